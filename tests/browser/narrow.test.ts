// No type of page has to be scrolled sideways: not at 320 px, not at 200% zoom.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { largestOfEachType } from '../site/built-site.ts';
import { openSite, type OpenSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What sticks out of the page to the right, as CSS paths; nothing when the page fits. */
const sticking = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room && document.body.scrollWidth <= room) return [];
    const scrolls = (element: Element): boolean => {
      const parent = element.parentElement;
      return (
        parent !== null &&
        parent !== document.body &&
        (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(parent).overflowX) || scrolls(parent))
      );
    };
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > room + 0.5 && !scrolls(element),
    );
    return [
      `the page is ${document.documentElement.scrollWidth} px wide in ${room} px`,
      ...out
        .slice(0, 5)
        .map(
          (element) =>
            `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ` +
            `"${(element.textContent ?? '').trim().slice(0, 40)}"`,
        ),
    ];
  });

test('a page that is too wide would be noticed', async () => {
  await site.visit({ viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto('/');
    await page.evaluate(() => {
      const heading = document.querySelector('h1')!;
      heading.append('w'.repeat(200));
      heading.style.overflowWrap = 'normal';
    });
    expect(await sticking(page)).not.toEqual([]);
  });
});

describe.each([
  { name: '320 px', options: { viewport: { width: 320, height: 640 } } },
  // A window of 1280 by 1024 zoomed to 200%.
  { name: '200% zoom', options: { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 } },
])('at $name', ({ options }) => {
  test.each(largestOfEachType)('the $type page', async ({ page: { address } }) => {
    const out = await site.visit(options, async (page) => {
      await page.goto(address);
      return sticking(page);
    });
    expect(out).toEqual([]);
  });
});
