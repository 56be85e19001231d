// Other ways to read a query that finds little: misspelt words put right, acronyms written out, British for American
// spelling.
import { nearestWord } from './nearest-word.ts';
import { parseQuery, type Query } from './query.ts';
import { british, joinedUp } from './spelling.ts';
import type { SearchVocabulary } from '../../names/vocabulary.ts';

export interface Reading {
  queries: Query[];
  /** The query with its misspelt words put right; null when none is. */
  corrected: string | null;
  /** Other readings that were searched too, in words. */
  also: string[];
}

/**
 * Null when the query can only be read as it is typed. Spelling is put right only where the words as typed are found
 * nowhere.
 */
export function otherReadings(typed: string, vocabulary: SearchVocabulary | null, misspelt: boolean): Reading | null {
  const plain = typed.toLowerCase().replace(/\s+/g, ' ').trim();
  const known = new Set(vocabulary?.words ?? []);
  const name = vocabulary === null ? null : longName(plain, vocabulary);
  const spelled = eachWord(plain, british);
  const joined = joinedUp(plain);
  const corrected =
    vocabulary === null || !misspelt
      ? plain
      : eachWord(spelled, (word) =>
          isKnown(word, known) || word in vocabulary.names ? word : (nearestWord(word, vocabulary.words) ?? word),
        );
  const also = [...new Set([name, spelled, joined])].filter((text): text is string => text !== null && text !== plain);
  const fixed = corrected === plain || corrected === spelled ? null : corrected;
  if (also.length === 0 && fixed === null) return null;
  return { queries: [...also, ...(fixed === null ? [] : [fixed])].map(parseQuery), corrected: fixed, also };
}

/** Words of letters only: sums, ids and quoted phrases are left alone. */
const eachWord = (text: string, change: (word: string) => string): string =>
  text
    .split(/("[^"]*"|\s+)/)
    .map((piece) => (/^[\p{L}]{4,}$/u.test(piece) ? change(piece) : piece))
    .join('');

const isKnown = (word: string, known: ReadonlySet<string>): boolean =>
  known.has(word) ||
  known.has(word.replace(/(e?s|ed|ing)$/, '')) ||
  known.has(`${word}s`) ||
  known.has(word.replace(/ies$/, 'y'));

/** The text with its acronyms and other names written out: the whole text first, then single words. */
function longName(plain: string, { names }: SearchVocabulary): string | null {
  if (names[plain] !== undefined) return names[plain].toLowerCase();
  const longer = plain
    .split(' ')
    .map((word) => names[word]?.toLowerCase() ?? word)
    .join(' ');
  return longer === plain ? null : longer;
}
