import { expect, test } from 'vitest';
import { redirects } from '../../../src/domain/checks/redirects.ts';
import { problemsOf } from '../../../src/domain/problems.ts';
import { smallContent } from '../../fixtures/small-content.ts';

const nothing = () => false;
const rows = (...pairs: [from: string, to: string][]) =>
  smallContent((content) => {
    content.redirects = pairs.map(([from, to], index) => ({
      id: from,
      from,
      to,
      reason: 'Renamed.',
      origin: { file: 'content/redirects.csv', line: index + 2 },
    }));
  });
const told = (...pairs: [string, string][]) =>
  redirects(rows(...pairs), nothing, null).map(({ line, what, write }) => `${line} ${what} ${write}`);

test('from an address without a page straight to a page', () =>
  expect(told(['/programmes/lamp/', '/programmes/lantern/'], ['/old/', '/'])).toEqual([]));

test('a page that is still there', () =>
  expect(told(['/programmes/lantern/', '/'])).toEqual([
    '2 /programmes/lantern/ is redirected, but there is a page at it. Remove this row, or take the page out first.',
  ]));

test('a page that is not there', () => {
  expect(told(['/old/', '/programmes/lantren/'])).toEqual([
    '2 /old/ leads to /programmes/lantren/, where there is no page. Did you mean /programmes/lantern/?',
  ]);
  expect(told(['/old/', '/something/quite/else/'])).toEqual([
    '2 /old/ leads to /something/quite/else/, where there is no page. Write the address of a page that is there.',
  ]);
});

test('a chain: readers are sent on once', () => {
  expect(told(['/a/', '/b/'], ['/b/', '/c/'], ['/c/', '/about/'])).toEqual([
    '2 /a/ leads to /b/, which is itself redirected. Write /about/ in "to", so that readers are sent on once.',
    '3 /b/ leads to /c/, which is itself redirected. Write /about/ in "to", so that readers are sent on once.',
  ]);
});

test('a circle, of any length', () => {
  const remedy = 'Write in "to" the address of the page that is there now.';
  expect(told(['/a/', '/a/'])).toEqual([
    `2 The redirect of /a/ goes round in a circle and never reaches a page. ${remedy}`,
  ]);
  expect(told(['/a/', '/b/'], ['/b/', '/a/'], ['/c/', '/a/'])).toEqual(
    ['/a/', '/b/', '/c/'].map(
      (from, index) =>
        `${index + 2} The redirect of ${from} goes round in a circle and never reaches a page. ${remedy}`,
    ),
  );
});

test.each(['/', '/pagefind/', '/_astro/x/', '/admin/'])('%s belongs to the site itself', (from) =>
  expect(told([from, '/about/'])).toEqual([
    `2 ${from} cannot be redirected: it belongs to the site itself. Write the old address of a page.`,
  ]),
);

test('the same old address twice', () => {
  expect(problemsOf(rows(['/a/', '/about/'], ['/a/', '/gaps/'])).map(({ line, what }) => `${line} ${what}`)).toEqual([
    '3 The old address "/a/" is already used on line 2.',
  ]);
});

test('a target whose entry could not be read is not blamed on the redirect', () => {
  expect(
    redirects(
      rows(['/old/', '/programmes/broken/']),
      (home, id) => home === 'content/programmes/' && id === 'broken',
      null,
    ),
  ).toEqual([]);
});

test('charts are judged only once they are known', () => {
  const content = rows(['/old/', '/charts/lantern-money/'], ['/charts/x/', '/about/']);
  expect(redirects(content, nothing, null)).toEqual([]);
  expect(redirects(content, nothing, null, new Set(['/about/', '/charts/x/'])).map(({ line }) => line)).toEqual([2, 3]);
});
