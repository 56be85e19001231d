// A search as the address holds it: the words, the facet values wanted and left out, the order, how many results are
// shown.

import { FACETS, type Facet } from '../../facets.ts';

export const SORTS = ['relevance', 'newest', 'oldest', 'amount'] as const;
export type Sort = (typeof SORTS)[number];

/** Values by facet; no facet has an empty list. */
export type Chosen = Partial<Record<Facet, string[]>>;

export interface SearchState {
  q: string;
  /** Results have one of these values in each facet … */
  facets: Chosen;
  /** … and none of these; no value stands in both. */
  without: Chosen;
  sort: Sort;
  shown: number;
}

/** Where a value stands: wanted, or left out. */
export type Side = 'facets' | 'without';

export const PAGE = 10;

export function readState(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const sort = parameters.get('sort') as Sort;
  const shown = Number(parameters.get('shown'));
  const [facets, without]: [Chosen, Chosen] = [{}, {}];
  for (const facet of FACETS) {
    const named = (name: string) => [...new Set(parameters.getAll(name).filter((value) => value !== ''))].sort();
    const left = named(`-${facet}`);
    const wanted = named(facet).filter((value) => !left.includes(value));
    if (wanted.length > 0) facets[facet] = wanted;
    if (left.length > 0) without[facet] = left;
  }
  return {
    q: (parameters.get('q') ?? '').replace(/\s+/g, ' ').trim(),
    facets,
    without,
    sort: SORTS.includes(sort) ? sort : 'relevance',
    shown: Number.isInteger(shown) && shown > PAGE && shown <= 1000 ? Math.ceil(shown / PAGE) * PAGE : PAGE,
  };
}

/** The part of the address after "?": always in the same order, and nothing that is the default. */
export function writeState({ q, facets, without, sort, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const facet of FACETS) {
    for (const value of facets[facet] ?? []) parameters.append(facet, value);
    for (const value of without[facet] ?? []) parameters.append(`-${facet}`, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (shown > PAGE) parameters.set('shown', String(shown));
  return parameters.toString();
}

export const isNarrowed = ({ facets, without }: Pick<SearchState, Side>): boolean =>
  Object.keys(facets).length + Object.keys(without).length > 0;

export const isEmpty = (state: SearchState): boolean => state.q === '' && !isNarrowed(state);

/** The state with one value of a facet put on, or left out, or let go again; it shows its first page again. */
export function toggle(state: SearchState, facet: Facet, value: string, side: Side = 'facets'): SearchState {
  const other = side === 'facets' ? 'without' : 'facets';
  const on = state[side][facet]?.includes(value) === true;
  return {
    ...state,
    [side]: withValue(state[side], facet, value, !on),
    [other]: withValue(state[other], facet, value, false),
    shown: PAGE,
  };
}

function withValue(chosen: Chosen, facet: Facet, value: string, on: boolean): Chosen {
  const { [facet]: values = [], ...others } = chosen;
  const rest = values.filter((one) => one !== value);
  const next = on ? [...rest, value].sort() : rest;
  return next.length === 0 ? others : { ...others, [facet]: next };
}
