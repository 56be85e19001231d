// The evidence beside a figure: what its own page says, in place, by mouse, touch and keyboard.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contradicting } from '../../src/domain/disagreements.ts';
import { buildRecord } from '../../src/domain/build-record.ts';
import { readContent } from '../../src/reading/content.ts';
import { amountOf } from '../../src/views/figure.ts';
import { openSite, type OpenSite } from './open-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { content, problems } = readContent('content');
const record = buildRecord(content, problems, null);

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A page that prints a figure which another contradicts, and that figure. */
const disputed = record.content.statements.find((row) => contradicting(record, row).length > 0)!;
const PAGE = `/programmes/${disputed.programme}/`;
const sum = (page: Page) => page.locator(`main a[href="/funding/${disputed.id}/"]:visible`).first();
const panel = (page: Page) => page.locator('.evidence');
const open = async (page: Page) => {
  await page.goto(PAGE);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
};

describe.each([1280, 360])('at %i px', (width) => {
  test('a sum shows its quotation, source, rivals and citation, and axe finds nothing wrong with them', async () => {
    await site.visit({ viewport: { width, height: 800 } }, async (page) => {
      await open(page);
      await sum(page).click();
      await panel(page).waitFor();
      const words = await panel(page).innerText();
      expect(words).toContain(amountOf(disputed));
      expect(words).toContain(disputed.quote);
      expect(words).toContain(record.sources.get(disputed.source)!.title);
      for (const id of contradicting(record, disputed)) expect(words).toContain(amountOf(record.statements.get(id)!));
      expect(words).toContain(`statement ${disputed.id}`);
      expect(new URL(page.url()).pathname).toBe(PAGE);
      const box = (await panel(page).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(801);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: (within: string) => Promise<AxeResults> } }).axe.run('.evidence'),
      );
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });
});

test('by keyboard it opens with the focus at its head, and Escape leads back to the sum', async () => {
  await site.visit({}, async (page) => {
    await open(page);
    await sum(page).focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('evidence-of');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe(`/funding/${disputed.id}/`);
  });
});

test('the citation is copied as it stands on the page of the figure', async () => {
  await site.visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await open(page);
    await sum(page).click();
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('link', { name: 'All that is known of this figure' }).click();
    await page.waitForURL(`**/funding/${disputed.id}/`);
    expect(copied).toBe((await page.locator('[data-evidence="citation"]').innerText()).trim());
  });
});

test('where the page of the figure cannot be had, the link is followed', async () => {
  await site.visit({}, async (page) => {
    await open(page);
    await page.route(`**/funding/${disputed.id}/`, (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await sum(page).click();
    await page.waitForURL(`**/funding/${disputed.id}/`);
  });
});

test('with a key held for a new tab, and without script, the sum is the link that it is', async () => {
  await site.visit({}, async (page, context) => {
    await open(page);
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      sum(page).click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await opened.waitForURL(`**/funding/${disputed.id}/`);
    expect(await panel(page).isVisible()).toBe(false);
  });
  await site.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(PAGE);
    await page.locator(`main a[href^="/funding/f-"]:visible`).first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/funding\/f-\d+\/$/);
  });
});
