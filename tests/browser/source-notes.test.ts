// The sources of a sentence: in the margin of a wide page; on a small one behind a number that opens by keyboard.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ADDRESS = '/programmes/ai-lab/';

test('at 360 px a number opens its source by keyboard, and Escape closes it and gives the focus back', async () => {
  await site.visit({ viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto(ADDRESS);
    const number = page.locator('.cite__open').first();
    const note = page.locator('.cite__note').first();
    expect(await number.isVisible()).toBe(true);
    expect(await note.isVisible()).toBe(false);
    expect(await number.getAttribute('aria-label')).toMatch(/^Source 1: .+, .+/);
    for (const key of ['Enter', 'Space']) {
      await number.focus();
      await page.keyboard.press(key);
      await expect.poll(() => note.isVisible(), { message: `opened by ${key}` }).toBe(true);
      const box = (await note.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(360);
      expect(box.y + box.height).toBeLessThanOrEqual(800);
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement!.getAttribute('href')),
        'the next stop is the source',
      ).toMatch(/^\/sources\/.+\/$/);
      await page.keyboard.press('Escape');
      await expect.poll(() => note.isVisible(), { message: 'closed by Escape' }).toBe(false);
      expect(
        await number.evaluate((element) => element === document.activeElement),
        'the number has the focus again',
      ).toBe(true);
    }
  });
});

test('at 360 px only one source is open at a time, and its link leads to its page', async () => {
  await site.visit({ viewport: { width: 360, height: 800 }, hasTouch: true }, async (page) => {
    await page.goto(ADDRESS);
    await page.locator('.cite__open').nth(0).tap();
    await page.locator('.cite__open').nth(1).tap();
    await expect.poll(() => page.locator('.cite__note:popover-open').count()).toBe(1);
    const link = page.locator('.cite__note:popover-open a');
    const href = (await link.getAttribute('href'))!;
    await link.tap();
    await page.waitForURL(`**${href}`);
  });
});

test('at 1280 px every source stands in the margin beside its text and no number is a button', async () => {
  await site.visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(ADDRESS);
    const notes = page.locator('.cite__note');
    expect(await notes.count()).toBeGreaterThan(3);
    const text = (await page.locator('.prose p').first().boundingBox())!;
    for (const note of await notes.all()) {
      const box = (await note.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(text.x + text.width);
      expect(box.x + box.width).toBeLessThanOrEqual(1280);
    }
    expect(await page.locator('.cite__open:visible').count()).toBe(0);
  });
});

test('notes in the margin do not lie on one another', async () => {
  await site.visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
    for (const address of [ADDRESS, '/programmes/nhs-app/', '/programmes/global-digital-exemplars/']) {
      await page.goto(address);
      const boxes = await page
        .locator('.cite__note')
        .evaluateAll((notes) =>
          notes
            .map((note) => note.getBoundingClientRect())
            .map(({ top, bottom, left, right }) => ({ top, bottom, left, right })),
        );
      const lying = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1),
      );
      expect(lying, address).toEqual([]);
    }
  });
});
