// The filters of the money page as its address holds them.

export const FILTERS = ['programme', 'kind', 'year', 'funder', 'recipient'] as const;
export type Filter = (typeof FILTERS)[number];

export interface FiltersRead {
  /** At most one value for each filter. */
  filters: Map<Filter, string>;
  /** What the address asks for and the page cannot do, in words: ‘recipient “palantirr”’. */
  leftOut: string[];
}

/** Reads the part of an address after "?"; a filter holds only one of the values it is known to have. */
export function readFilters(address: string, known: (filter: Filter) => readonly string[]): FiltersRead {
  const filters = new Map<Filter, string>();
  const leftOut: string[] = [];
  for (const [name, value] of new URLSearchParams(address)) {
    const filter = FILTERS.find((one) => one === name);
    if (value === '' && filter !== undefined) continue;
    if (filter === undefined || filters.has(filter) || !known(filter).includes(value))
      leftOut.push(`${name} “${value}”`);
    else filters.set(filter, value);
  }
  return { filters, leftOut };
}

/** What is said of filters that were left out; nothing when none were. */
export const leftOutSentence = (leftOut: readonly string[]): string =>
  leftOut.length === 0 ? '' : `Left out, because nothing here can be filtered so: ${leftOut.join(', ')}. `;

/** The part of an address after "?", the filters always in the same order. */
export const writeFilters = (filters: ReadonlyMap<Filter, string>): string =>
  new URLSearchParams(FILTERS.flatMap((name) => (filters.has(name) ? [[name, filters.get(name)!]] : []))).toString();
