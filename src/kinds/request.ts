// A request for information that was made of a public body: one item of content/requests.yaml.
import { id, optional, partialDate, reference, text } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const request = kind({
  name: 'request',
  collection: 'requests',
  one: 'request for information',
  many: 'requests for information',
  title: 'Requests for information',
  row: 'One request for information that was made of a public body, and what became of it.',
  home: { form: 'list', file: 'requests.yaml' },
  fields: {
    id: id('The id of the request; it never changes.'),
    programme: reference('programmes', 'The programme it asks about.'),
    gap: optional(
      reference(
        'expectedDisclosures',
        'The gap it asks about, if it is one: the id of an expected disclosure in disclosures.yaml.',
        { label: 'Gap asked about', missing: 'It asked about no single gap.' },
      ),
    ),
    statement: optional(
      reference('statements', 'The statement of money that it asks about, if it is one.', {
        label: 'Statement asked about',
        missing: 'It asked about no single statement.',
      }),
    ),
    asked_of: reference('organisations', 'The body that was asked.', { label: 'Asked of' }),
    asked: text('What was asked for, in our own words, as the end of "It asked for …".', {
      label: 'Asked for',
      sums: 'none',
    }),
    asked_on: partialDate('When it was asked.', { label: 'Asked on' }),
    answered_on: optional(
      partialDate('When it was answered; leave out while it is not, or when it was refused.', {
        label: 'Answered on',
        missing: 'No answer is recorded.',
        notBefore: 'asked_on',
      }),
    ),
    refused_on: optional(
      partialDate('When it was refused; leave out when it was not.', {
        label: 'Refused on',
        missing: 'No refusal is recorded.',
        notBefore: 'asked_on',
      }),
    ),
    refused_because: optional(
      text('The reason that the body gave for refusing, in our own words.', {
        label: 'Refused because',
        missing: 'No refusal is recorded.',
      }),
    ),
    note: optional(
      text('What else to know, such as what the answer gave; a sum in it is written as its statement.', {
        missing: 'There is nothing to add.',
        sums: 'bound',
      }),
    ),
    source: reference('sources', 'The source in which the request, or the answer, can be read.'),
  },
  id: 'own',
  hangsOn: ['programme', 'statement', 'source'],
  toldOn: ['programme', 'statement'],
  called: (say, id) => (say('programme') === '' ? id : `${say('programme')}, asked ${say('asked_on')}`),
  page: null,
  address: ({ id }) => `/requests/#${id}`,
  dataSet: { id: 'requests' },
  article: null,
});

export type RequestFields = FieldsOf<typeof request>;
