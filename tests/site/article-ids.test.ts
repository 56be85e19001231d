// The headings of an article and the parts of its page cannot take one another's ids: all of the first begin with
// "text-", and none of the others does.
import { expect, test } from 'vitest';
import { HEADING_PREFIX } from '../../src/domain/body.ts';
import { few, pages } from './built-site.ts';
import { elements } from './html-tree.ts';
import { record } from './built-record.ts';

const ids = pages.flatMap((page) =>
  [...elements(page.tree)].flatMap((element) => {
    const id = element.attributes.get('id');
    return id === undefined ? [] : [{ address: page.address, name: element.name, id }];
  }),
);

test('what has such an id is a heading of an article', () => {
  const found = ids.filter(({ id }) => id.startsWith(HEADING_PREFIX));
  const headings = [...record.content.programmes, ...record.content.news, ...record.content.pages].flatMap(({ body }) =>
    body.headings.map(({ id }) => id),
  );
  expect(found.length).toBeGreaterThan(50);
  expect(few(found.filter(({ name }) => !/^h[2-6]$/.test(name)).map(({ address, id }) => `${address}#${id}`))).toEqual(
    [],
  );
  expect(found.map(({ id }) => id).sort()).toEqual(headings.sort());
});

test('no id is empty, and none is there twice on a page', () => {
  const counts = Map.groupBy(ids, ({ address, id }) => `${address}#${id}`);
  expect(
    few([...counts].filter(([place, all]) => all.length > 1 || place.endsWith('#')).map(([place]) => place)),
  ).toEqual([]);
});
