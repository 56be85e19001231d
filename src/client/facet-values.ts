// The facets of every entry in one small file: results are narrowed and counted here, so that one search of the index serves all counts.
import type { Facet, SearchState } from './search-state.ts';

export interface FacetValues {
  values: readonly [facet: Facet, value: string][];
  /** By the id that the index gives an entry: the places of its values. */
  entries: Readonly<Record<string, readonly number[]>>;
}

export type Counts = Partial<Record<Facet, Record<string, number>>>;

let loaded: Promise<FacetValues> | null = null;

/** @throws when the file cannot be loaded; the next call tries again */
export function loadFacetValues(): Promise<FacetValues> {
  loaded ??= fetch('/search/facets.json')
    .then((response) => response.json() as Promise<FacetValues>)
    .catch((error: unknown) => {
      loaded = null;
      throw error;
    });
  return loaded;
}

/** The results that have, in every facet that is on, one of the values that are on. */
export const narrowed = <Result extends { id: string }>(all: FacetValues, results: readonly Result[], facets: SearchState['facets']): Result[] => {
  const misses = missing(all, facets);
  return results.filter(({ id }) => misses(id).length === 0);
};

/** How many results each value would give: in a facet that is on, counted as if nothing were on in it. */
export function countFacets(all: FacetValues, results: readonly { id: string }[], facets: SearchState['facets']): Counts {
  const misses = missing(all, facets);
  const numbers = all.values.map(() => 0);
  for (const { id } of results) {
    const missed = misses(id);
    if (missed.length > 1) continue;
    for (const place of all.entries[id] ?? []) if (missed.length === 0 || all.values[place]![0] === missed[0]) numbers[place]! += 1;
  }
  const counts: Counts = {};
  for (const [place, [facet, value]] of all.values.entries()) (counts[facet] ??= {})[value] = numbers[place]!;
  return counts;
}

/** For an entry, the facets that are on and of whose values it has none. */
function missing({ values, entries }: FacetValues, facets: SearchState['facets']): (id: string) => Facet[] {
  const on = Object.entries(facets).map(([facet, chosen]) => ({ facet: facet as Facet, places: new Set(values.flatMap(([name, value], place) => (name === facet && chosen.includes(value) ? [place] : []))) }));
  return (id) => on.filter(({ places }) => !(entries[id] ?? []).some((place) => places.has(place))).map(({ facet }) => facet);
}
