// Whether the record holds a word: the index itself answers a word it lacks with words that begin alike.
import { stem, wordsIn } from './normalise.ts';

export interface KnownWords {
  holds: (word: string, last?: boolean) => boolean;
  /** The words themselves, the most used first. */
  words: readonly string[];
}

/** A word in the middle of a search is whole, but for an ending. */
const ENDING = 3;

/**
 * A word is held when it, its stem, or a longer word that begins with it stands in the list; only the last word of a
 * search may be half typed.
 */
export function knownWords(words: readonly string[]): KnownWords {
  const [all, stems] = [new Set(words), new Set(words.map(stem))];
  const sorted = [...all].sort();
  const begins = (word: string, most: number): boolean => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < word) low = middle + 1;
      else high = middle;
    }
    for (let place = low; sorted[place]?.startsWith(word) === true; place += 1)
      if (sorted[place]!.length - word.length <= most) return true;
    return false;
  };
  const one = (word: string, last: boolean): boolean =>
    all.has(word) || stems.has(stem(word)) || begins(word, last ? Infinity : ENDING);
  return {
    words,
    // "e-prescribing" is held whole or in its parts.
    holds: (word, last = true) => {
      const [whole, ...parts] = wordsIn(word);
      return whole === undefined || one(whole, last) || (parts.length > 0 && parts.every((part) => one(part, last)));
    },
  };
}
