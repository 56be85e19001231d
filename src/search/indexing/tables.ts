// What Pagefind cannot give in one go: the facets of all entries for narrowing and counting, and the table for
// downloads and citations.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { wordsIn } from '../browser/query/normalise.ts';

/** Address, id, kind, title, date, programmes, sum, caveats. */
export type TableRow = readonly [string, string, string, string, string, string, string, string];

export interface SearchTable {
  /** The day of the last change to the content; null when it is not known. */
  date: string | null;
  /** By the id that the index gives the entry. */
  entries: Record<string, TableRow>;
}

/** What Pagefind keeps of one entry. */
export interface IndexedEntry {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * Writes two files by the ids of the index. search/facets.json: all values of facets, and the places of each entry's
 * values. search/table.json: the day of the content, and a row for each entry. And search/words.json:
 * every word of the index.
 * Gives how many entries there are.
 */
export function writeSearchTables(folder: string, date: string | null): number {
  const places = new Map<string, number>();
  const placeOf = (key: string) => places.get(key) ?? places.set(key, places.size).size - 1;
  const [values, rows] = [{} as Record<string, number[]>, {} as Record<string, TableRow>];
  const all = indexedEntries(folder);
  for (const [key, entry] of all) {
    values[key] = Object.entries(entry.filters)
      .flatMap(([facet, list]) => list.map((value) => placeOf(JSON.stringify([facet, value]))))
      .sort((a, b) => a - b);
    rows[key] = tableRow(entry);
  }
  const write = (file: string, data: object) => writeFileSync(join(folder, 'search', file), JSON.stringify(data));
  write('facets.json', { values: [...places.keys()].map((key) => JSON.parse(key) as unknown), entries: values });
  write('table.json', { date, entries: rows } satisfies SearchTable);
  write('words.json', wordList(all.map(([, entry]) => entry)));
  return all.length;
}

/** An entry's own id is what its page says; an entry that says none has the last part of its address. */
const tableRow = ({ url, meta, filters }: IndexedEntry): TableRow => [
  url,
  meta.id ?? /([^/#]+)\/?$/.exec(url)?.[1] ?? '',
  filters.kind?.[0] ?? '',
  meta.title ?? '',
  meta.when ?? '',
  (filters.programme ?? []).join('; '),
  meta.sum ?? '',
  meta.caveats ?? '',
];

/** Every word that an entry holds, in its text or its facts, the most used first. */
export function wordList(entries: readonly Pick<IndexedEntry, 'content' | 'meta'>[]): string[] {
  const uses = new Map<string, number>();
  for (const { content, meta } of entries)
    for (const word of wordsIn(`${content} ${Object.values(meta).join(' ')}`))
      uses.set(word, (uses.get(word) ?? 0) + 1);
  return [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

/** What the index of a built site holds, by the ids of the index, in the order of these. */
export const indexedEntries = (folder: string): [key: string, entry: IndexedEntry][] =>
  readdirSync(join(folder, 'pagefind/fragment'))
    .sort()
    .map((name) => [name.replace('.pf_fragment', ''), readFragment(join(folder, 'pagefind/fragment', name))]);

/** A fragment of Pagefind's index: gzip, a signature of twelve bytes, JSON. */
const readFragment = (file: string) =>
  JSON.parse(gunzipSync(readFileSync(file)).subarray(12).toString()) as IndexedEntry;
