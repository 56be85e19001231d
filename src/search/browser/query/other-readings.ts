// Other ways to read a query that finds little: other names written out, British for American spelling, words joined
// that this site writes in one.
import { folded } from './normalise.ts';
import { parseQuery, type Query } from './query.ts';
import { british, joinedUp } from './spelling.ts';

/** The most words that a name in a search is made of. */
const LONGEST = 6;

/**
 * The other readings of a query, each once; none when it can only be read as it is.
 * @param names what other names and acronyms stand for, by the name in small letters
 */
export function otherReadings(query: Query, names: Readonly<Record<string, string>>): Query[] {
  const plain = folded(query.words);
  const texts = [longName(plain, names), eachWord(plain, british), joinedUp(plain)];
  return [...new Set(texts)].filter((words) => words !== plain && words !== '').map((words) => ({ ...query, words }));
}

/** Words of letters only: sums and ids are left alone. */
const eachWord = (text: string, change: (word: string) => string): string =>
  text
    .split(' ')
    .map((word) => (/^\p{L}{4,}$/u.test(word) ? change(word) : word))
    .join(' ');

/** The words with the longest other names and acronyms among them written out. */
function longName(plain: string, names: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(names).map(([other, name]) => [wordsOf(other), wordsOf(name)]));
  const words = plain.split(' ');
  const written: string[] = [];
  for (let place = 0; place < words.length;) {
    let length = Math.min(LONGEST, words.length - place);
    while (length > 1 && !known.has(words.slice(place, place + length).join(' '))) length -= 1;
    const taken = words.slice(place, place + length).join(' ');
    written.push(known.get(taken) ?? taken);
    place += length;
  }
  return written.join(' ');
}

/** A name as the words of a search are: without those that nearly every entry holds. */
const wordsOf = (name: string): string => folded(parseQuery(name).words);
