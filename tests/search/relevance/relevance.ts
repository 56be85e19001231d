// How good search is: runs the judged queries in a real browser over the built site and prints the measures of each
// half.
//
//   node src/commands/launch.mjs tests/search/relevance/relevance.ts       needs dist/, or DIST_DIR
//
// Weights are tuned on the even rows only; the misses of the unseen half are printed only with --all.
import { openSite } from '../../browser/open-browser.ts';
import { half, judge, judgements } from './judge.ts';
import { measure, type Judged } from './measures.ts';

const site = await openSite();
const line = (name: string, list: readonly Judged[]) => {
  if (list.length === 0) return;
  const { first, third, gain } = measure(list);
  console.log(
    `${name.padEnd(24)} ${String(list.length).padStart(4)}   ${first.toFixed(3)}       ${third.toFixed(3)}       ` +
      gain.toFixed(3),
  );
};

await site.visit({}, async (page) => {
  await page.goto('/search/?q=warm');
  const judged = await judge(page, judgements('judgements.csv'));
  console.log('half                     rows   success@1   success@3   nDCG@10');
  for (const [name, odd] of [
    ['even rows (tuned on)', 0],
    ['odd rows (unseen)', 1],
  ] as const) {
    const rows = half(judged, odd);
    line(name, rows);
    for (const kind of new Set(judged.map((one) => one.kind)))
      line(
        `  ${kind}`,
        rows.filter((one) => one.kind === kind),
      );
  }
  for (const [index, { query, right, found }] of judged.entries()) {
    if (index % 2 === 1 && !process.argv.includes('--all')) continue;
    const place = found.findIndex((one) => right.includes(one)) + 1;
    if (place !== 1)
      console.log(
        `${index % 2 === 1 ? 'unseen ' : ''}${place === 0 ? 'MISS' : `at ${place}`}  ${query}  first: ` +
          found.slice(0, 3).join(' '),
      );
  }
});
await site.close();
process.exit(0);
