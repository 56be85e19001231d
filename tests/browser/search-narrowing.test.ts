// Values left out of a search, and the feed that follows what a search is narrowed to, in a real browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

const AXE = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');
const number = async (page: Page) =>
  Number(/[\d,]+/.exec((await page.textContent('[data-status]'))!)![0].replace(/,/g, ''));

async function search(page: Page, address: string): Promise<void> {
  await page.goto(`/search/?${address}`);
  await page.waitForFunction(
    () =>
      !document.querySelector('[data-busy]') &&
      (document.querySelector('.facet') !== null || document.querySelector('.nothing') !== null),
  );
}

it('leaves out what the reader does not want, and says so', async () => {
  await site.visit({}, async (page) => {
    await search(page, 'q=exemplar');
    const all = await number(page);
    const not = '.facet__not[name=kind][value=Source]';
    const sources = Number(await page.textContent(`.facet li:has(${not}) .facet__count`));
    await page.focus(not);
    await page.keyboard.press('Space');
    await page.waitForFunction(
      () => location.search.includes('-kind=Source') && !document.querySelector('[data-busy]'),
    );
    expect(await number(page)).toBe(all - sources);
    expect(
      await page.$$eval('.hit__facts strong', (kinds) => kinds.some((kind) => kind.textContent === 'Source')),
    ).toBe(false);
    expect(
      await page.evaluate(() => [document.activeElement!.textContent, document.activeElement!.ariaPressed]),
    ).toEqual(['not Source', 'true']);
    expect(await page.textContent('[data-status]')).toContain('without Source');
    await page.evaluate(AXE);
    expect(
      await page.evaluate(async () =>
        (await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]!.html}`,
        ),
      ),
    ).toEqual([]);
    expect(await page.textContent('.chip')).toBe('Remove Kind of entry: not Source ×');
    await page.click('.chip');
    await page.waitForFunction(() => !location.search.includes('kind') && !document.querySelector('[data-busy]'));
    expect(await number(page)).toBe(all);
  });
});

describe('follow', () => {
  it.each([
    ['q=app&programme=NHS+App', ['/programmes/nhs-app/feed.xml', '/programmes/nhs-app/feed.json']],
    ['kind=Announcement', ['/news/feed.xml', '/news/feed.json']],
    ['q=app&kind=Announcement', []],
    ['kind=Announcement&-standing=Trade+press', []],
    ['q=app&-programme=NHS+App', []],
    ['programme=Not+recorded', []],
  ])('offers the feed that ?%s has', async (address, feeds) => {
    await site.visit({}, async (page) => {
      await search(page, address);
      await page.waitForLoadState('networkidle');
      if (feeds.length > 0) await page.waitForSelector('[data-follow] a');
      expect(await page.$$eval('[data-follow] a', (links) => links.map((link) => link.getAttribute('href')))).toEqual(
        feeds,
      );
      for (const feed of feeds) expect((await page.request.get(feed)).status()).toBe(200);
    });
  });
});
