// The facets that narrow results: their names, what readers call them, and the values that are the same in any record.

export const FACETS = [
  'kind',
  'money',
  'programme',
  'theme',
  'status',
  'verdict',
  'year',
  'month',
  'organisation',
  'sum',
  'amount',
  'standing',
] as const;
export type Facet = (typeof FACETS)[number];

/** What a facet is called where readers meet it. */
export const FACET_NAMES: Record<Facet, string> = {
  kind: 'Kind of entry',
  money: 'Kind of money',
  programme: 'Programme',
  theme: 'Theme',
  status: 'Status of programme',
  verdict: 'Verdict on a promise',
  year: 'Year',
  month: 'Month',
  organisation: 'Organisation',
  sum: 'Names a sum',
  amount: 'Size of the sum',
  standing: 'Standing of the source',
};

export type SearchKind =
  | 'Programme'
  | 'Announcement'
  | 'Statement of money'
  | 'Promise'
  | 'Source'
  | 'Disagreement'
  | 'Organisation'
  | 'Person'
  | 'Glossary term'
  | 'About this record';

/** The value of a facet for an entry of which it is not known. */
export const NOT_RECORDED = 'Not recorded';

/** Sizes of sums: each band holds what is under its limit in pounds, and not under the limit before. */
export const AMOUNT_BANDS: readonly (readonly [limit: number, name: string])[] = [
  [1e6, 'Under £1 million'],
  [1e7, '£1 million to £10 million'],
  [1e8, '£10 million to £100 million'],
  [1e9, '£100 million to £1 billion'],
  [Infinity, '£1 billion and more'],
];
