// What an address asks for and the record does not know is said, and goes from the address.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRecords } from '../open-data/read-csv.ts';
import { openSite, type OpenSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

describe('on the money page', () => {
  it.each([
    ['recipient=palantirr', '', 'recipient “palantirr”'],
    ['kind=spent&recipient=palantirr', '?kind=spent', 'recipient “palantirr”'],
    ['supplier=palantir', '', 'supplier “palantir”'],
  ])('?%s', async (asked, kept, leftOut) => {
    await site.visit({ acceptDownloads: true }, async (page) => {
      await page.goto(`/funding/?${asked}`);
      await page.locator('[data-figures] tbody').first().waitFor();
      const status = await page.locator('[data-figures-status]').innerText();
      expect(status).toContain(`Left out, because nothing here can be filtered so: ${leftOut}.`);
      expect(new URL(page.url()).search).toBe(kept);
      expect(await page.locator('[data-figures-citation]').innerText()).not.toContain('palantir');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-figures-csv]')]);
      const rows = csvRecords(await readFile(await download.path(), 'utf8'));
      const number = Number(/(\d+)(?: of \d+)? figures/.exec(status)![1]);
      expect(rows).toHaveLength(number);
      // Once something else is chosen, nothing is left out any more.
      await page.selectOption('[data-figures-form] select[name=kind]', 'allocated');
      expect(await page.locator('[data-figures-status]').innerText()).not.toContain('Left out');
    });
  });
});

describe('on the search page', () => {
  it.each([
    ['q=exemplar&programme=Nonsense', '?q=exemplar', 'programme “Nonsense”'],
    ['q=exemplar&-kind=Nonsense&kind=Source', '?q=exemplar&kind=Source', 'not kind of entry “Nonsense”'],
    ['q=exemplar&sort=size&recipient=palantir', '?q=exemplar', 'sort “size”, recipient “palantir”'],
    ['recipient=palantir', '', 'recipient “palantir”'],
  ])('?%s', async (asked, kept, leftOut) => {
    await site.visit({}, async (page) => {
      await page.goto(`/search/?${asked}`);
      await page.locator('[data-notes] .warning').waitFor();
      expect(await page.locator('[data-notes]').innerText()).toContain(
        `Left out, because nothing here can be narrowed so: ${leftOut}.`,
      );
      expect(new URL(page.url()).search).toBe(kept);
      expect(await page.locator('.chip').count()).toBe(kept.includes('kind') ? 1 : 0);
      await page.fill('#q', 'palantir');
      await page.press('#q', 'Enter');
      await page.waitForFunction(() => location.search.includes('palantir') && !document.querySelector('[data-busy]'));
      expect(await page.locator('[data-notes] .warning').count()).toBe(0);
    });
  });
});
