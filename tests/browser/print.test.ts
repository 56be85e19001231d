// On paper there are no controls, nothing stays folded away, and the sources are there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largestOfEachType } from '../site/built-site.ts';
import { openSite, type OpenSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each(largestOfEachType)(
  'the $type page prints no controls and no menus, in dark ink on white',
  async ({ page: { address } }) => {
    const { controls, menus, paper, ink } = await site.visit(
      { viewport: { width: 1000, height: 800 }, colorScheme: 'dark' },
      async (page) => {
        await page.goto(address);
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        return page.evaluate(() => {
          const seen = (selector: string) =>
            [...document.querySelectorAll(selector)]
              .filter((element) => element.checkVisibility({ visibilityProperty: true }))
              .map(
                (element) =>
                  `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ` +
                  `${element.getAttribute('name') ?? ''}`,
              );
          return {
            controls: seen('button, input, select, textarea'),
            menus: seen('.masthead nav, .foot nav, .trail, .skip'),
            paper: getComputedStyle(document.body).backgroundColor,
            ink: getComputedStyle(document.body).color,
          };
        });
      },
    );
    expect({ controls, menus }).toEqual({ controls: [], menus: [] });
    expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  },
);

test('what is folded on the screen is printed', async () => {
  await site.visit({ viewport: { width: 1000, height: 800 } }, async (page) => {
    await page.goto('/programmes/ai-lab/');
    const rows = page.locator('details table.statements tbody tr');
    expect(await rows.first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const hidden = await rows.evaluateAll(
      (all) =>
        all.filter(
          (row) => !row.checkVisibility({ contentVisibilityAuto: true }) || row.getBoundingClientRect().height === 0,
        ).length,
    );
    expect(hidden).toBe(0);
    await page.goto('/charts/ai-lab-money/');
    expect(
      await page
        .locator('.chart-table table')
        .evaluate((table) => table.checkVisibility() && table.getBoundingClientRect().height > 0),
    ).toBe(true);
  });
});

test('a programme on paper keeps its title, sums, notice that it is unofficial and numbered sources', async () => {
  await site.visit({ viewport: { width: 1000, height: 800 } }, async (page) => {
    await page.goto('/programmes/ai-lab/');
    await page.emulateMedia({ media: 'print' });
    for (const words of ['NHS AI Lab', '£143.5 million', 'Unofficial.'])
      expect(await page.getByText(words).first().isVisible(), words).toBe(true);
    expect(await page.locator('.cite__number:visible').count()).toBeGreaterThan(3);
    expect(await page.locator('#sources:visible').count()).toBe(1);
  });
});

test('a page can be made into a PDF', async () => {
  await site.visit({}, async (page) => {
    await page.goto('/programmes/ai-lab/');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
