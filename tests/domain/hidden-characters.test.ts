import { describe, expect, test } from 'vitest';
import {
  hiddenIn,
  hiddenProblem,
  hiddenProblems,
  nameOfCharacter,
  withoutHidden,
} from '../../src/domain/hidden-characters.ts';

describe('characters that nobody sees', () => {
  test.each([
    ['\u0001', 'U+0001, a control character'],
    ['\v', 'U+000B, a line tabulation'],
    ['\u009d', 'U+009D, a control character'],
    ['\u00ad', 'U+00AD, a soft hyphen'],
    ['\u200b', 'U+200B, a zero-width space'],
    ['\u202e', 'U+202E, a right-to-left override'],
    ['\u2069', 'U+2069, an end of isolate'],
    ['\u2028', 'U+2028, a line separator'],
    ['\ufeff', 'U+FEFF, a byte order mark'],
    ['\ufffd', 'U+FFFD, the mark of a lost letter'],
    ['\u{e0041}', 'U+E0041, a character that formats'],
  ])('%j', (character, name) => {
    expect(hiddenIn(`a${character}b${character}`)).toEqual([character]);
    expect(nameOfCharacter(character)).toBe(name);
  });

  test('a tab, a line end, a no-break space, accents and pictures are text', () =>
    expect(hiddenIn('a\tb\nc\u00a0é ü 🏥 £ ’')).toEqual([]));
});

test('what is taken out joins no words that it parted, and doubles no space', () =>
  expect(withoutHidden('re\u00adport\von \v data\u200b\u2028end\n')).toBe('report on data end\n'));

test('a lost letter is not taken out, for only an editor knows it', () => {
  expect(withoutHidden('Caf\ufffd')).toBe('Caf\ufffd');
  expect(hiddenProblem('\ufffd', 'itself')).toEqual({
    what: 'A letter was lost: there is U+FFFD, the mark of a lost letter.',
    write: 'Write the letter that stood here.',
  });
});

test('each is told once a line', () =>
  expect(hiddenProblems('content/a.csv', 'x\ny\u200b\u200b\u0001\n\u200b')).toEqual(
    [
      [2, 'U+200B, a zero-width space'],
      [2, 'U+0001, a control character'],
      [3, 'U+200B, a zero-width space'],
    ].map(([line, named]) => ({
      file: 'content/a.csv',
      line,
      what: `There is a character that nobody sees: ${named}.`,
      write: 'Take it out; "npm run check -- --fix" does it for you.',
    })),
  ));
