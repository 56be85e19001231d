// Several things in a row.

/** "a, b and c". */
export const listed = (words: readonly string[]): string => joined(words, 'and');

/** "a, b or c": one of them, and it is not known which. */
export const either = (words: readonly string[]): string => joined(words, 'or');

const joined = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
