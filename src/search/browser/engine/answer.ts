// Answers a search: understood first, then matched; and when little is found, as it was probably meant.
import { knownWords, type KnownWords } from '../query/known-words.ts';
import { plainMarks, wordsIn } from '../query/normalise.ts';
import { otherReadings } from '../query/other-readings.ts';
import { isBlank, parseQuery, type Query } from '../query/query.ts';
import { queryWords, readWords, type Reading, type WordsRead } from '../query/reading.ts';
import { isEmpty, isNarrowed, PAGE, type Chosen, type SearchState } from '../query/search-state.ts';
import { readOutOf, understand, type Understood } from '../query/understand.ts';
import { countFacets, loadFacetValues, narrowed, type Counts, type FacetValues } from './facet-values.ts';
import { holdingMost } from './most-words.ts';
import { namesakesFirst } from './namesakes.ts';
import type { Found, Pagefind } from './pagefind.ts';
import { inOrder, runQueries } from './run-queries.ts';
import { loadVocabulary } from './vocabulary.ts';
import { loadKnownWords } from './word-list.ts';

export interface Answered {
  results: Found[];
  /** What to mark in the results. */
  query: Query;
  /** How the words were read; null when just as typed. */
  reading: Reading | null;
  counts(): Promise<Counts>;
}

/** So few results call for other readings of the words. */
const FEW = 4;

export async function answer(pagefind: Pagefind, state: SearchState): Promise<Answered> {
  const understood = understand(state.q);
  // Nothing is asked for: to answer with everything, Pagefind would fetch its whole index.
  if (isEmpty(state))
    return {
      results: [],
      query: understood.query,
      reading: null,
      counts: async () => countAll(await loadFacetValues()),
    };
  const meant = await answerAs(pagefind, state, understood);
  if (meant.results.length > 0 || Object.keys(understood.narrowing).length === 0 || isNarrowed(state)) return meant;
  // Nothing is of the kind that the words seemed to ask for: they are words like any other.
  const words = { query: parseQuery(plainMarks(state.q)), narrowing: {}, span: null };
  return answerAs(pagefind, state, words);
}

async function answerAs(pagefind: Pagefind, state: SearchState, understood: Understood): Promise<Answered> {
  const { query } = understood;
  const kinds = readOutOf(understood);
  const implied = kinds === null ? null : impliedBy(understood, await loadFacetValues());
  const within = async (found: Found[]) =>
    implied === null ? found : narrowed(await loadFacetValues(), found, { facets: implied, without: {} });
  const finish = async (all: Found[], queries: readonly Query[], reading: Reading | null): Promise<Answered> => {
    const results = isNarrowed(state) ? narrowed(await loadFacetValues(), all, state) : all;
    return {
      results:
        state.sort === 'relevance'
          ? await namesakesFirst(results, [state.q, ...queries.slice(0, 1).map(queryWords)])
          : results,
      query: {
        ...query,
        words: queries.map(({ words }) => words).join(' '),
        sums: queries.flatMap(({ sums }) => sums),
      },
      reading,
      counts: async () => countFacets(await loadFacetValues(), all, state),
    };
  };
  const asTyped: Reading = {
    searched: queryWords(query),
    corrected: null,
    nowhere: [],
    offered: null,
    also: [],
    most: false,
    kinds,
  };
  // Without words nothing is more relevant than the rest: the newest come first.
  const sort = state.sort === 'relevance' && query.words === '' && kinds !== null ? 'newest' : state.sort;
  const plain = await within(await runQueries(pagefind, [query], sort));
  const plainly = () => finish(plain, [query], kinds === null ? null : asTyped);
  if (isBlank(query) || query.words === '') return plainly();
  const lacking = plain.length === 0 || (await lacksWords(plain, query));
  if (plain.length > FEW && !lacking) return plainly();

  const { names } = (await loadVocabulary().catch(() => null)) ?? { names: {} };
  const known = lacking ? await loadKnownWords().catch(() => null) : null;
  const read: WordsRead =
    known === null ? { query, corrected: null, nowhere: [], offered: null } : readWords(query, known, state.q);
  // A name that only the content's list of other names knows is no word that is nowhere.
  const named = read.nowhere.length === 0 ? [] : otherReadings(query, names).filter((other) => allHeld(other, known));
  if (named.length > 0) read.nowhere = [];
  const others = named.length > 0 ? named : otherReadings(read.query, names);
  const queries = [...(isBlank(read.query) || named.length > 0 ? [] : [read.query]), ...others];
  let all = queries.length === 0 ? [] : await within(await runQueries(pagefind, queries, state.sort));
  const most = all.length === 0 && queries.length > 0;
  if (most) {
    const entries = Object.keys((await loadFacetValues()).entries).length;
    all = await within(await inOrder(pagefind, await holdingMost(pagefind, read.query, entries), state.sort));
  }
  return finish(all, queries, {
    ...asTyped,
    ...read,
    searched: queries.map(queryWords).join(' or '),
    also: others.map(queryWords),
    most: most && all.length > 0,
  });
}

const allHeld = ({ words }: Query, known: KnownWords | null): boolean =>
  words.split(' ').every((word) => known?.holds(word) !== false);

const countAll = (all: FacetValues) =>
  countFacets(
    all,
    Object.keys(all.entries).map((id) => ({ id })),
    { facets: {}, without: {} },
  );

/** The values that the words ask for: a span of years is each of its years. */
function impliedBy({ narrowing, span }: Understood, { values }: FacetValues): Chosen {
  if (span === null) return narrowing;
  const [from, to] = [span.from ?? 0, span.to ?? Infinity];
  const years = values.flatMap(([facet, value]) =>
    facet === 'year' && Number(value) >= from && Number(value) <= to ? [value] : [],
  );
  return { ...narrowing, year: years };
}

/**
 * Whether a word stands in none of the first results: Pagefind then matched only the beginning of it, as it does for a
 * misspelling.
 */
async function lacksWords(results: readonly Found[], { words }: Query): Promise<boolean> {
  const fragments = await Promise.all(results.slice(0, PAGE).map((result) => result.data()));
  const there = knownWords(
    fragments.flatMap(({ content, meta }) => wordsIn(`${content} ${Object.values(meta).join(' ')}`)),
  );
  const each = words.split(' ');
  return each.some((word, place) => !there.holds(word, place === each.length - 1));
}
