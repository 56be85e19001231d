// What search costs a reader on a slow line, and how long later queries take; run by hand: `node
// src/commands/launch.mjs tests/search/speed/measure.ts` (needs dist/, or DIST_DIR).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BrowserContext, Page } from 'playwright-core';
import { listen } from '../../../src/commands/serve-folder.ts';
import { openBrowser } from '../../browser/open-browser.ts';
import { slowLine } from './slow-line.ts';

const folder = join(process.cwd(), process.env.DIST_DIR ?? 'dist');
const RUNS = Number(process.env.RUNS ?? 5);
const LATER = 80;
const slow = slowLine(folder, { bitsPerSecond: 1.6e6, latency: 150 });
const address = await listen(slow.server, 0);
const browser = await openBrowser();

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** When the first result was painted, by the page's own clock, since the driver hears of it late. */
const firstResult = async (page: Page) =>
  (
    await page.waitForFunction(() => (globalThis as { painted?: number }).painted, null, { timeout: 60_000 })
  ).jsonValue() as Promise<number>;
const watchFirstResult = (): void => {
  const watching = new MutationObserver(() => {
    if (document.querySelector('.hit') === null) return;
    watching.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(
        () => ((globalThis as { painted?: number }).painted = performance.timeOrigin + performance.now()),
      ),
    );
  });
  watching.observe(document, { childList: true, subtree: true });
};

/** Each way to a first result: what is done beforehand, then what is timed. */
const WAYS: Record<string, { before: (page: Page) => Promise<unknown>; then: (page: Page) => Promise<unknown> }> = {
  'on the search page: focus, type, Enter': {
    before: (page) => page.goto(`${address}search/`, { waitUntil: 'networkidle' }),
    then: async (page) => {
      await page.focus('#q');
      await page.keyboard.type('care record');
      await page.keyboard.press('Enter');
    },
  },
  'on the search page: focus, then typing for 1.5 s': {
    before: (page) => page.goto(`${address}search/`, { waitUntil: 'networkidle' }),
    then: async (page) => {
      await page.focus('#q');
      await page.keyboard.type('care record', { delay: 135 });
    },
  },
  'from another page: its field focused, 1.5 s, Enter': {
    before: async (page) => {
      await page.goto(`${address}about/`, { waitUntil: 'networkidle' });
      await page.focus('#masthead-q');
      await page.keyboard.type('care record', { delay: 135 });
    },
    then: (page) => page.keyboard.press('Enter'),
  },
  'a shared address, nothing in the cache': {
    before: async () => {},
    then: (page) => page.goto(`${address}search/?q=care+record`, { waitUntil: 'commit' }),
  },
};

async function fresh<Result>(work: (page: Page, context: BrowserContext) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext();
  try {
    return await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

console.log(`first result at 1.6 Mbit/s, 150 ms (median of ${RUNS})                ms    KB  requests`);
for (const [name, { before, then }] of RUNS === 0 ? [] : Object.entries(WAYS)) {
  const runs: { time: number; bytes: number; requests: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(
      await fresh(async (page) => {
        await page.addInitScript(watchFirstResult);
        await before(page);
        slow.asked.length = 0;
        const start = Date.now();
        await then(page);
        const time = (await firstResult(page)) - start;
        if (process.argv.includes('--each') && run === 0)
          for (const { path, bytes, at } of slow.asked)
            console.log(`    ${(at - start).toFixed(0).padStart(6)} ms ${String(bytes).padStart(7)} ${path}`);
        return { time, bytes: slow.asked.reduce((sum, one) => sum + one.bytes, 0), requests: slow.asked.length };
      }),
    );
  }
  const of = (key: 'time' | 'bytes' | 'requests') => median(runs.map((run) => run[key]));
  console.log(
    `${name.padEnd(54)} ${of('time').toFixed(0).padStart(6)} ${(of('bytes') / 1000).toFixed(0).padStart(5)} ` +
      `${String(of('requests')).padStart(6)}`,
  );
}
slow.server.closeAllConnections();
slow.server.close();

const open = slowLine(folder, { bitsPerSecond: Infinity, latency: 0 });
const near = await listen(open.server, 0);
const queries = parse<{ query: string }>(readFileSync(new URL('../relevance/judgements.csv', import.meta.url)), {
  columns: true,
})
  .map(({ query }) => query)
  .slice(0, LATER);
const times = await fresh(async (page) => {
  await page.goto(`${near}search/?q=warm`);
  await page.waitForFunction(
    () => document.querySelector('.facet') !== null || document.querySelector('.nothing') !== null,
  );
  const all: number[] = [];
  // From Enter to the results in the page, in the page's own time.
  for (const query of queries) {
    all.push(
      await page.evaluate(async (words) => {
        const form = document.querySelector<HTMLFormElement>('[data-search]')!;
        form.querySelector<HTMLInputElement>('input[name=q]')!.value = words;
        const printed = new Promise((resolve) =>
          new MutationObserver((_, observer) => (observer.disconnect(), resolve(null))).observe(
            form.querySelector('[data-list]')!,
            { childList: true },
          ),
        );
        const start = performance.now();
        form.requestSubmit();
        await printed;
        return performance.now() - start;
      }, query),
    );
    await page.waitForFunction(() => document.querySelector('[data-busy]') === null);
  }
  return all.sort((a, b) => a - b);
});
const at = (share: number) => times[Math.ceil(times.length * share) - 1]!.toFixed(0);
console.log(`${times.length} later queries, no line: median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`);
await browser.close();
process.exit(0);
