// Counts in sentences: words up to ten, digits beyond.

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const numberWord = (number: number): string => WORDS[number] ?? number.toLocaleString('en-GB');

/** "nine statements", "one source". */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${numberWord(number)} ${number === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
