// What one source shows of a promise at one time: one row of content/promise-evidence.csv.
import { amount, oneOf, optional, partialDate, quotation, reference, text } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

/** How one piece of evidence reads, whatever its date. What became of the promise is computed from all of them. */
export const BEARS = ['met', 'partly', 'not-yet', 'missed', 'dropped', 'replaced', 'disputed'] as const;
export type Bears = (typeof BEARS)[number];

export const BEARS_WORD: Record<Bears, string> = {
  met: 'reached',
  partly: 'reached in part',
  'not-yet': 'not yet reached',
  missed: 'missed',
  dropped: 'dropped',
  replaced: 'replaced',
  disputed: 'disputed',
};

export const promiseEvidence = kind({
  name: 'promise-evidence',
  collection: 'promiseEvidence',
  one: 'piece of evidence',
  many: 'pieces of evidence on promises',
  title: 'Evidence on promises',
  row: 'What one source shows of one promise at one time.',
  home: { form: 'table', file: 'promise-evidence.csv' },
  fields: {
    promise: reference('promises', 'The promise.', { label: 'Promise' }),
    on: partialDate('The time for which the source shows it, as exact as the source.', { label: 'As at' }),
    value: optional(
      amount('How much was reached, in the unit of the target, where the source says.', {
        label: 'Reached',
        missing: 'The source gives no number.',
        unit: 'of what target_unit of the promise says',
      }),
    ),
    says: text('What the source shows, in our own words and no more than it says.', {
      label: 'What it shows',
      sums: 'bound',
    }),
    bears: oneOf(BEARS, 'How this one piece reads; "met" means that the level was reached, perhaps late.', {
      label: 'Reads as',
      words: BEARS_WORD,
    }),
    source: reference('sources', 'The source.'),
    quote: quotation('The words that show it.', { label: 'Quotation' }),
  },
  id: {
    words: 'promise, date, source and reading',
    of: ({ promise, on, source, bears }) => [promise, on, source, bears].map(String).join('.'),
  },
  hangsOn: ['promise', 'source'],
  toldOn: ['promise'],
  called: (say) => `${say('promise')} as at ${say('on')}`,
  page: null,
  address: ({ promise }) => `/promises/${String(promise)}/`,
  dataSet: { id: 'promise-evidence' },
  article: null,
});

export type PromiseEvidenceFields = FieldsOf<typeof promiseEvidence>;
