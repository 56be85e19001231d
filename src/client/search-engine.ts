// Runs queries: sets of results joined, cut and left out, in the order asked for, with live counts for every facet.
import { isPlain, type Query } from './query.ts';
import type { Answer, Counts, Filters, Found, Pagefind } from './pagefind.ts';
import type { Facet, SearchState, Sort } from './search-state.ts';

export interface Outcome {
  results: Found[];
  counts: Counts;
}

const ORDER: Record<Exclude<Sort, 'relevance'>, Record<string, 'asc' | 'desc'>> = { newest: { newest: 'desc' }, oldest: { oldest: 'asc' }, amount: { amount: 'desc' } };

/** The entries that any of the queries finds, those of the first query first unless another order is asked for; with counts when they are asked for. */
export async function runQueries(pagefind: Pagefind, queries: readonly Query[], { facets, sort }: Pick<SearchState, 'facets' | 'sort'>, counted: boolean): Promise<Outcome> {
  const find = (filters: Filters) => (queries.length === 1 && isPlain(queries[0]!) ? plainSearch(pagefind, queries[0]!, filters, sort) : joinedSearch(pagefind, queries, filters, sort, counted));
  const on = counted ? (Object.keys(facets) as Facet[]) : [];
  const [found, ...open] = await Promise.all([find(filtersOf(facets)), ...on.map((facet) => find(filtersOf(facets, facet)))]);
  const counts = { ...found!.filters };
  // What else could be ticked in a facet is counted as if nothing were ticked in it.
  for (const [index, facet] of on.entries()) counts[facet] = open[index]!.filters[facet] ?? {};
  return { results: found!.results, counts };
}

function filtersOf(facets: SearchState['facets'], except?: Facet): Filters {
  return Object.fromEntries(Object.entries(facets).flatMap(([facet, values]) => (facet === except ? [] : [[facet, { any: values }]])));
}

const options = (filters: Filters, sort: Sort) => ({ filters, ...(sort === 'relevance' ? {} : { sort: ORDER[sort] }) });

function plainSearch(pagefind: Pagefind, { words, phrases }: Query, filters: Filters, sort: Sort): Promise<Answer> {
  const term = phrases.length > 0 ? `"${phrases[0]}"` : words === '' ? null : words;
  return pagefind.search(term, options(filters, sort));
}

/** Pagefind itself knows only words or one phrase: the rest is done here with sets of ids. */
async function joinedSearch(pagefind: Pagefind, queries: readonly Query[], filters: Filters, sort: Sort, counted: boolean): Promise<Answer> {
  const lists = await Promise.all(queries.map((query) => narrowed(pagefind, query, filters, sort)));
  const seen = new Set<string>();
  let results = lists.flat().filter(({ id }) => !seen.has(id) && seen.add(id));
  if (sort !== 'relevance' && lists.length > 1) {
    const order = new Map((await pagefind.search(null, options(filters, sort))).results.map(({ id }, place) => [id, place]));
    results = results.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  }
  return { results, filters: counted ? countIn(await valueSets(pagefind), seen) : {} };
}

async function narrowed(pagefind: Pagefind, query: Query, filters: Filters, sort: Sort): Promise<Found[]> {
  const [first, ...phrases] = query.words === '' ? query.phrases : ['', ...query.phrases];
  const term = query.words !== '' ? query.words : first === undefined ? null : `"${first}"`;
  const [base, kept, left] = await Promise.all([
    pagefind.search(term, options(filters, sort)),
    Promise.all(phrases.map((phrase) => idsOf(pagefind, `"${phrase}"`))),
    Promise.all(query.without.map((words) => idsOf(pagefind, words))),
  ]);
  return base.results.filter(({ id }) => kept.every((ids) => ids.has(id)) && !left.some((ids) => ids.has(id)));
}

const idsOf = async (pagefind: Pagefind, term: string) => new Set((await pagefind.search(term)).results.map(({ id }) => id));

type ValueSets = Record<string, Record<string, ReadonlySet<string>>>;
let sets: Promise<ValueSets> | null = null;

/** The entries under every value of every facet; asked for once, and only for queries that Pagefind cannot count. */
function valueSets(pagefind: Pagefind): Promise<ValueSets> {
  sets ??= (async () => {
    const all: ValueSets = {};
    for (const [facet, values] of Object.entries(await pagefind.filters())) {
      all[facet] = {};
      for (const value of Object.keys(values)) all[facet][value] = new Set((await pagefind.search(null, { filters: { [facet]: { any: [value] } } })).results.map(({ id }) => id));
    }
    return all;
  })();
  return sets;
}

function countIn(all: ValueSets, ids: ReadonlySet<string>): Counts {
  const count = (members: ReadonlySet<string>) => [...ids].reduce((sum, id) => sum + (members.has(id) ? 1 : 0), 0);
  return Object.fromEntries(Object.entries(all).map(([facet, values]) => [facet, Object.fromEntries(Object.entries(values).map(([value, members]) => [value, count(members)]))]));
}
