// Search finds what was judged to be right: the floors stand under what it reached when they were set.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { half, judge, judgements } from '../search/relevance/judge.ts';
import { measure, type Judged } from '../search/relevance/measures.ts';
import { openSite, type OpenSite } from './open-browser.ts';

let site: OpenSite;
let judged: Judged[];
beforeAll(async () => {
  site = await openSite();
  judged = await site.visit({}, async (page) => {
    await page.goto('/search/?q=warm');
    return judge(page, judgements('judgements.csv'));
  });
});
afterAll(() => site.close());

describe('of the judged queries, so many have a right entry among the first three', () => {
  it.each([
    ['the half that weights are tuned on', 0, 0.95],
    ['the unseen half', 1, 0.95],
  ] as const)('%s', (_name, odd, floor) => {
    const rows = half(judged, odd);
    expect(rows.length).toBeGreaterThanOrEqual(80);
    const missed = rows.filter(({ right, found }) => !found.slice(0, 3).some((one) => right.includes(one)));
    expect(measure(rows).third, missed.map(({ query }) => query).join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
