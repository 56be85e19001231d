// npm run check -- --fix: repairs what is safe in every file under content/, says what it changed, and leaves every
// other byte alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldAt, type Field } from '../kinds/field.ts';
import { keysOf } from '../kinds/kind.ts';
import { kindsIn, type ListedKind } from '../kinds/kinds.ts';
import { filesIn } from '../reading/content.ts';
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
  return filesIn(folder).flatMap((path) => {
    const bytes = readFileSync(join(folder, path));
    const mended = bytes.length > LARGEST_FILE ? null : mendedFile(path, bytes);
    if (mended === null || mended.fixes.length === 0) return [];
    writeFileSync(join(folder, path), mended.text);
    return [{ file: `content/${path}`, fixes: mended.fixes }];
  });
}

/** The text that the file should hold; null when it cannot be said. */
export function mendedFile(path: string, bytes: Uint8Array): { text: string; fixes: Fix[] } | null {
  const here = kindsIn(path);
  const [kind] = here;
  const whole = kind === undefined ? null : mendedText(bytes);
  if (whole === null || kind === undefined) return null;
  const { text, fixes } = {
    table: () => mendedTable(whole.text, kind.fields),
    article: () => mendedArticle(whole.text, kind.fields),
    list: () => mendedYaml(whole.text, (keys) => fieldAt(kind.fields, keys)),
    section: () => mendedYaml(whole.text, (keys) => fieldInSection(here, keys)),
  }[kind.home.form]();
  return { text, fixes: [...whole.fixes, ...fixes] };
}

/** The field at a path below the name of a section and, where entries stand under names, those names. */
function fieldInSection(here: readonly ListedKind[], [section, ...rest]: readonly PropertyKey[]): Field | undefined {
  const kind = here.find(({ home }) => home.form === 'section' && home.section === section);
  return kind === undefined ? undefined : fieldAt(kind.fields, rest.slice(keysOf(kind).length));
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
