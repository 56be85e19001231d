// Runs queries: sets of results joined, cut and left out, in the order asked for.
import type { Found, Pagefind } from './pagefind.ts';
import { isPlain, type Query } from '../query/query.ts';
import type { Sort } from '../query/search-state.ts';

type Options = NonNullable<Parameters<Pagefind['search']>[1]>;

const ORDER: Record<Sort, Options> = {
  relevance: {},
  newest: { sort: { newest: 'desc' } },
  oldest: { sort: { oldest: 'asc' } },
  amount: { sort: { amount: 'desc' } },
};

/** The entries that any of the queries finds, those of the first query first unless another order is asked for. */
export async function runQueries(pagefind: Pagefind, queries: readonly Query[], sort: Sort): Promise<Found[]> {
  const lists = await Promise.all(queries.map((query) => runQuery(pagefind, query, ORDER[sort])));
  if (lists.length === 1) return lists[0]!;
  const seen = new Set<string>();
  return inOrder(
    pagefind,
    lists.flat().filter(({ id }) => !seen.has(id) && seen.add(id)),
    sort,
  );
}

/** Results in the order asked for; by relevance they stay as they are. */
export async function inOrder(pagefind: Pagefind, results: readonly Found[], sort: Sort): Promise<Found[]> {
  if (sort === 'relevance') return [...results];
  const order = new Map((await pagefind.search(null, ORDER[sort])).results.map(({ id }, place) => [id, place]));
  return results.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!);
}

/** Pagefind itself knows only words or one phrase: the rest is done here with sets of ids. */
async function runQuery(pagefind: Pagefind, query: Query, options: Options): Promise<Found[]> {
  const [first, ...others] = query.phrases;
  const term = query.words !== '' ? query.words : first === undefined ? null : `"${first}"`;
  const base = pagefind.search(term, options);
  if (isPlain(query)) return (await base).results;
  const phrases = query.words === '' ? others : query.phrases;
  const [{ results }, kept, left] = await Promise.all([
    base,
    Promise.all(phrases.map((phrase) => idsOf(pagefind, `"${phrase}"`))),
    Promise.all(query.without.map((words) => idsOf(pagefind, words))),
  ]);
  return results.filter(({ id }) => kept.every((ids) => ids.has(id)) && !left.some((ids) => ids.has(id)));
}

const idsOf = async (pagefind: Pagefind, term: string) =>
  new Set((await pagefind.search(term)).results.map(({ id }) => id));
