// The words in which numbers, lists and the record's fixed terms are printed.
import type { Organisation } from '../domain/content.ts';
import { bodyWord } from '../kinds/organisation.ts';

/** "Acute trust" for "acute-trust". */
export const organisationKind = ({ kind }: Organisation): string => bodyWord(kind);

/** "1 source", "3 sources". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
