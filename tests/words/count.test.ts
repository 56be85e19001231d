import { expect, test } from 'vitest';
import { count, counted, numberWord, plural, repeating } from '../../src/words/count.ts';

test('one thing is never put in the plural, none and several always are', () => {
  expect([count(1, 'programme'), count(0, 'source'), count(47, 'programme')]).toEqual([
    '1 programme',
    '0 sources',
    '47 programmes',
  ]);
  expect([counted(1, 'source'), counted(0, 'source'), counted(2, 'source')]).toEqual([
    'one source',
    'no sources',
    'two sources',
  ]);
});
test('a plural that is not made with an s is told', () =>
  expect([count(1234, 'entry', 'entries'), counted(1, 'body', 'bodies'), plural(3, 'person', 'people')]).toEqual([
    '1,234 entries',
    'one body',
    'people',
  ]));
test('words end at nine', () => expect([numberWord(9), numberWord(10)]).toEqual(['nine', '10']));
test('that none repeats another is not said', () =>
  expect([repeating(0), repeating(8)]).toEqual(['', ', 8 of them repeating another']));
