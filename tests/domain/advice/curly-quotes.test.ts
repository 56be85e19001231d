import { expect, test } from 'vitest';
import { curlyQuotes } from '../../../src/domain/advice/curly-quotes.ts';
import { readContent } from '../../../src/reading/content.ts';
import { changedFolder, replacing } from '../../fixtures/changed-folder.ts';

const advised = (from: string, to: string) => {
  using folder = changedFolder({ 'organisations.csv': replacing(from, to) });
  return curlyQuotes(readContent(folder.path).content);
};

test.each([
  ['“North Trust”', 'North Trust'],
  ['‘North Trust’', 'North Trust'],
])('a value between curly quotation marks: %s', (written, meant) =>
  expect(advised('North Trust', written)).toEqual([
    {
      file: 'content/organisations.csv',
      line: 3,
      what: `name is ${written}, with the curly quotation marks.`,
      write: `Write ${meant}, unless readers are to see the marks.`,
    },
  ]),
);

test('marks inside a value, or round two parts of it, are text', () => {
  expect(advised('North Trust', 'The “North” Trust')).toEqual([]);
  expect(advised('North Trust', '“North” and “Trust”')).toEqual([]);
  expect(advised('North Trust', 'North’s Trust')).toEqual([]);
});
