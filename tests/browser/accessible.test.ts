// axe-core finds nothing wrong on any type of page, wide or narrow, light or dark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largestOfEachType } from '../site/built-site.ts';
import { openSite, type OpenSite } from './open-browser.ts';

// The content security policy lets in no script of ours by its tag, so its source is evaluated.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What the colours of a scheme can change; everything else is the same page, checked in the light. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each(largestOfEachType)('the $type page', async ({ page: { address } }) => {
  const found = await site.visit({ colorScheme: 'light', reducedMotion: 'reduce' }, async (page) => {
    await page.goto(address);
    await page.evaluate(AXE);
    // What is folded away is part of the page.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const lines: string[] = [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await run(page, { runOnly: { type: 'tag', values: STANDARDS }, resultTypes: ['violations'] });
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await run(page, { runOnly: { type: 'rule', values: BY_COLOUR }, resultTypes: ['violations'] });
      lines.push(
        ...light.map((line) => `${width} px, light: ${line}`),
        ...dark.map((line) => `${width} px, dark: ${line}`),
      );
    }
    return lines;
  });
  expect(found).toEqual([]);
});

async function run(page: Page, options: RunOptions): Promise<string[]> {
  const { violations, testEngine } = await page.evaluate(
    async (given) =>
      await (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(given),
    options,
  );
  expect(testEngine.name).toBe('axe-core');
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}
