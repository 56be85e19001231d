// What a reader typed, taken apart: words, "quoted phrases", -words to leave out, sums of money.
import { rewriteSums } from './sums-in-digits.ts';

export interface Query {
  /** The words to find, sums in the spelling of the index. */
  words: string;
  phrases: string[];
  /** Words and phrases whose entries are left out. */
  without: string[];
  /** Sums in pounds, for marking. */
  sums: number[];
}

/** Quotation marks that keyboards make of ". */
const QUOTES = /[“”„«»]/g;

export function parseQuery(typed: string): Query {
  const phrases: string[] = [];
  const without: string[] = [];
  const rest = typed
    .replace(QUOTES, '"')
    .replace(/(^|\s)([-−–])?"([^"]*)"?/g, (_, before: string, minus: string | undefined, inside: string) => {
      const phrase = inside.replace(/\s+/g, ' ').trim();
      if (phrase !== '') (minus === undefined ? phrases : without).push(minus === undefined ? phrase : `"${phrase}"`);
      return `${before} `;
    })
    .replace(/(^|\s)[-−–](?=[\p{L}\d£])(\S+)/gu, (_, before: string, word: string) => {
      without.push(rewriteSums(word).text);
      return before;
    })
    .replace(/"/g, ' ')
    // "e prescribing" is one word in the index, as "e-prescribing" is.
    .replace(/(^|\s)e\s+(?=\p{L}{4})/giu, '$1e-');
  const { text, sums } = rewriteSums(rest.replace(/\s+/g, ' ').trim());
  return { words: meaningful(text), phrases, without, sums };
}

const COMMON = new Set(
  (
    'a about an and any are as at been by can could did do does for from had has have how i in is it its me much ' +
    'my of on or our should some that the their there these they this to us was we were what when where which ' +
    'who why will with would you'
  ).split(' '),
);

/**
 * Without the words that nearly every entry holds, unless there are no others; an entry must hold all the words
 * searched for.
 */
function meaningful(text: string): string {
  const words = text.split(' ').filter((word) => !COMMON.has(word.toLowerCase().replace(/[?.,!]/g, '')));
  return words.length === 0 ? text : words.join(' ');
}

export const isBlank = ({ words, phrases, without }: Query): boolean =>
  words === '' && phrases.length === 0 && without.length === 0;

/** Whether Pagefind answers the query in one search, facet counts included. */
export const isPlain = ({ words, phrases, without }: Query): boolean =>
  without.length === 0 && (phrases.length === 0 || (phrases.length === 1 && words === ''));
