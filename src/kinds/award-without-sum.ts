// A body named as a winner or recipient with no sum stated: one row of content/funding/awards-without-sums.csv.
import { quotation, reference } from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const awardWithoutSum = kind({
  name: 'award-without-sum',
  collection: 'awardsWithoutSums',
  one: 'recipient without a sum',
  many: 'recipients without a sum',
  title: 'Awards without sums',
  row: 'One body named as a winner or recipient with no sum stated.',
  home: { form: 'table', file: 'funding/awards-without-sums.csv' },
  fields: {
    programme: reference('programmes', 'The programme that made the award.'),
    recipient: reference('organisations', 'The body named.'),
    source: reference('sources', 'The source that names it.'),
    quote: quotation('The words that name it.', { label: 'Quotation' }),
  },
  id: {
    words: 'award (programme and recipient)',
    of: ({ programme, recipient }) => `${String(programme)}.${String(recipient)}`,
  },
  hangsOn: ['programme', 'source'],
  toldOn: ['programme', 'recipient'],
  called: (say) => `${say('recipient')} (${say('programme')})`,
  page: null,
  address: ({ programme }) => `/programmes/${String(programme)}/#money`,
  dataSet: { id: 'awards-without-sums' },
  article: null,
});

export type AwardWithoutSumFields = FieldsOf<typeof awardWithoutSum>;
