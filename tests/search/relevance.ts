// How good search is: runs tests/search/judgements.csv in a real browser over the built site and prints the measures of
// each half.
//
//   node src/commands/launch.mjs tests/search/relevance.ts        needs dist/; weights are tuned on the even rows only
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { listen, serveFolder } from '../../src/commands/serve-folder.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { measure, type Judged } from './measures.ts';

const rows = parse(readFileSync(new URL('judgements.csv', import.meta.url)), { columns: true }) as {
  query: string;
  kind: string;
  right: string;
}[];
const server = serveFolder(join(process.cwd(), process.env.DIST_DIR ?? 'dist'));
const address = await listen(server, 0);
const browser = await openBrowser();
const page = await browser.newPage();
await page.goto(`${address}search/?q=warm`);

async function firstTen(target: Page, query: string): Promise<string[]> {
  await target.fill('#q', query);
  await target.press('#q', 'Enter');
  await target.waitForFunction(
    (words) => new URLSearchParams(location.search).get('q') === words && !document.querySelector('[data-busy]'),
    query.replace(/\s+/g, ' ').trim(),
  );
  return target.$$eval('.hit__title a', (links) => links.map((link) => link.getAttribute('href')!));
}

const judged: Judged[] = [];
for (const { query, kind, right } of rows)
  judged.push({ query, kind, right: right.split(';'), found: await firstTen(page, query) });
await browser.close();
server.close();

const percent = (value: number) => value.toFixed(3);
const line = (name: string, list: readonly Judged[]) => {
  const { first, third, gain } = measure(list);
  console.log(
    `${name.padEnd(24)} ${String(list.length).padStart(4)}   ${percent(first)}       ${percent(third)}       ` +
      `${percent(gain)}`,
  );
};
console.log('half                     rows   success@1   success@3   nDCG@10');
for (const [name, odd] of [
  ['even rows (tuned on)', 0],
  ['odd rows (unseen)', 1],
] as const) {
  const half = judged.filter((_, index) => index % 2 === odd);
  line(name, half);
  for (const kind of ['known', 'topic', 'figure'])
    line(
      `  ${kind}`,
      half.filter((one) => one.kind === kind),
    );
}
// The unseen half stays unseen: its misses are printed only when asked for.
for (const [index, { query, right, found }] of judged.entries()) {
  if (index % 2 === 1 && !process.argv.includes('--all')) continue;
  const place = found.findIndex((one) => right.includes(one)) + 1;
  if (place !== 1)
    console.log(
      `${index % 2 === 1 ? 'unseen ' : ''}${place === 0 ? 'MISS' : `at ${place}`}  ${query}  first: ` +
        `${found.slice(0, 3).join(' ')}`,
    );
}
process.exit(0);
