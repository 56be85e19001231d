// How a search was read when not as it was typed: what was put right, what is nowhere in the record, what else was
// searched.
import { correctionOf } from './corrections.ts';
import type { KnownWords } from './known-words.ts';
import { folded } from './normalise.ts';
import type { Query } from './query.ts';
import { british } from './spelling.ts';

export interface Reading {
  /** The words that were searched, for counting and citing. */
  searched: string;
  /** The words with their spelling put right; null when none was. */
  corrected: string | null;
  /** Words that nothing in the record holds. */
  nowhere: string[];
  /** Another spelling of the whole search, to be offered. */
  offered: string | null;
  /** Other readings that were searched too, in words. */
  also: string[];
  /** Whether no entry holds all of the words, and those that hold most of them are shown. */
  most: boolean;
  /** Kinds and years that were read out of the words. */
  kinds: string | null;
}

export type WordsRead = Pick<Reading, 'corrected' | 'nowhere' | 'offered'> & { query: Query };

/** Reads the words of a query by the words that the record holds: what it does not hold is put right, or left out. */
export function readWords(query: Query, known: KnownWords, typed: string): WordsRead {
  const words = query.words.split(' ').filter((word) => word !== '');
  const nowhere: string[] = [];
  let [corrected, offered] = [false, false];
  const read = words.map((word, place) => {
    if (known.holds(word, place === words.length - 1)) return { find: word, offer: word };
    const spelled = british(word.toLowerCase());
    if (spelled !== word.toLowerCase() && known.holds(spelled)) return { find: spelled, offer: spelled };
    const correction = correctionOf(word, known.words);
    if (correction?.made === true) {
      corrected = true;
      return { find: correction.word, offer: correction.word };
    }
    nowhere.push(asTyped(word, typed));
    offered ||= correction !== null;
    return { find: null, offer: correction?.word ?? word };
  });
  const found = read.flatMap(({ find }) => (find === null ? [] : [find])).join(' ');
  return {
    query: { ...query, words: found },
    corrected: corrected ? asSaid(found) : null,
    nowhere,
    offered: offered ? asSaid(read.map(({ offer }) => offer).join(' ')) : null,
  };
}

/** A word as the reader typed it, accents and all; a sum as this site writes it. */
const asTyped = (word: string, typed: string): string => {
  const bare = word.replace(/^[^\p{L}\d£]+|[^\p{L}\d]+$/gu, '');
  return typed.split(/[\s"“”«»,;:!?()]+/).find((one) => folded(one) === folded(bare)) ?? sumWords(bare);
};

/** A sum of the index as readers write it: "£250,000,000". */
const sumWords = (word: string): string =>
  word.replace(/^(\d+)gbp$/, (_, pounds: string) => `£${Number(pounds).toLocaleString('en-GB')}`);

const asSaid = (words: string): string => words.split(' ').map(sumWords).join(' ');

/** The words, phrases and what is left out of a query, as a reader would type them. */
export const queryWords = ({ words, phrases, without }: Query): string =>
  [
    ...(words === '' ? [] : [asSaid(words)]),
    ...phrases.map((phrase) => `“${phrase}”`),
    ...without.map((word) => `-${word}`),
  ].join(' ');
