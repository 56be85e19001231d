// What the values of facets are called where readers meet them.
import type { Facet } from '../../facets.ts';

/** A value on its own: "Yes" would not say to what. */
export const valueWords = (facet: Facet, value: string): string =>
  facet === 'sum' ? `Names a sum: ${value.toLowerCase()}` : value;
