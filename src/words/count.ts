// Numbers of things in sentences: the number, and the thing in its singular or plural.

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Words up to nine, digits beyond, as newspapers write them: "no", "nine", "10", "1,234". */
export const numberWord = (number: number): string => WORDS[number] ?? number.toLocaleString('en-GB');

/** The thing alone, as the number asks for it: "source", "sources", "entries". */
export const plural = (number: number, one: string, many = `${one}s`): string => (number === 1 ? one : many);

/** For running text: "nine statements", "one source", "no programmes", "47 programmes". */
export const counted = (number: number, one: string, many?: string): string =>
  `${numberWord(number)} ${plural(number, one, many)}`;

/** For lists, tables and where a number opens the line: "1 source", "3 sources", "1,234 entries". */
export const count = (number: number, one: string, many?: string): string =>
  `${number.toLocaleString('en-GB')} ${plural(number, one, many)}`;

/** ", 8 of them repeating another"; nothing where none does. */
export const repeating = (number: number): string =>
  number === 0 ? '' : `, ${number.toLocaleString('en-GB')} of them repeating another`;
