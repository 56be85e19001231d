import { expect, test } from 'vitest';
import { vanishedSources } from '../../../src/domain/advice/vanished-sources.ts';
import type { Source } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const advised = (fields: Partial<Source>) =>
  vanishedSources(smallContent(({ sources }) => Object.assign(entry(sources, 'unused-2018'), fields)));

test('a source that is gone without a copy gets advice', () =>
  expect(advised({ state: 'gone', checked_on: '2026-12-03' })).toEqual([
    {
      file: 'content/sources.csv',
      line: 7,
      what: 'unused-2018 is gone, and it has no archived copy.',
      write: 'Look for one at the addresses that "npm run sources" prints, or rest what it says on another source.',
    },
  ]));

test('one with a copy, one that moved and one that nobody checked get none', () => {
  expect(advised({ state: 'gone', checked_on: '2026-12-03', archived_url: 'https://archive.example/paper' })).toEqual(
    [],
  );
  expect(advised({ state: 'moved', checked_on: '2026-12-03' })).toEqual([]);
  expect(advised({})).toEqual([]);
});
