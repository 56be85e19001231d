// Which suggestions fit what has been typed so far.
import type { Suggestion } from '../../names/suggestions.ts';

const simple = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[’'.\p{M}]/gu, '')
    .replace(/[^\p{L}\d£]+/gu, ' ')
    .toLowerCase()
    .trim();

/** Every word typed must begin a word of the name or of another name; names that begin with the text come first. */
export function matching(typed: string, suggestions: readonly Suggestion[], most: number): Suggestion[] {
  const wanted = simple(typed);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const rank = ([name, , , also]: Suggestion): number => {
    const [main, other] = [simple(name), ` ${simple(also)}`];
    if (also.split(';').some((one) => simple(one) === wanted)) return 0;
    if (main.startsWith(wanted)) return 1;
    if (words.every((word) => ` ${main}`.includes(` ${word}`))) return 2;
    return words.every((word) => ` ${main}${other}`.includes(` ${word}`)) ? 3 : Infinity;
  };
  return suggestions
    .map((suggestion, place) => ({ suggestion, place, rank: rank(suggestion) }))
    .filter((one) => one.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}
