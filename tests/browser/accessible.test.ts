// axe-core finds nothing wrong on any type of page, wide or narrow, light or dark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe.each([1280, 360])('at %i px', (width) => {
  test.each(largestOfEachType)('the $type page', async ({ page: { address } }) => {
    const found = await site.visit(
      { viewport: { width, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' },
      async (page) => {
        await page.goto(address);
        await page.evaluate(AXE);
        // What is folded away is part of the page.
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        const light = await run({ runOnly: { type: 'tag', values: STANDARDS }, resultTypes: ['violations'] });
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await run({ runOnly: { type: 'rule', values: BY_COLOUR }, resultTypes: ['violations'] });
        return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`)];

        async function run(options: RunOptions): Promise<string[]> {
          const { violations, testEngine } = await page.evaluate(
            async (given) =>
              await (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
                given,
              ),
            options,
          );
          expect(testEngine.name).toBe('axe-core');
          return violations.flatMap(({ id, nodes }) =>
            nodes
              .slice(0, 5)
              .map(
                ({ target, failureSummary }) =>
                  `${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
              ),
          );
        }
      },
    );
    expect(found).toEqual([]);
  });
});
