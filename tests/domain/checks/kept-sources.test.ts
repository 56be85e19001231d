import { expect, test } from 'vitest';
import { keptSources } from '../../../src/domain/checks/kept-sources.ts';
import type { Source } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (fields: Partial<Source>) =>
  keptSources(smallContent(({ sources }) => Object.assign(entry(sources, 'unused-2018'), fields))).map(
    ({ file, line, what, write }) => `${file}:${line} ${what} ${write}`,
  );

test('in the small record nobody has looked for copies', () => expect(told({})).toEqual([]));

test('a copy elsewhere, found on a day, is good', () =>
  expect(
    told({
      archived_url: 'https://archive.example/20200102030405/https://college.example/paper',
      checked_on: '2026-12-03',
      state: 'gone',
    }),
  ).toEqual([]));

test.each(['https://archive.example/20200102030405/', 'https://archive.example/ukgwa/20200102030405mp_/'])(
  'the address of a copy is not that of the page: %s',
  (before) =>
    expect(told({ url: `${before}https://college.example/paper` })).toEqual([
      'content/sources.csv:7 url is the address of an archived copy of https://college.example/paper. Write the ' +
        'address of the page in url, and that of the copy in archived_url.',
    ]),
);

test.each(['https://college.example/paper', 'http://www.college.example/old/paper'])(
  'a copy on the host of the original goes with it: %s',
  (copy) =>
    expect(told({ archived_url: copy })).toEqual([
      'content/sources.csv:7 archived_url stands on college.example, as url does: when one of them goes, both do. ' +
        'Write the address of a copy at a public web archive; "npm run sources" prints where to look for one.',
    ]),
);

test('what was found has its day, and the day what was found', () => {
  expect(told({ state: 'gone' })).toEqual([
    'content/sources.csv:7 state is "gone", and checked_on does not say on which day. Write into checked_on the day ' +
      'on which the address was opened.',
  ]);
  expect(told({ checked_on: '2026-12-03' })).toEqual([
    'content/sources.csv:7 checked_on is 2026-12-03, and state does not say what was found. Write into state what ' +
      'was at the address: live, moved or gone.',
  ]);
});
