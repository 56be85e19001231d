// Counts in sentences: words up to ten, digits beyond.

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const numberWord = (number: number): string => WORDS[number] ?? number.toLocaleString('en-GB');

/** "nine statements", "one source". */
export const counted = (number: number, one: string, many = `${one}s`): string => `${numberWord(number)} ${number === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
