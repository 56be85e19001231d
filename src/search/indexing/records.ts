// Entries without a page of their own, as Pagefind takes them.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomRecord } from 'pagefind';
import type { SearchRecord } from '../entry/entries-without-page.ts';

/** Reads the entries that the built site lists for the indexer, and takes the list out of the site. */
export function takeSearchRecords(folder: string): CustomRecord[] {
  const file = join(folder, 'search/records.json');
  if (!existsSync(file)) return [];
  const records = JSON.parse(readFileSync(file, 'utf8')) as SearchRecord[];
  rmSync(file);
  return records.map(({ url, title, content, entry }) => ({
    url,
    content,
    language: 'en',
    meta: { title, ...entry.facts },
    filters: Object.fromEntries(Object.entries(entry.facets).map(([facet, values]) => [facet, [...values]])),
    sort: { newest: entry.newest, oldest: entry.oldest, amount: entry.amount },
  }));
}
