// With a reader's own colours forced on the page, the marks of money and status keep an edge that can be seen.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largestOfEachType } from '../site/built-site.ts';
import { openSite, type OpenSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const CASES = largestOfEachType.filter(({ type }) =>
  ['home', 'programme', 'statement', 'funding', 'chart of money', 'chart of time', 'programmes', 'search'].includes(
    type,
  ),
);

test.each(CASES)(
  'the $type page can be drawn, and every mark on it has an edge or a fill unlike the page',
  async ({ page: { address } }) => {
    await site.visit(
      { viewport: { width: 1280, height: 900 }, forcedColors: 'active', colorScheme: 'dark' },
      async (page) => {
        await page.goto(address);
        expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
        expect((await page.screenshot()).length).toBeGreaterThan(1000);
        const unseen = await page.evaluate(() => {
          const canvas = getComputedStyle(document.body).backgroundColor;
          const blank = (colour: string) =>
            colour === 'none' || colour === canvas || colour === 'transparent' || /, 0\)$/.test(colour);
          const marks = [
            ...document.querySelectorAll(
              '.ink, .ink-hatch, .basis, .status-planned, .status-active, .status-paused, .status-hatch, ' +
                '.chart-dispute-line, .mark rect',
            ),
          ].filter((mark) => mark.checkVisibility());
          return marks
            .filter((mark) => {
              const { stroke, strokeWidth, fill } = getComputedStyle(mark);
              return (blank(stroke) || Number.parseFloat(strokeWidth) < 1) && blank(fill);
            })
            .map((mark) => mark.getAttribute('class'));
        });
        expect([...new Set(unseen)]).toEqual([]);
      },
    );
  },
);

test('controls, caveats, warnings and statuses keep a border', async () => {
  await site.visit({ viewport: { width: 1280, height: 900 }, forcedColors: 'active' }, async (page) => {
    await page.goto('/funding/f-0038/');
    const bordered = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const style = getComputedStyle(element);
          const canvas = getComputedStyle(document.body).backgroundColor;
          return ['Top', 'Right', 'Bottom', 'Left'].some(
            (side) =>
              Number.parseFloat(style[`border${side}Width` as 'borderTopWidth']) >= 1 &&
              style[`border${side}Style` as 'borderTopStyle'] !== 'none' &&
              style[`border${side}Color` as 'borderTopColor'] !== canvas,
          );
        });
    for (const selector of ['.masthead input', '.masthead button', '.caveats .caveat', '.warning', '.quotation'])
      expect(await bordered(selector), selector).toBe(true);
    await page.goto('/programmes/ai-lab/');
    expect(
      await page
        .locator('.status')
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element, '::before').borderTopWidth)),
    ).toBeGreaterThanOrEqual(1);
    for (const selector of ['.tag', '.dispute']) expect(await bordered(selector), selector).toBe(true);
  });
});
