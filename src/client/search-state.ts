// A search as the address holds it: the words, the facets that are on, the order, how many results are shown.

export const FACETS = ['kind', 'money', 'programme', 'theme', 'status', 'year', 'month', 'organisation', 'sum', 'amount', 'standing'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'newest', 'oldest', 'amount'] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchState {
  q: string;
  facets: Partial<Record<Facet, string[]>>;
  sort: Sort;
  shown: number;
}

export const PAGE = 10;

export function readState(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const sort = parameters.get('sort') as Sort;
  const shown = Number(parameters.get('shown'));
  const facets: SearchState['facets'] = {};
  for (const facet of FACETS) {
    const values = [...new Set(parameters.getAll(facet).filter((value) => value !== ''))].sort();
    if (values.length > 0) facets[facet] = values;
  }
  return {
    q: (parameters.get('q') ?? '').replace(/\s+/g, ' ').trim(),
    facets,
    sort: SORTS.includes(sort) ? sort : 'relevance',
    shown: Number.isInteger(shown) && shown > PAGE && shown <= 1000 ? Math.ceil(shown / PAGE) * PAGE : PAGE,
  };
}

/** The part of the address after "?": always in the same order, and nothing that is the default. */
export function writeState({ q, facets, sort, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const facet of FACETS) for (const value of facets[facet] ?? []) parameters.append(facet, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (shown > PAGE) parameters.set('shown', String(shown));
  return parameters.toString();
}

export const isEmpty = ({ q, facets }: SearchState): boolean => q === '' && Object.keys(facets).length === 0;

/** The state with one value of a facet put on or taken off; it shows its first page again. */
export function toggle(state: SearchState, facet: Facet, value: string): SearchState {
  const { [facet]: values = [], ...others } = state.facets;
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value].sort();
  return { ...state, facets: next.length === 0 ? others : { ...others, [facet]: next }, shown: PAGE };
}
