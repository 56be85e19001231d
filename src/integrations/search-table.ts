// The table of everything that can be found, by the index's own ids: what the download of results and the citation of a search need, in one file.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

interface Fragment {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Writes search/table.json: the date of the content and, for each id, address, kind, title, date, programmes, sum and id of the entry. Gives how many there are. */
export function writeSearchTable(folder: string): number {
  const fragments = join(folder, 'pagefind/fragment');
  const rows = readdirSync(fragments)
    .sort()
    .map((name) => {
      const { url, meta, filters } = readFragment(join(fragments, name));
      const id = meta.id ?? /([^/#]+)\/?$/.exec(url)?.[1] ?? '';
      return [name.replace('.pf_fragment', ''), [url, id, filters.kind?.[0] ?? '', meta.title ?? '', meta.when ?? '', (filters.programme ?? []).join('; '), meta.sum ?? '', meta.caveats ?? '']];
    });
  writeFileSync(join(folder, 'search/table.json'), JSON.stringify({ date: contentDate(), entries: Object.fromEntries(rows) }));
  return rows.length;
}

/** A fragment of Pagefind's index: gzip, a signature of twelve bytes, JSON. */
const readFragment = (file: string) => JSON.parse(gunzipSync(readFileSync(file)).subarray(12).toString()) as Fragment;

/** The day of the last change to the content, so that the same commit gives the same bytes; null outside git. */
function contentDate(): string | null {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs', '--', 'content'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null;
  } catch {
    return null;
  }
}
