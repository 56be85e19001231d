// What became of a promise of money, as an editor asserts it: one row of content/funding/outcomes.csv.
import { reference, text } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const outcome = kind({
  name: 'outcome',
  collection: 'outcomes',
  one: 'promise and outcome',
  many: 'pairs of promise and outcome',
  title: 'Outcomes of promises',
  row: 'One promise and a later statement that an editor matched to it.',
  home: { form: 'table', file: 'funding/outcomes.csv' },
  fields: {
    promise: reference(
      'statements',
      'The statement of the sum as promised: one of an earlier kind (forecast, announced, approved, allocated).',
    ),
    outcome: reference(
      'statements',
      'The statement that shows what became of it: one of a later kind (approved, allocated, spent).',
    ),
    reason: text('Why the two are the same money, or a part of it.', { sums: 'none' }),
  },
  id: {
    words: 'pair of promise and outcome',
    of: ({ promise, outcome }) => `${String(promise)}.${String(outcome)}`,
  },
  hangsOn: ['promise', 'outcome'],
  toldOn: ['promise', 'outcome'],
  called: (say) => `${say('promise')} and ${say('outcome')}`,
  page: null,
  address: ({ promise }) => `/funding/${String(promise)}/`,
  dataSet: { id: 'outcomes' },
  article: null,
});

export type OutcomeFields = FieldsOf<typeof outcome>;
