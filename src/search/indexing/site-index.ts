// Makes the search index of a built site with Pagefind, and takes out the parts of Pagefind that the site does not use.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { takeSearchRecords } from './records.ts';
import { writeSearchTables } from './tables.ts';

/** Pagefind's own interface, which this site replaces with its own form. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b|^wasm\.unknown/;

/**
 * Indexes every page of a folder that says what of it is searched (parts.ts), and the entries without a page, and
 * writes the index to its pagefind/ folder. The day of the content goes with what is downloaded or cited from the
 * search.
 * @throws Error with Pagefind's own words when a page or the index cannot be written
 */
export async function indexSite(folder: string, contentDate: string | null): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
    const records = takeSearchRecords(folder);
    for (const record of records) {
      const { errors } = await index.addCustomRecord(record);
      if (errors.length > 0) throw new Error(`Pagefind could not read ${record.url}: ${errors.join('; ')}`);
    }
    const outputPath = join(folder, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    for (const file of readdirSync(outputPath).filter((name) => UNUSED.test(name))) rmSync(join(outputPath, file));
    return { pages: writeSearchTables(folder, contentDate) };
  } finally {
    await close();
  }
}
