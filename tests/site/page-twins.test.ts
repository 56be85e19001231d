// The twin of each page: linked from it, valid, and of the same rows as the data sets.
import { expect, test } from 'vitest';
import { settings } from '../../src/settings.ts';
import { few, files, pages, readText } from './built-site.ts';
import { named } from './html-tree.ts';

const twinOf = ({ tree }: (typeof pages)[number]) =>
  named(tree, 'link')
    .find(({ attributes }) => attributes.get('type') === 'application/json')
    ?.attributes.get('href');
const twins = pages.flatMap((page) => {
  const twin = twinOf(page);
  return twin === undefined ? [] : [{ page, twin }];
});

test('every page of an entry names its twin, and the twin is there and knows the page', () => {
  expect(twins.length).toBeGreaterThan(2000);
  const wrong = twins.flatMap(({ page, twin }) => {
    if (!files.has(twin)) return [`${page.address}: there is no ${twin}`];
    const { address } = JSON.parse(readText(twin)) as { address: string };
    return address === `${settings.site}${page.address}` ? [] : [`${twin} is of ${address}`];
  });
  expect(few(wrong)).toEqual([]);
});

test('a twin holds the row of its data set', () => {
  const rows = new Map<string, Record<string, unknown>>();
  const wrong = twins.flatMap(({ twin }) => {
    const told = JSON.parse(readText(twin)) as Record<string, unknown> & { data_set: string; id: string };
    const { data_set: set, id } = told;
    if (!rows.has(set)) {
      const { rows: all } = JSON.parse(readText(`/data/${set}.json`)) as { rows: { id: string }[] };
      rows.set(set, Object.fromEntries(all.map((row) => [row.id, row])));
    }
    const row = rows.get(set)![id] as Record<string, unknown>;
    return Object.entries(row)
      .filter(([name]) => name !== 'source' && name !== 'sources')
      .filter(([name, value]) => JSON.stringify(told[name]) !== JSON.stringify(value))
      .map(([name]) => `${twin}: ${name}`);
  });
  expect(few(wrong)).toEqual([]);
});
