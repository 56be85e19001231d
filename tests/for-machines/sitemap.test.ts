import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { newsYearAddress, programmeAddress, statementAddress } from '../../src/domain/addresses.ts';
import { linkHistory, type Revision } from '../../src/domain/changes-history.ts';
import type { PublicRecord } from '../../src/domain/record.ts';
import { sitemapLines, sitemapXml } from '../../src/for-machines/sitemap.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { settings } from '../../src/settings.ts';
import { smallRecord } from '../fixtures/small-content.ts';

const small = smallRecord();
const revision = (day: string, entries: { collection: string; id: string }[]): Revision => ({
  commit: day.replace(/-/g, '').padEnd(40, 'a'),
  at: `${day}T12:00:00.000Z`,
  notes: [],
  changes: entries.map(({ collection, id }) => ({
    collection,
    id,
    before: null,
    after: { collection, id, facts: {}, text: [] },
  })),
});
const everything = kinds.flatMap(({ collection }) => small.content[collection].map(({ id }) => ({ collection, id })));
const first = revision('2022-01-01', everything);
const changed: PublicRecord = {
  ...small,
  changes: linkHistory([revision('2022-03-01', [{ collection: 'programmes', id: 'old-mill' }]), first], []),
};
const dayIn = (record: PublicRecord, address: string) =>
  sitemapLines(record).find((line) => line.address === address)?.changed;

describe('the day of a page', () => {
  test('is its own, not that of the record', () => {
    expect(dayIn(changed, programmeAddress('old-mill'))).toBe('2022-03-01');
    expect(dayIn(changed, programmeAddress('harbour-fund'))).toBe('2022-01-01');
    expect(dayIn(changed, newsYearAddress('2020'))).toBe('2022-01-01');
  });
  test('is that of a programme that it names, and a chart has the day of the page it belongs to', () => {
    expect(dayIn(changed, programmeAddress('lantern'))).toBe('2022-03-01');
    expect(dayIn(changed, '/charts/lantern-money/')).toBe('2022-03-01');
  });
  test('is that of the record where the page is worked out from all of it', () => {
    expect(dayIn(changed, '/')).toBe('2022-03-01');
    expect(dayIn(changed, '/funding/')).toBe('2022-03-01');
  });
  test('months of changes have the day of their last change', () =>
    expect(dayIn(changed, '/changes/2022-01/')).toBe('2022-01-01'));
  test('is left out without a history', () => {
    expect(sitemapLines(small).every((line) => line.changed === null)).toBe(true);
    expect(sitemapXml(sitemapLines(small))).not.toContain('lastmod');
    expect(sitemapLines(small, ['/data/extra/']).filter(({ address }) => address === '/data/extra/')).toHaveLength(1);
  });
});

test('an independent reader finds every page with its day', async () => {
  const lines = sitemapLines(changed);
  const read = await parseSitemap(Readable.from([sitemapXml(lines)]));
  expect(read.map(({ url, lastmod }) => [url, lastmod ?? null])).toEqual(
    lines.map((line) => [settings.site + line.address, line.changed]),
  );
  expect(lines.length).toBeGreaterThan(60);
  expect(lines.map(({ address }) => address)).toContain(statementAddress(small.content.statements[0]!.id));
});

test('the namespace is the one that search engines know', () =>
  expect(sitemapXml([])).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'));
