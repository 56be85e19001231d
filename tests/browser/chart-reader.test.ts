// The marks of a chart are read out: by arrow keys from one tab stop, and at the pointer. All of it stands in the page
// without script too.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-browser.ts';

const CHART = '/charts/announcements/';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const reader = { viewport: { width: 1000, height: 900 } };

test('arrow keys go from mark to mark, and say the value of each', async () => {
  const said = await site.visit(reader, async (page) => {
    await page.goto(CHART);
    const cursor = page.getByRole('slider');
    await cursor.focus();
    const values = [];
    for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'ArrowLeft']) {
      await page.keyboard.press(key);
      values.push(await cursor.getAttribute('aria-valuetext'));
      expect(await page.locator('.chart-tip').textContent()).toBe(values.at(-1));
    }
    const all = await page
      .locator('svg.chart-wide [data-says]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-says')));
    expect(await cursor.getAttribute('aria-valuemax')).toBe(String(all.length));
    expect(values).toEqual([all[0], all[1], all[2], all[1], all.at(-1), all.at(-1), all[0], all[0]]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.chart-tip').isVisible()).toBe(false);
    return values;
  });
  expect(said[0]).toMatch(/^\d.*\d{4}: ./);
});

test('a chart is one tab stop, and its tip stays on the page', async () => {
  await site.visit({ viewport: { width: 320, height: 700 } }, async (page) => {
    await page.goto(CHART);
    expect(await page.locator('[data-chart-drawing] [tabindex="0"], [data-chart-drawing] a').count()).toBe(1);
    await page.getByRole('slider').focus();
    await page.keyboard.press('End');
    const box = (await page.locator('.chart-tip').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
  });
});

test('the pointer is told of the mark at it or near it', async () => {
  await site.visit(reader, async (page) => {
    await page.goto(CHART);
    const mark = page.locator('svg.chart-wide [data-says]').nth(5);
    await mark.scrollIntoViewIfNeeded();
    const box = (await mark.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    expect(await page.locator('.chart-tip').textContent()).toBe(await mark.getAttribute('data-says'));
    await page.mouse.move(2, 2);
    expect(await page.locator('.chart-tip').isVisible()).toBe(false);
  });
});

test('what is read out of the marks is in the table, and without script browsers say it themselves', async () => {
  await site.visit({ ...reader, javaScriptEnabled: false }, async (page) => {
    await page.goto(CHART);
    const titles = await page
      .locator('svg.chart-wide g > title')
      .evaluateAll((all) => all.map((title) => title.textContent));
    const rows = new Set(
      await page.locator('.chart-table tbody tr').evaluateAll((all) =>
        all.map((row) =>
          [...row.children]
            .slice(0, 2)
            .map((cell) => cell.textContent.trim())
            .join(': '),
        ),
      ),
    );
    expect(titles.filter((title) => !rows.has(title))).toEqual([]);
    expect(titles.length).toBeGreaterThanOrEqual(rows.size);
  });
});

test('a chart in a frame elsewhere is the figure alone, with a way back, and no other page may be framed', async () => {
  const framed = await fetch(`${site.origin}${CHART}embed/`);
  const whole = await fetch(`${site.origin}${CHART}`);
  expect(framed.headers.get('content-security-policy')).toBe('frame-ancestors *');
  expect(whole.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  await site.visit(reader, async (page) => {
    await page.goto(`${CHART}embed/`);
    expect(await page.locator('.masthead').count()).toBe(0);
    expect(await page.locator('svg.chart-wide').isVisible()).toBe(true);
    expect(await page.locator('.foot a').getAttribute('href')).toBe(CHART);
  });
});
