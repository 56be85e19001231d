// The sitemap names every page that a search engine may list, and no other.
import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { expect, test } from 'vitest';
import { settings } from '../../src/settings.ts';
import { few, files, pages, readText } from './built-site.ts';
import { named } from './html-tree.ts';

const lines = await parseSitemap(Readable.from([readText('/sitemap.xml')]));

/** Pages that do not ask to be left out, and that no other page stands for. */
const mayBeListed = pages.filter(({ address, tree }) => {
  const [robots] = named(tree, 'meta').filter(({ attributes }) => attributes.get('name') === 'robots');
  return address !== '/404.html' && !robots?.attributes.get('content')!.includes('noindex');
});

test('every page that may be listed is in it once, and nothing else is', () => {
  const listed = lines.map(({ url }) => url);
  expect(mayBeListed.length).toBeGreaterThan(2000);
  expect(new Set(listed).size).toBe(listed.length);
  const own = new Set(mayBeListed.map(({ address }) => settings.site + address));
  expect(few([...own].filter((address) => !listed.includes(address)))).toEqual([]);
  expect(few(listed.filter((address) => !own.has(address)))).toEqual([]);
});

test('days are days of the history, and not all the same', () => {
  const days = new Map(lines.map(({ url, lastmod }) => [url, lastmod]));
  const told = [...days.values()].filter((day) => day !== undefined);
  const months = [...files].flatMap((file) => /^\/changes\/(\d{4}-\d{2})\/index\.html$/.exec(file)?.[1] ?? []);
  expect(few(told.filter((day) => !months.includes(day.slice(0, 7))))).toEqual([]);
  // A copy without its history tells no days; one with it tells the day of what its page says changed last.
  expect(told.length === 0).toBe(months.length === 0);
  const wrong = mayBeListed.flatMap(({ address, tree }) => {
    const day = days.get(settings.site + address);
    const changed = named(tree, 'section').find(
      ({ attributes }) => attributes.get('aria-labelledby') === 'what-changed',
    );
    const [newest] = changed === undefined ? [] : named(changed, 'time');
    const on = newest?.attributes.get('datetime')?.slice(0, 10);
    return day === undefined || on === undefined || on <= day ? [] : [`${address}: ${day}, but it changed on ${on}`];
  });
  expect(few(wrong)).toEqual([]);
});
