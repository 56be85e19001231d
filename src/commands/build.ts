// npm run build: checks the content, builds the site into a fresh folder, indexes it for search, and only then puts it in place of the last one.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { indexSite } from '../integrations/search-index.ts';
import { checkContent } from './check-content.ts';

const root = process.cwd();
const fresh = join(root, '.build/site');
const previous = join(root, '.build/previous');
const published = join(root, process.env.DIST_DIR ?? 'dist');

const check = checkContent(process.env.CONTENT_DIR ?? join(root, 'content'));
if (!check.ok) {
  process.stderr.write(check.report);
  process.stderr.write(existsSync(published) ? 'The site in dist/ is still the last good one.\n' : 'There is no site in dist/ yet.\n');
  process.exit(1);
}
process.stdout.write(check.report);

try {
  rmSync(fresh, { recursive: true, force: true });
  process.stdout.write('Building the pages…\n');
  await build({ root, outDir: fresh, logLevel: 'warn' });
  process.stdout.write('Indexing them for search…\n');
  const { pages } = await indexSite(fresh);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, previous);
  renameSync(fresh, published);
  rmSync(previous, { recursive: true, force: true });
  process.stdout.write(`Built ${published}: ${pages} pages can be searched.\n`);
} catch (error) {
  if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
  process.stderr.write(`The site was not built: ${error instanceof Error ? error.message : String(error)}\n`);
  process.stderr.write(existsSync(published) ? 'The site in dist/ is still the last good one.\n' : 'There is no site in dist/ yet.\n');
  process.exit(1);
}
process.exit(0);
