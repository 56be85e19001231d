// A body that funds, receives, announces or runs something: one row of content/organisations.csv.
import { formerNames, id, optional, references, text, texts } from './fields.ts';
import { idInWords } from '../words/letter-case.ts';
import { kind, type FieldsOf } from './kind.ts';

/** Sorts whose id does not say what readers would call them. */
const BODY_WORD: Record<string, string> = {
  'nhs-national-body': 'National NHS body',
  'professional-or-trade-body': 'Professional or trade body',
  'charity-or-campaign': 'Charity or campaign',
  ccg: 'Clinical commissioning group',
};

/** "Acute trust" for "acute-trust"; the few that need other words have them here. */
export const bodyWord = (sort: string): string => BODY_WORD[sort] ?? idInWords(sort);

export const organisation = kind({
  name: 'organisation',
  collection: 'organisations',
  one: 'organisation',
  many: 'organisations',
  title: 'Organisations',
  row: 'One body that funds, receives, announces or runs something.',
  home: { form: 'table', file: 'organisations.csv' },
  fields: {
    id: id('The id of the organisation; it never changes.'),
    name: text('The name.', { oneLine: true }),
    kind: id('What sort of body it is, for example acute-trust, company, regulator.', {
      label: 'What it is',
      prints: bodyWord,
    }),
    also_known_as: optional(
      texts('Another name.', 'Other names and acronyms, separated by ";".', { one: 'Other name' }),
    ),
    former_names: optional(
      formerNames('Former names, each with the first day on which it was no longer the name, separated by ";".', {
        one: 'Former name',
      }),
    ),
    region: optional(text('The region, where a source names it.')),
    ods_code: optional(text('The NHS organisation code, where known.', { label: 'NHS organisation code' })),
    sources: optional(references('sources', 'Sources that name it as receiving money.', { one: 'Source' })),
  },
  id: 'own',
  hangsOn: [],
  toldOn: [],
  called: (say, id) => say('name') || id,
  page: 'organisations',
  address: ({ id }) => `/organisations/${id}/`,
  dataSet: { id: 'organisations' },
  article: null,
});

export type OrganisationFields = FieldsOf<typeof organisation>;
