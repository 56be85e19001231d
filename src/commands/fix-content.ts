// npm run check -- --fix: repairs what is safe in every file under content/, says what it changed, and leaves every
// other byte alone.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { entryFile } from '../loaders/entry-files.ts';
import { mendedTable } from './fix-table.ts';
import { mendedText, type Fix } from './fix-text.ts';
import { mendedArticle, mendedYaml } from './fix-yaml.ts';

export interface FixedFile {
  file: string;
  fixes: Fix[];
}

/** Larger files are refused by the check; they are no content. */
const LARGEST_FILE = 5_000_000;

/** Repairs the files of a content folder; what it did, by file. */
export function fixContent(folder: string): FixedFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .flatMap((path) => {
      const bytes = readFileSync(join(folder, path));
      const mended = entryFile(path) === undefined || bytes.length > LARGEST_FILE ? null : mendedFile(path, bytes);
      if (mended === null || mended.fixes.length === 0) return [];
      writeFileSync(join(folder, path), mended.text);
      return [{ file: `content/${path}`, fixes: mended.fixes }];
    });
}

/** The text that the file should hold; null when it cannot be said. */
export function mendedFile(path: string, bytes: Uint8Array): { text: string; fixes: Fix[] } | null {
  const whole = mendedText(bytes);
  const kind = entryFile(path);
  if (whole === null || kind === undefined) return null;
  const { text, fixes } = {
    table: () => mendedTable(whole.text, kind.schema),
    article: () => mendedArticle(whole.text, kind.schema),
    list: () => mendedYaml(whole.text, z.array(kind.schema)),
    tree: () => mendedYaml(whole.text, kind.schema),
  }[kind.form]();
  return { text, fixes: [...whole.fixes, ...fixes] };
}

/** What was repaired, as an editor reads it. */
export function describeFixes(fixed: readonly FixedFile[]): string {
  if (fixed.length === 0) return 'There was nothing that could be repaired safely.\n\n';
  const count = fixed.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const lines = fixed.flatMap(({ file, fixes }) => [
    '',
    file,
    ...fixes.map(({ line, what }) => (line === 0 ? `  the file ${what}` : `  line ${line}: ${what}`)),
  ]);
  return [`${count} ${count === 1 ? 'repair' : 'repairs'}. Look at them before you commit.`, ...lines, '', ''].join(
    '\n',
  );
}
