// Something the record had wrong: one item of content/corrections.yaml.
import { fieldName, id, optional, partialDate, reference, siteAddress, text } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const correction = kind({
  name: 'correction',
  collection: 'corrections',
  one: 'correction',
  many: 'corrections',
  title: 'Corrections',
  row: 'One thing that the record had wrong, with what is right.',
  home: { form: 'list', file: 'corrections.yaml' },
  fields: {
    id: id('The id of the correction; it never changes.'),
    on: partialDate('The day it was corrected.', { label: 'Corrected on', notBefore: 'since' }),
    where: siteAddress('The address of the page that was wrong, for example /programmes/nhs-app/.', { label: 'Page' }),
    statement: optional(
      reference(
        'statements',
        'The statement of money that was wrong, if it was one; the correction is then shown on its page too.',
        { missing: 'No single statement was wrong.' },
      ),
    ),
    field: optional(
      fieldName('The field that was wrong, as it is named in the file; leave out when it was the text.', {
        missing: 'No single field was wrong: the text was.',
      }),
    ),
    was: text('What was wrong.', { label: 'What was wrong' }),
    is: text('What is right.', { label: 'What is right' }),
    since: optional(
      partialDate('Since when it was wrong.', { label: 'Wrong since', missing: 'It is not known since when.' }),
    ),
    noticed_by: optional(text('Who noticed, by role.', { missing: 'Nobody noted who noticed.' })),
    note: optional(
      text('What else a reader should know, such as where the mistake had been repeated.', {
        missing: 'There is nothing to add.',
      }),
    ),
  },
  id: 'own',
  hangsOn: ['where', 'statement'],
  toldOn: [],
  called: (say, id) => say('where') || id,
  page: null,
  address: ({ id }) => `/corrections/#${id}`,
  dataSet: { id: 'corrections' },
  article: null,
});

export type CorrectionFields = FieldsOf<typeof correction>;
