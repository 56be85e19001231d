// The entries that hold most of the words of a query, when none holds them all.
import type { Query } from '../query/query.ts';
import type { Found, Pagefind } from './pagefind.ts';

/** More words than these are not asked for one by one: a pasted page would be. */
const MOST = 16;
/** The share of a query that an entry must hold; a word counts the more, the fewer entries hold it. */
const ENOUGH = 0.5;

/** @param entries how many entries the index has */
export async function holdingMost(pagefind: Pagefind, { words }: Query, entries: number): Promise<Found[]> {
  const each = [...new Set(words.split(' '))].filter((word) => word !== '').slice(0, MOST);
  if (each.length < 2) return [];
  const lists = await Promise.all(each.map(async (word) => (await pagefind.search(word)).results));
  const held = new Map<string, { found: Found; weight: number; score: number }>();
  let whole = 0;
  for (const list of lists) {
    const weight = Math.log(1 + entries / (1 + list.length));
    whole += weight;
    for (const found of list) {
      const one = held.get(found.id) ?? { found, weight: 0, score: 0 };
      held.set(found.id, { found, weight: one.weight + weight, score: one.score + found.score });
    }
  }
  return [...held.values()]
    .filter(({ weight }) => weight >= whole * ENOUGH)
    .sort((a, b) => b.weight - a.weight || b.score - a.score)
    .map(({ found }) => found);
}
