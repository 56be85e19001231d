// Answers a search: as typed first, and when little is found, as it was probably meant.
import { loadVocabulary } from './vocabulary.ts';
import { otherReadings, type Reading } from './other-readings.ts';
import type { Counts, Found, Pagefind } from './pagefind.ts';
import { isBlank, parseQuery, type Query } from './query.ts';
import { runQueries } from './search-engine.ts';
import { PAGE, type SearchState } from './search-state.ts';

export interface Answered {
  results: Found[];
  /** What to mark in the results. */
  query: Query;
  /** How the words were read when not as typed. */
  reading: Reading | null;
  counts(): Promise<Counts>;
}

/** So few results call for other readings of the words. */
const FEW = 4;

export async function answer(pagefind: Pagefind, state: SearchState): Promise<Answered> {
  const query = parseQuery(state.q);
  const run = async (queries: readonly Query[], reading: Reading | null): Promise<Answered> => ({
    results: (await runQueries(pagefind, queries, state, false)).results,
    query: { ...query, words: queries.map(({ words }) => words).join(' '), sums: queries.flatMap(({ sums }) => sums) },
    reading,
    async counts() {
      await pagefind.filters();
      return (await runQueries(pagefind, queries, state, true)).counts;
    },
  });
  const plain = await run([query], null);
  if (state.sort === 'relevance') plain.results = await namesakesFirst(plain.results, state.q);
  if (isBlank(query) || query.words === '') return plain;
  const unknown = plain.results.length > 0 && (await unmatched(plain.results, query));
  if (plain.results.length > FEW && !unknown) return plain;
  const reading = otherReadings(state.q, await loadVocabulary().catch(() => null), unknown || plain.results.length === 0);
  if (reading === null) return plain;
  return run(unknown || reading.corrected !== null ? reading.queries : [query, ...reading.queries], reading);
}

const simple = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();

/** Of the first results, those that are called exactly what was typed come first. */
async function namesakesFirst(results: readonly Found[], typed: string): Promise<Found[]> {
  const wanted = simple(typed);
  const first = results.slice(0, PAGE);
  const called = await Promise.all(
    first.map(async (result) => {
      const { title = '', name = '', also = '', term = '', id = '' } = (await result.data()).meta;
      return [title, name, id, ...also.split(';'), ...term.split(';')].some((one) => simple(one) === wanted);
    }),
  );
  return [...first.filter((_, place) => called[place]), ...first.filter((_, place) => !called[place]), ...results.slice(PAGE)];
}

/** Whether a word stands in none of the first results: Pagefind then matched only the beginning of it, as it does for a misspelling. */
async function unmatched(results: readonly Found[], { words }: Query): Promise<boolean> {
  const fragments = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  const text = fragments.map(({ content, meta }) => `${content} ${Object.values(meta).join(' ')}`).join(' ').normalize('NFKD').toLowerCase().replace(/[^\p{L}\d£\s]/gu, '');
  return words.toLowerCase().replace(/[^\p{L}\d£\s]/gu, '').split(' ').some((word) => word.length > 3 && !text.includes(word.slice(0, Math.max(4, word.length - 2))));
}
