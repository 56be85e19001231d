// Answers a search: as typed first, and when little is found, as it was probably meant.
import { countFacets, loadFacetValues, narrowed, type Counts, type FacetValues } from './facet-values.ts';
import { otherReadings, type Reading } from '../query/other-readings.ts';
import type { Found, Pagefind } from './pagefind.ts';
import { isBlank, parseQuery, type Query } from '../query/query.ts';
import { runQueries } from './run-queries.ts';
import { isEmpty, isNarrowed, PAGE, type SearchState } from '../query/search-state.ts';
import { loadVocabulary } from './vocabulary.ts';

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
  // Nothing is asked for: to answer with everything, Pagefind would fetch its whole index.
  if (isEmpty(state))
    return { results: [], query, reading: null, counts: async () => countAll(await loadFacetValues()) };
  const run = async (queries: readonly Query[], reading: Reading | null): Promise<Answered> => {
    const all = await runQueries(pagefind, queries, state.sort);
    const results = isNarrowed(state) ? narrowed(await loadFacetValues(), all, state) : all;
    return {
      results: await namesakesFirst(results, { ...state, q: reading?.corrected ?? state.q }),
      query: {
        ...query,
        words: queries.map(({ words }) => words).join(' '),
        sums: queries.flatMap(({ sums }) => sums),
      },
      reading,
      counts: async () => countFacets(await loadFacetValues(), all, state),
    };
  };
  const plain = await run([query], null);
  if (isBlank(query) || query.words === '') return plain;
  const unknown = plain.results.length > 0 && (await unmatched(plain.results, query));
  if (plain.results.length > FEW && !unknown) return plain;
  const reading = otherReadings(
    state.q,
    await loadVocabulary().catch(() => null),
    unknown || plain.results.length === 0,
  );
  if (reading === null) return plain;
  return run(unknown || reading.corrected !== null ? reading.queries : [query, ...reading.queries], reading);
}

const countAll = (all: FacetValues) =>
  countFacets(
    all,
    Object.keys(all.entries).map((id) => ({ id })),
    { facets: {}, without: {} },
  );

const simple = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Of the first results, those that are called exactly what was typed come first. */
async function namesakesFirst(results: Found[], { q, sort }: SearchState): Promise<Found[]> {
  const wanted = simple(q);
  if (wanted === '' || sort !== 'relevance') return results;
  const first = results.slice(0, PAGE);
  const called = await Promise.all(
    first.map(async (result) => {
      const { title = '', name = '', also = '', term = '', id = '' } = (await result.data()).meta;
      return [title, name, id, ...also.split(';'), ...term.split(';')].some((one) => simple(one) === wanted);
    }),
  );
  return [
    ...first.filter((_, place) => called[place]),
    ...first.filter((_, place) => !called[place]),
    ...results.slice(PAGE),
  ];
}

/**
 * Whether a word stands in none of the first results: Pagefind then matched only the beginning of it, as it does for a
 * misspelling.
 */
async function unmatched(results: readonly Found[], { words }: Query): Promise<boolean> {
  const fragments = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  const text = fragments
    .map(({ content, meta }) => `${content} ${Object.values(meta).join(' ')}`)
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d£\s]/gu, '');
  return words
    .toLowerCase()
    .replace(/[^\p{L}\d£\s]/gu, '')
    .split(' ')
    .some((word) => word.length > 3 && !text.includes(word.slice(0, Math.max(4, word.length - 2))));
}
