// The entries of a content folder as it stands on disk.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compare } from '../domain/problem.ts';
import { readerOf } from './readers.ts';
import { together, type Entries, type ReadVersion } from './versions.ts';

/** Everything in the folder that an entry is made from. */
export function folderEntries(folder: string, read: ReadVersion): Entries {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
    .filter((path) => readerOf(path) !== null)
    .sort(compare);
  return together(
    paths.map((path) => read(path, readFileSync(join(folder, path)), 'as it stands in the folder').entries),
  );
}
