// The keyboard is enough: the skip link works, what has the focus can be seen, and the order follows the page.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type OpenSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PAGES = [
  '/',
  '/programmes/global-digital-exemplars/',
  '/programmes/',
  '/news/2020/',
  '/funding/',
  '/funding/f-0038/',
  '/search/',
  '/gaps/',
];

/** What the focused element looks like and where it is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      what:
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ` +
        `"${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`,
      isBody: element === document.body,
      outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      inView:
        box.bottom > 0 &&
        box.top < innerHeight &&
        box.right > 0 &&
        box.left < innerWidth &&
        box.width > 0 &&
        box.height > 0,
    };
  });

describe.each([1280, 360])('at %i px', (width) => {
  test('the skip link is the first stop, shows itself, and leads into the text', async () => {
    await site.visit({ viewport: { width, height: 800 } }, async (page) => {
      for (const address of PAGES) {
        await page.goto(address);
        const skip = page.locator('.skip');
        expect((await skip.boundingBox())!.y, `${address} before`).toBeLessThan(0);
        await page.keyboard.press('Tab');
        expect(await skip.evaluate((element) => element === document.activeElement), address).toBe(true);
        expect((await skip.boundingBox())!.y, `${address} focused`).toBeGreaterThanOrEqual(0);
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement!.id), address).toBe('main');
        await page.keyboard.press('Tab');
        expect(
          await page.evaluate(() => document.activeElement!.closest('main') !== null),
          `the next stop of ${address} is in the text`,
        ).toBe(true);
      }
    });
  });

  test('each of the first forty stops is outlined and on the screen', async () => {
    await site.visit({ viewport: { width, height: 800 }, reducedMotion: 'reduce' }, async (page) => {
      const unseen: string[] = [];
      for (const address of PAGES) {
        await page.goto(address);
        for (let stop = 1; stop <= 40; stop += 1) {
          await page.keyboard.press('Tab');
          const { what, isBody, outlined, inView } = await focused(page);
          if (isBody) break;
          if (!outlined || !inView)
            unseen.push(
              `${address} stop ${stop}: ${what} ${outlined ? '' : 'has no outline'} ` +
                `${inView ? '' : 'is not on the screen'}`,
            );
        }
      }
      expect(unseen).toEqual([]);
    });
  });
});

test('a wide table can be scrolled by keyboard at 360 px', async () => {
  await site.visit({ viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto('/programmes/');
    await page.locator('.chart-table summary').first().press('Enter');
    const frame = page.locator('.chart-scroll').first();
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});
