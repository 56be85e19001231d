// In a real browser, with the real face, no label of any chart lies on another or runs out of its page, on a phone and
// on a wide page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { few, pages } from '../site/built-site.ts';
import { openSite, type OpenSite } from './open-browser.ts';

const charts = pages.map(({ address }) => address).filter((address) => /^\/charts\/[^/]+\/$/.test(address));
const WIDTHS = [320, 1000];
/** Pages are opened in so many rows side by side. */
const ROWS = 3;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What is wrong with the labels of the drawing that is seen. */
function clashes(): string[] {
  const drawing = [...document.querySelectorAll('svg.chart')].find((svg) => svg.getClientRects().length > 0);
  if (drawing === undefined) return ['no drawing is seen'];
  // The box of a text is that of its line, with room over the tallest letters and under the lowest that no ink is in.
  const inked = ({ left, right, top, bottom, height }: DOMRect) => ({
    left,
    right,
    top: top + height * 0.16,
    bottom: bottom - height * 0.05,
  });
  const labels = [...drawing.querySelectorAll('text')].map((text) => ({
    words: text.textContent,
    box: inked(text.getBoundingClientRect()),
  }));
  type Box = ReturnType<typeof inked>;
  const along = (a: Box, b: Box) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const across = (a: Box, b: Box) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const found = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .flatMap((b) => (along(a.box, b.box) > 1 && across(a.box, b.box) > 1 ? [`"${a.words}" on "${b.words}"`] : [])),
  );
  const outside = labels
    .filter(({ box }) => box.left < -1 || box.right > document.documentElement.clientWidth + 1)
    .map(({ words }) => `"${words}" runs out of the page`);
  return labels.length === 0 ? ['there are no labels'] : [...found, ...outside];
}

test(
  `the labels of ${charts.length} charts keep apart at ${WIDTHS.join(' and ')} px`,
  { timeout: 600_000 },
  async () => {
    expect(charts.length).toBeGreaterThan(100);
    const rows = Array.from({ length: ROWS }, (_, row) => charts.filter((_address, index) => index % ROWS === row));
    const wrong = await Promise.all(
      rows.map((addresses) =>
        site.visit({ viewport: { width: WIDTHS[0]!, height: 800 } }, async (page) => {
          const lines: string[] = [];
          for (const address of addresses) {
            await page.goto(address);
            await page.evaluate(() => document.fonts.ready.then(() => undefined));
            for (const width of WIDTHS) {
              await page.setViewportSize({ width, height: 800 });
              lines.push(...(await page.evaluate(clashes)).map((line) => `${address} at ${width} px: ${line}`));
            }
          }
          return lines;
        }),
      ),
    );
    expect(few(wrong.flat())).toEqual([]);
  },
);
