// The facets of every entry in one small file: results are narrowed and counted here, so that one search of the index
// serves all counts.
import type { Facet } from '../../facets.ts';
import type { Chosen } from '../query/search-state.ts';
import { loadOnce } from './load-once.ts';

export interface FacetValues {
  values: readonly [facet: Facet, value: string][];
  /** By the id that the index gives an entry: the places of its values. */
  entries: Readonly<Record<string, readonly number[]>>;
}

export type Counts = Partial<Record<Facet, Record<string, number>>>;

export const loadFacetValues = loadOnce<FacetValues>('/search/facets.json');

/** What narrows a search: one of these values in each facet, none of those. */
export interface Narrowing {
  facets: Chosen;
  without: Chosen;
}

/** The results that have, in every facet that is on, one of the values wanted, and none of the values left out. */
export const narrowed = <Result extends { id: string }>(
  all: FacetValues,
  results: readonly Result[],
  narrowing: Narrowing,
): Result[] => {
  const [misses, hits] = [facetsOf(all, narrowing.facets, false), facetsOf(all, narrowing.without, true)];
  return results.filter(({ id }) => misses(id).length === 0 && hits(id).length === 0);
};

/**
 * How many results each value would give, counted as if nothing were wanted in its own facet; for a value left out, how
 * many go for it.
 */
export function countFacets(
  all: FacetValues,
  results: readonly { id: string }[],
  { facets, without }: Narrowing,
): Counts {
  const [misses, hits] = [facetsOf(all, facets, false), facetsOf(all, without, true)];
  const left = new Set(placesOf(all, without).flatMap(({ places }) => [...places]));
  const numbers = all.values.map(() => 0);
  for (const { id } of results) {
    const gone = hits(id);
    const failed = new Set([...misses(id), ...gone]);
    if (failed.size > 1) continue;
    for (const place of all.entries[id] ?? [])
      if ((failed.size === 0 || failed.has(all.values[place]![0])) && (gone.length === 0 || left.has(place)))
        numbers[place]! += 1;
  }
  const counts: Counts = {};
  for (const [place, [facet, value]] of all.values.entries()) (counts[facet] ??= {})[value] = numbers[place]!;
  return counts;
}

const placesOf = ({ values }: FacetValues, chosen: Chosen): { facet: Facet; places: ReadonlySet<number> }[] =>
  Object.entries(chosen).map(([facet, list]) => ({
    facet: facet as Facet,
    places: new Set(values.flatMap(([name, value], place) => (name === facet && list.includes(value) ? [place] : []))),
  }));

/** For an entry, the facets of whose chosen values it has one, or has none. */
function facetsOf(all: FacetValues, chosen: Chosen, has: boolean): (id: string) => Facet[] {
  const on = placesOf(all, chosen);
  return (id) =>
    on
      .filter(({ places }) => (all.entries[id] ?? []).some((place) => places.has(place)) === has)
      .map(({ facet }) => facet);
}
