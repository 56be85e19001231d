// Why a sum differs from the one it is checked against: one row of content/funding/explanations.csv.
import { asText } from './field.ts';
import { moneyCheck, optional, reference, signedPounds, statementChecked, text } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const explanation = kind({
  name: 'explanation',
  collection: 'explanations',
  one: 'explanation of a gap',
  many: 'explanations of gaps',
  title: 'Explanations of gaps',
  row: 'Why one sum differs from the one it is checked against.',
  home: { form: 'table', file: 'funding/explanations.csv' },
  fields: {
    check: moneyCheck('The check: "quotation:", "restatement:" or "parts:" and the id of the statement.'),
    gap_gbp: optional(
      signedPounds(
        'The gap that is explained, in pounds; empty when there is nothing to compare.',
        'Write the gap in pounds, digits only, with a minus where the checked side is larger; leave it empty when ' +
          'there is nothing to compare.',
        { label: 'Gap', missing: 'There is nothing to compare.' },
      ),
    ),
    reason: text('Why they differ.', { sums: 'none' }),
    source: optional(
      reference('sources', 'The source that shows why, where there is one.', { missing: 'No source shows why.' }),
    ),
  },
  id: { words: 'check', of: ({ check }) => String(check) },
  hangsOn: ['check'],
  toldOn: ['check'],
  called: (_say, id) => id.replace(':', ' of '),
  page: null,
  address: ({ id }) => `/funding/${id.slice(id.indexOf(':') + 1)}/`,
  dataSet: {
    id: 'explanations',
    derived: {
      statement: {
        description: 'The statement that is checked: the id in the name of the check.',
        refersTo: 'statements',
        of: ({ check }) => statementChecked(asText(check)),
      },
    },
  },
  article: null,
});

export type ExplanationFields = FieldsOf<typeof explanation>;
