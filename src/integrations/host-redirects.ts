// Redirects as the file `_redirects`, which Netlify, Cloudflare Pages and others read; other hosts serve the page at
// the old address.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes one permanent redirect a row, also for the old address without its last stroke. */
export function writeRedirects(folder: string, rows: readonly { from: string; to: string }[]): void {
  const lines = rows.flatMap(({ from, to }) => [`${from} ${to} 301`, `${from.slice(0, -1)} ${to} 301`]);
  writeFileSync(
    join(folder, '_redirects'),
    `# Pages that have moved, from content/redirects.csv.\n${lines.map((line) => `${line}\n`).join('')}`,
  );
}

/** The redirects of a built site, by the old address. */
export function readRedirects(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, '_redirects');
  if (!existsSync(file)) return new Map();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  return new Map(rows.map((line) => line.split(' ') as [string, string, string]).map(([from, to]) => [from, to]));
}
