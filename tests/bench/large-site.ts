// Indexes a copy of the built site with thousands of invented announcements: `node src/commands/launch.mjs
// tests/bench/large-site.ts 10000 /tmp/large`, then tests/search/speed/measure.ts with DIST_DIR on it.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { indexSite } from '../../src/search/indexing/site-index.ts';
import type { SearchRecord } from '../../src/search/entry/entries-without-page.ts';
import { searchEntry } from '../../src/search/entry/search-entry.ts';
import { inventAnnouncements } from './generator.ts';

const [many = '10000', target = '/tmp/large-site'] = process.argv.slice(2);
const from = join(process.cwd(), process.env.DIST_DIR ?? 'dist');
const folder = resolve(target);
const programmes = (
  JSON.parse(readFileSync(join(from, 'search/facets.json'), 'utf8')) as { values: [string, string][] }
).values.flatMap(([facet, value]) => (facet === 'programme' ? [value] : []));

rmSync(folder, { recursive: true, force: true });
cpSync(from, folder, { recursive: true });
rmSync(join(folder, 'pagefind'), { recursive: true });
const records: SearchRecord[] = [...inventAnnouncements(Number(many), 'content')].map(
  ({ id, date, title, text, programme }) => ({
    url: `/news/${date.slice(0, 4)}/${id}/`,
    title,
    content: `${title}. ${text}`,
    entry: searchEntry('Announcement', {
      date,
      facets: { programme: [programmes[programme % programmes.length]!], sum: ['No'] },
      facts: { id, headline: title },
    }),
  }),
);
writeFileSync(join(folder, 'search/records.json'), JSON.stringify(records));
const start = performance.now();
const { pages } = await indexSite(folder, null);
console.log(`${pages} entries indexed in ${((performance.now() - start) / 1000).toFixed(1)} s: ${folder}`);
process.exit(0);
