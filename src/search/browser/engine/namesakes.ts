// Entries that are called exactly what was typed come first.
import { folded } from '../query/normalise.ts';
import type { Found } from './pagefind.ts';

/** How many of the results are looked at: those of the first page. */
const LOOKED_AT = 10;

const simple = (text: string) =>
  folded(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** The results, those of the first that have the words for a title, name, id or other name before the rest. */
export async function namesakesFirst(results: readonly Found[], words: readonly string[]): Promise<Found[]> {
  const wanted = new Set(words.map(simple).filter((one) => one !== ''));
  if (wanted.size === 0) return [...results];
  const first = results.slice(0, LOOKED_AT);
  const called = await Promise.all(
    first.map(async (result) => {
      const { title = '', name = '', also = '', term = '', id = '', help = '' } = (await result.data()).meta;
      return [title, name, id, ...also.split(';'), ...term.split(';'), ...help.split(';')].some((one) =>
        wanted.has(simple(one)),
      );
    }),
  );
  return [
    ...first.filter((_, place) => called[place]),
    ...first.filter((_, place) => !called[place]),
    ...results.slice(LOOKED_AT),
  ];
}
