import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/commands/check-content.ts';
import { lostEntries } from '../../src/domain/lost.ts';
import { changedFolder, replacing, type Change } from '../fixtures/changed-folder.ts';

test('an entry is lost when its own problem says so, or when all of its file is', () => {
  const lost = lostEntries([
    { file: 'content/sources.csv', line: 3, what: '', write: '', lost: 'blog' },
    { file: 'content/people.csv', line: 0, what: '', write: '', lost: '*' },
    { file: 'content/stray.txt', line: 0, what: '', write: '' },
  ]);
  expect([
    lost('content/sources.csv', 'blog'),
    lost('content/sources.csv', 'gazette'),
    lost('content/people.csv', 'anyone'),
    lost('content/organisations.csv', 'blog'),
  ]).toEqual([true, false, true, false]);
});

describe('one mistake in an entry that many name is one problem', () => {
  const cases: [string, Record<string, Change>][] = [
    ['a row of sources', { 'sources.csv': replacing(',parliament-or-audit,', ',unknown,') }],
    ['all sources', { 'sources.csv': Uint8Array.of(0xff) }],
    ['a programme', { 'programmes/lantern.mdx': replacing('kind: programme', 'kind: program') }],
    ['a programme in the wrong place', { 'programmes/lantern.mdx': null, 'programmes/other/lantern.mdx': 'x' }],
    [
      'a statement',
      {
        'funding/statements.csv': replacing('f-0006,lantern,,,200000000,exact', 'f-0006,lantern,,,200000000,precisely'),
      },
    ],
    ['a theme', { 'themes.yaml': replacing('name: "Records"', 'title: "Records"') }],
    ['an organisation', { 'organisations.csv': replacing('north-trust,North Trust', 'north-trust,') }],
    ['disclosures', { 'disclosures.yaml': 'expected: [' }],
  ];
  test.each(cases)('%s', (_what, changes) => {
    using folder = changedFolder(changes);
    const { report } = checkContent(folder.path);
    expect(new Set(report.match(/^content\/.*$/gm)).size, report).toBe(1);
  });
});

test('an id that leads nowhere is told although another row of that file is lost', () => {
  using folder = changedFolder({
    'sources.csv': replacing(',research,', ',hearsay,'),
    'people.csv': replacing('gazette-2019-07-01-lantern', 'zzz'),
  });
  expect(checkContent(folder.path).report).toMatch(/^2 problems[\s\S]*sources names "zzz"/);
});
