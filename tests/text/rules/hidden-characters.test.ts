import { expect, test } from 'vitest';
import { told } from '../told.ts';

test('a character that nobody sees, written by its number or name', () =>
  expect(told('A re&#x200B;port.\n\n> Its re&shy;sult.')).toEqual([
    '10: There is a character that nobody sees: U+200B, a zero-width space. Take out what stands for it: a backslash ' +
      'or "&#" with a number or a name.',
    '12: There is a character that nobody sees: U+00AD, a soft hyphen. Take out what stands for it: a backslash or ' +
      '"&#" with a number or a name.',
  ]));

test('a no-break space and a dash by name are text', () =>
  expect(told('A&nbsp;report&nbsp;&ndash; its result.')).toEqual([]));
