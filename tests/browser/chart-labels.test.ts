// In a real browser, with the real face, no label of any chart lies on another or runs out of its page, on a phone and
// on a wide page.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { few, pages } from '../site/built-site.ts';
import { openSite, type OpenSite } from './open-browser.ts';

const charts = pages.map(({ address }) => address).filter((address) => /^\/charts\/[^/]+\/$/.test(address));
const WIDTHS = [320, 1000];

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

/**
 * The charts shown one after the other on one page, each as its own page prints it: two hundred visits would take four
 * times as long.
 */
const clashesOf = (addresses: readonly string[], width: number): Promise<string[]> =>
  site.visit({ viewport: { width, height: 800 } }, async (page) => {
    await page.goto(addresses[0]!);
    await page.evaluate(`window.clashes = ${clashes.toString()}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page.evaluate(async (all) => {
      const said: string[] = [];
      for (const address of all) {
        const other = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
        document.querySelector('main')!.replaceWith(other.querySelector('main')!);
        const found = (window as unknown as { clashes: () => string[] }).clashes();
        said.push(...found.map((line) => `${address}: ${line}`));
      }
      return said;
    }, addresses);
  });

describe.each(WIDTHS)('at %i px', (width) => {
  test(`the labels of ${charts.length} charts keep apart`, { timeout: 600_000 }, async () => {
    expect(charts.length).toBeGreaterThan(100);
    expect(few(await clashesOf(charts, width))).toEqual([]);
  });

  test('a label on another, one beyond the edge, and a drawing that is gone would be noticed', async () => {
    const found = await site.visit({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto(charts[0]!);
      await page.evaluate(() => {
        const seen = [...document.querySelectorAll('svg.chart')].find((svg) => svg.getClientRects().length > 0)!;
        const [first] = seen.querySelectorAll('text');
        first!.after(first!.cloneNode(true));
        const beyond = first!.cloneNode(true) as SVGTextElement;
        beyond.setAttribute('x', '9999');
        seen.append(beyond);
      });
      const wrong = await page.evaluate(clashes);
      await page.evaluate(() => document.querySelectorAll('svg.chart').forEach((svg) => svg.remove()));
      return [...wrong, ...(await page.evaluate(clashes))];
    });
    expect(found.filter((line) => / on "/.test(line)).length).toBeGreaterThan(0);
    expect(found.filter((line) => line.endsWith('runs out of the page'))).toHaveLength(1);
    expect(found.at(-1)).toBe('no drawing is seen');
  });
});
