// Every word of the index, loaded only when a word of a search is not among the first results.
import { knownWords, type KnownWords } from '../query/known-words.ts';
import { loadOnce } from './load-once.ts';

const loadWords = loadOnce<string[]>('/search/words.json');
let known: Promise<KnownWords> | null = null;

/** @throws when the list cannot be had; the next call tries again */
export const loadKnownWords = (): Promise<KnownWords> =>
  (known ??= loadWords()
    .then(knownWords)
    .catch((error: unknown) => {
      known = null;
      throw error;
    }));
