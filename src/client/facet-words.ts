// What facets and their values are called where readers meet them.
import type { Facet } from './search-state.ts';

export const FACET_NAME: Record<Facet, string> = {
  kind: 'Kind of entry',
  money: 'Kind of money',
  programme: 'Programme',
  theme: 'Theme',
  status: 'Status of programme',
  year: 'Year',
  month: 'Month',
  organisation: 'Organisation',
  sum: 'Names a sum',
  amount: 'Size of the sum',
  standing: 'Standing of the source',
};

/** A value on its own: "Yes" would not say to what. */
export const valueWords = (facet: Facet, value: string): string =>
  facet === 'sum' ? `Names a sum: ${value.toLowerCase()}` : value;
