// What search knows of one entry besides its words: the facets that narrow results, the facts shown with a result, the
// order of sorting.
import { formatDate, monthName, yearOf } from '../domain/calendar.ts';
import type { Announcement, Programme, Statement } from '../domain/content.ts';
import { pence, type PublicRecord } from '../domain/record.ts';
import { STATUS_WORD } from '../kinds/programme.ts';

export type SearchKind =
  | 'Programme'
  | 'Announcement'
  | 'Statement of money'
  | 'Source'
  | 'Disagreement'
  | 'Organisation'
  | 'Person'
  | 'Glossary term'
  | 'About this record';

export interface SearchEntry {
  /** Values by facet; an empty list leaves the entry out of the facet. */
  facets: Record<string, readonly string[]>;
  /** Facts that search shows or looks in, by name. */
  facts: Record<string, string>;
  /** Dates for sorting: undated entries come last both ways, so there are two. */
  newest: string;
  oldest: string;
  /** The largest sum in pounds, 0 without one. */
  amount: string;
}

export const NOT_RECORDED = 'Not recorded';

const BANDS: readonly [number, string][] = [
  [1e6, 'Under £1 million'],
  [1e7, '£1 million to £10 million'],
  [1e8, '£10 million to £100 million'],
  [1e9, '£100 million to £1 billion'],
  [Infinity, '£1 billion and more'],
];

/** An entry with the facets that every kind of entry has. */
export function searchEntry(
  kind: SearchKind,
  parts: {
    date?: string | null;
    facets?: SearchEntry['facets'];
    facts?: Record<string, string>;
    pounds?: readonly number[];
  } = {},
): SearchEntry {
  const { date, facets = {}, facts = {}, pounds = [] } = parts;
  return {
    facets: { kind: [kind], ...(date === undefined ? {} : dateFacets(date)), ...facets },
    facts: { ...(date ? { when: formatDate(date) } : date === null ? { when: 'undated' } : {}), ...facts },
    newest: date ?? '0000',
    oldest: date ?? '9999',
    amount: String(Math.max(0, ...pounds)),
  };
}

function dateFacets(date: string | null): SearchEntry['facets'] {
  if (date === null) return { year: [NOT_RECORDED] };
  return {
    year: [yearOf(date)],
    month: [date.length > 4 ? `${monthName(date.slice(5, 7))} ${yearOf(date)}` : NOT_RECORDED],
  };
}

/** Programmes, their themes and status, as facets. */
export function programmeFacets(record: PublicRecord, ids: readonly string[]): SearchEntry['facets'] {
  const programmes = ids.map((id) => record.programmes.get(id)!);
  return {
    programme: programmes.length === 0 ? [NOT_RECORDED] : programmes.map((programme) => programme.short_name),
    theme:
      programmes.length === 0
        ? [NOT_RECORDED]
        : unique(programmes.map((programme) => record.themes.get(programme.theme)!.name)),
  };
}

export const statusFacet = ({ status }: Programme): string =>
  status === undefined ? NOT_RECORDED : STATUS_WORD[status];

export const organisationFacet = (record: PublicRecord, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [NOT_RECORDED] : unique(ids.map((id) => record.organisations.get(id)!.name));

/** Whether sums are named, and how large they are. */
export function sumFacets(statements: readonly Statement[]): SearchEntry['facets'] {
  const bands = poundsOf(statements).map((pounds) => BANDS.find(([limit]) => pounds < limit)![1]);
  return { sum: [statements.length > 0 ? 'Yes' : 'No'], amount: unique(bands) };
}

export const poundsOf = (statements: readonly Statement[]): number[] =>
  statements.map((statement) => Math.round(pence(statement) / 100));

/** Sums in the one spelling that queries are rewritten to: "250000000gbp". */
export const figureWords = (statements: readonly Statement[]): string =>
  unique(poundsOf(statements).map((pounds) => `${pounds}gbp`)).join(' ');

/** Other names and acronyms of programmes, so that any of them finds what concerns the programme. */
export function otherNames(record: PublicRecord, ids: readonly string[]): string {
  // A term may point to a programme that says more about it without being its name.
  const terms = record.content.glossary.filter(
    ({ term, programme }) =>
      programme !== undefined && ids.includes(programme) && record.programmes.get(programme)!.name.includes(term),
  );
  return unique([
    ...ids.flatMap((id) => {
      const programme = record.programmes.get(id)!;
      return [programme.short_name, programme.name, ...(programme.aliases ?? [])];
    }),
    ...terms.flatMap((term) => [term.term, ...(term.also ?? [])]),
  ]).join('; ');
}

/** The facts that are not empty. */
export const known = (facts: Record<string, string | null | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, string] => !!fact[1]));

/** The statements an announcement names, in its front matter or its text. */
export const statementsOf = (record: PublicRecord, item: Announcement): Statement[] =>
  unique([
    ...(item.figures ?? []),
    ...item.body.components.flatMap((use) => (use.component === 'Money' ? [use.attributes.id!] : [])),
  ]).map((id) => record.statements.get(id)!);

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
