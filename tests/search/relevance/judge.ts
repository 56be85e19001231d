// Runs judged queries in a real browser over the built site.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import type { Judged } from './measures.ts';

export type Judgement = Omit<Judged, 'found'>;

/** Queries with the addresses of the right entries; the even rows are tuned on, the odd ones are unseen. */
export const judgements = (file: string): Judgement[] =>
  parse<{ query: string; kind: string; right: string }>(readFileSync(new URL(file, import.meta.url)), {
    columns: true,
  }).map(({ query, kind, right }) => ({ query, kind, right: right.split(';').filter((one) => one !== '') }));

/** The addresses of the first ten results; the page is the search page, with a search made already. */
export async function firstTen(page: Page, query: string): Promise<string[]> {
  await page.fill('#q', query);
  await page.press('#q', 'Enter');
  await page.waitForFunction(
    (words) => new URLSearchParams(location.search).get('q') === words && !document.querySelector('[data-busy]'),
    query.replace(/\s+/g, ' ').trim(),
  );
  return page.$$eval('.hit__title a', (links) => links.map((link) => link.getAttribute('href')!));
}

/** Each query with its first ten results. */
export async function judge(page: Page, rows: readonly Judgement[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const row of rows) judged.push({ ...row, found: await firstTen(page, row.query) });
  return judged;
}

/** One half of a list: the even rows (0) or the odd ones (1). */
export const half = <T>(list: readonly T[], odd: 0 | 1): T[] => list.filter((_, place) => place % 2 === odd);
