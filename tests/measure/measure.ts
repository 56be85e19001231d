// npm run measure: what a reader with a phone gets of each type of page: screens to the first sum, screens in all,
// bytes, elements and how far things shift while the page loads. It looks at dist/, so build first.
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openSite } from '../browser/open-browser.ts';
import { largestOfEachType, read, type BuiltPage } from '../site/built-site.ts';
import { named } from '../site/html-tree.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };

const brotli = (bytes: Buffer | string): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** HTML and styles as they go over the line, without fonts. */
function firstView(page: BuiltPage): number {
  const styles = named(page.tree, 'link').filter(({ attributes }) => attributes.get('rel') === 'stylesheet');
  return styles.reduce((sum, { attributes }) => sum + brotli(read(attributes.get('href')!)), brotli(page.html));
}

/** Screens from the top of the page to the first sum in its text, in all, and the elements of the page. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    let first: number | null = null;
    for (let node = walker.nextNode(); node !== null && first === null; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (/£\d/.test(node.textContent ?? '') && box.height > 0) first = box.top / innerHeight;
    }
    return {
      first,
      screens: document.documentElement.scrollHeight / innerHeight,
      elements: document.querySelectorAll('*').length,
    };
  });

/** The layout shift until the page is quiet, as browsers score it. */
async function shift(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const scored = window as unknown as { shifted: number };
    scored.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) scored.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

const one = (number: number | null) => (number === null ? '–' : number.toFixed(1));

const site = await openSite();
const rows: string[][] = [
  ['page', 'first £, screens', 'screens', 'elements', 'HTML KB', 'first view KB', 'shift 360', 'shift 1440', 'address'],
];
for (const { type, page: built } of largestOfEachType) {
  const [onPhone, seen] = await site.visit({ viewport: PHONE }, async (page) => [
    await shift(page, built.address),
    await looks(page),
  ]);
  const onDesk = await site.visit({ viewport: DESK }, (page) => shift(page, built.address));
  rows.push([
    type,
    one(seen.first),
    one(seen.screens),
    String(seen.elements),
    one(Buffer.byteLength(built.html) / 1000),
    one(firstView(built) / 1024),
    onPhone.toFixed(3),
    onDesk.toFixed(3),
    built.address,
  ]);
}
await site.close();

const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
process.stdout.write(`${lines.join('\n')}\n`);
process.exit(0);
