// Every entry of the record can be reached by links from the front page, within four clicks and without script.
import { expect, test } from 'vitest';
import { few, hasPage, pageAt, pages, typeOf } from './built-site.ts';
import { named, type HtmlElement } from './html-tree.ts';

const MOST_CLICKS = 4;

/** Links a reader without script can see. */
const shown = (element: HtmlElement): boolean =>
  !element.attributes.has('hidden') &&
  element.name !== 'template' &&
  (element.parent === null || shown(element.parent));

const depths = new Map([['/', 0]]);
for (const [address, depth] of depths) {
  for (const link of named(pageAt(address).tree, 'a').filter(shown)) {
    const { host, pathname } = new URL(link.attributes.get('href')!, `https://site.test${address}`);
    if (host === 'site.test' && hasPage(pathname) && !depths.has(pathname)) depths.set(pathname, depth + 1);
  }
}

test(`every page but the one for what is not found is at most ${MOST_CLICKS} clicks from the front page`, () => {
  const histogram = Object.fromEntries(
    [...Map.groupBy(depths.values(), (depth) => depth)].map(([depth, all]) => [depth, all.length]),
  );
  console.log(`Pages by clicks from the front page: ${JSON.stringify(histogram)}`);
  const far = pages.filter(
    ({ address }) => address !== '/404.html' && !((depths.get(address) ?? Infinity) <= MOST_CLICKS),
  );
  expect(
    few(far.map((page) => `${page.address} (${typeOf(page)}): ${depths.get(page.address) ?? 'not linked'}`)),
  ).toEqual([]);
});

test('every entry with a page of its own is at most three clicks away', () => {
  const entries = pages.filter((page) =>
    ['programme', 'announcement', 'statement', 'source', 'organisation', 'disagreement'].includes(typeOf(page)),
  );
  expect(few(entries.filter(({ address }) => depths.get(address)! > 3).map(({ address }) => address))).toEqual([]);
});
