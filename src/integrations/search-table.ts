// What Pagefind cannot give in one go: the facets of all entries for narrowing and counting, and the table for
// downloads and citations.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Fragment {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * Writes two files by the ids of the index. search/facets.json: all values of facets, and the places of each entry's
 * values.
 * search/table.json: the date of the content, and each entry's address, own id, kind, title, date, programmes, sum and
 * caveats.
 * Gives how many entries there are.
 */
export function writeSearchTables(folder: string): number {
  const fragments = readdirSync(join(folder, 'pagefind/fragment')).sort();
  const places = new Map<string, number>();
  const placeOf = (key: string) => places.get(key) ?? places.set(key, places.size).size - 1;
  const [values, rows] = [{} as Record<string, number[]>, {} as Record<string, string[]>];
  for (const name of fragments) {
    const { url, meta, filters } = readFragment(join(folder, 'pagefind/fragment', name));
    const key = name.replace('.pf_fragment', '');
    values[key] = Object.entries(filters)
      .flatMap(([facet, list]) => list.map((value) => placeOf(JSON.stringify([facet, value]))))
      .sort((a, b) => a - b);
    rows[key] = [
      url,
      meta.id ?? /([^/#]+)\/?$/.exec(url)?.[1] ?? '',
      filters.kind?.[0] ?? '',
      meta.title ?? '',
      meta.when ?? '',
      (filters.programme ?? []).join('; '),
      meta.sum ?? '',
      meta.caveats ?? '',
    ];
  }
  const write = (file: string, data: object) => writeFileSync(join(folder, 'search', file), JSON.stringify(data));
  write('facets.json', { values: [...places.keys()].map((key) => JSON.parse(key) as unknown), entries: values });
  write('table.json', { date: contentDate(), entries: rows });
  return fragments.length;
}

/** A fragment of Pagefind's index: gzip, a signature of twelve bytes, JSON. */
const readFragment = (file: string) => JSON.parse(gunzipSync(readFileSync(file)).subarray(12).toString()) as Fragment;

/** The day of the last change to the content, so that the same commit gives the same bytes; null outside git. */
function contentDate(): string | null {
  try {
    return (
      execFileSync('git', ['log', '-1', '--format=%cs', '--', 'content'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || null
    );
  } catch {
    return null;
  }
}
