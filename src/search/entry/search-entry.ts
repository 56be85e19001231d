// What search knows of one entry besides its words: the facets that narrow results, the facts shown with a result, the
// order of sorting.
import { formatDate, monthName, yearOf } from '../../domain/calendar.ts';
import { NOT_RECORDED, type Facet, type SearchKind } from '../facets.ts';
import type { Fact } from '../ranking.ts';

/** Values by facet; an empty list leaves the entry out of the facet. */
export type EntryFacets = Partial<Record<Facet, readonly string[]>>;

export interface SearchEntry {
  facets: EntryFacets;
  /** Facts that search shows or looks in, by name. */
  facts: Partial<Record<Fact, string>>;
  /** Dates for sorting: undated entries come last both ways, so there are two. */
  newest: string;
  oldest: string;
  /** The largest sum in pounds, 0 without one. */
  amount: string;
}

/** An entry with the facets that every kind of entry has. */
export function searchEntry(
  kind: SearchKind,
  parts: {
    /** Null for an entry that could have a date and has none. */
    date?: string | null;
    facets?: EntryFacets;
    facts?: Partial<Record<Fact, string | null | undefined>>;
    pounds?: readonly number[];
  } = {},
): SearchEntry {
  const { date, facets = {}, facts = {}, pounds = [] } = parts;
  const when = date === undefined ? null : date === null ? 'undated' : formatDate(date);
  return {
    facets: { kind: [kind], ...(date === undefined ? {} : dateFacets(date)), ...facets },
    facts: Object.fromEntries(Object.entries({ when, ...facts }).filter(([, value]) => !!value)),
    newest: date ?? '0000',
    oldest: date ?? '9999',
    amount: String(Math.max(0, ...pounds)),
  };
}

function dateFacets(date: string | null): EntryFacets {
  if (date === null) return { year: [NOT_RECORDED] };
  return {
    year: [yearOf(date)],
    month: [date.length > 4 ? `${monthName(date.slice(5, 7))} ${yearOf(date)}` : NOT_RECORDED],
  };
}
