// Characters that nobody sees: controls, marks of no width, changes of direction. Programs leave them behind in copied
// text, where they break searches, pictures and feeds, or make a text read otherwise than it is written.
import type { Problem } from './problem.ts';

/**
 * Unicode's controls (Cc) and format characters (Cf), its own ends of lines and paragraphs, and the mark of a letter
 * that a program lost. A tab and a line end are text.
 */
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu;

const NAMES: Readonly<Record<number, string>> = {
  0x08: 'a backspace',
  0x0b: 'a line tabulation',
  0x0c: 'a form feed',
  0x1b: 'an escape',
  0x85: 'a next line',
  0xad: 'a soft hyphen',
  0x061c: 'an Arabic letter mark',
  0x200b: 'a zero-width space',
  0x200c: 'a zero-width non-joiner',
  0x200d: 'a zero-width joiner',
  0x200e: 'a left-to-right mark',
  0x200f: 'a right-to-left mark',
  0x2028: 'a line separator',
  0x2029: 'a paragraph separator',
  0x202a: 'a left-to-right embedding',
  0x202b: 'a right-to-left embedding',
  0x202c: 'an end of directional formatting',
  0x202d: 'a left-to-right override',
  0x202e: 'a right-to-left override',
  0x2060: 'a word joiner',
  0x2066: 'a left-to-right isolate',
  0x2067: 'a right-to-left isolate',
  0x2068: 'a first strong isolate',
  0x2069: 'an end of isolate',
  0xfeff: 'a byte order mark',
  0xfffd: 'the mark of a lost letter',
};

/** "U+200B, a zero-width space". */
export function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  const name = NAMES[code] ?? (code < 0xa0 ? 'a control character' : 'a character that formats');
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${name}`;
}

/** The characters of a text that nobody sees, each once, in the order in which they come. */
export const hiddenIn = (text: string): string[] => [...new Set(text.match(HIDDEN))];

/** The lost letter is no character to take out: only an editor knows what stood there. */
export const isLost = (character: string): boolean => character === '\uFFFD';

/** The text without them; words that one of them parted stay apart by a space. Marks of lost letters stay. */
export const withoutHidden = (text: string): string =>
  text
    .replace(/ ?[\v\f\u0085\u2028\u2029]+ ?/g, ' ')
    .replace(HIDDEN, (character) => (isLost(character) ? character : ''));

/** What an editor reads of one, whether it stands in the file itself or is written by its number. */
export function hiddenProblem(character: string, written: 'itself' | 'by its number'): Pick<Problem, 'what' | 'write'> {
  const named = nameOfCharacter(character);
  if (isLost(character))
    return { what: `A letter was lost: there is ${named}.`, write: 'Write the letter that stood here.' };
  return {
    what: `There is a character that nobody sees: ${named}.`,
    write:
      written === 'itself'
        ? 'Take it out; "npm run check -- --fix" does it for you.'
        : 'Take out what stands for it: a backslash or "&#" with a number or a name.',
  };
}

/** A problem for each such character on each line of a file. */
export const hiddenProblems = (file: string, text: string): Problem[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      hiddenIn(line).map((character) => ({ file, line: index + 1, ...hiddenProblem(character, 'itself') })),
    );
