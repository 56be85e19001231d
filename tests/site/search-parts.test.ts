// What search reads of a page: its own words, and not what is listed or repeated there.
import { expect, test } from 'vitest';
import { few, pages } from './built-site.ts';
import { elements, hasClass, type HtmlElement } from './html-tree.ts';

/** Parts that list what has an entry of its own, or that stand on every page of a kind. */
const REPEATED = [
  'sources',
  'news',
  'facts',
  'caveats',
  'standing',
  'head__kind',
  'head__sum',
  'head__meta',
  'out',
  'data',
  'dispute',
  'chart-figure',
  'history',
  'trail',
];
const within = (element: HtmlElement | null, attribute: string): boolean =>
  element !== null && (element.attributes.has(attribute) || within(element.parent, attribute));

test.each(REPEATED)('search passes over every part with the class "%s"', (name) => {
  const parts = pages.flatMap(({ address, tree }) =>
    [...elements(tree)]
      .filter((element) => hasClass(element, name) && within(element, 'data-pagefind-body'))
      .map((element) => ({ address, read: !within(element, 'data-pagefind-ignore') })),
  );
  expect(parts.length).toBeGreaterThan(0);
  expect(few([...new Set(parts.filter(({ read }) => read).map(({ address }) => address))])).toEqual([]);
});
