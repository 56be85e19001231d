// Results stay where they were printed: what comes after them has its room kept.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type OpenSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => void (site = await openSite()));
afterAll(() => site.close());

it.each([
  [1440, 900],
  [768, 1024],
  [360, 740],
])('at %i × %i the page moves no more than 0.02', async (width, height) => {
  await site.visit({ viewport: { width, height } }, async (page) => {
    // The facets come well after the results, as on a slow line.
    await page.route('**/search/facets.json', async (route) => {
      await page.waitForSelector('.hit');
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: { value: number; what: string[] }[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Element | null }[] }[])
          shifts.push({ value: entry.value, what: entry.sources.map(({ node }) => node?.className ?? '') });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/search/?q=exemplar');
    await page.waitForSelector('.facet', { state: 'attached' });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    );
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: { value: number; what: string[] }[] }).shifts,
    );
    expect(
      shifts.reduce((sum, { value }) => sum + value, 0),
      JSON.stringify(shifts),
    ).toBeLessThanOrEqual(0.02);
  });
});
