// The entries of one version of a file. A piece that was read once is not read again, whatever the version it stands
// in.
import { entryKey, type EntryVersion } from '../domain/changes.ts';
import { decodeText } from '../reading/read-text.ts';
import { readerOf } from './readers.ts';

/** The entries of a file by their keys. */
export type Entries = ReadonlyMap<string, EntryVersion>;

export const NO_ENTRIES: Entries = new Map();

/** The entries of several files. */
export const together = (files: Iterable<Entries>): Entries => new Map([...files].flatMap((entries) => [...entries]));

/** The entries of one version of a file, and whether all of it could be read. */
export interface FileVersion {
  entries: Entries;
  whole: boolean;
}

/** Reads one version of a file; `of` says which, should it be unreadable. */
export type ReadVersion = (path: string, bytes: Uint8Array, of: string) => FileVersion;

/** Reads versions of files and remembers their pieces; what cannot be read is left out and told once. */
export function versionReader(notice: (words: string) => void): ReadVersion {
  const remembered = new Map<string, Map<string, readonly EntryVersion[] | null>>();
  return (path, bytes, of) => {
    const reader = readerOf(path);
    if (reader === null) return { entries: NO_ENTRIES, whole: true };
    const { text, problems } = decodeText(path, bytes);
    if (problems.length > 0) {
      notice(`${path} ${of} could not be read: ${problems[0]!.what}`);
      return { entries: NO_ENTRIES, whole: false };
    }
    const entries = new Map<string, EntryVersion>();
    let whole = true;
    for (const piece of reader.cut(text)) {
      const context = `${path}\n${piece.under}`;
      const known = remembered.get(context) ?? new Map<string, readonly EntryVersion[] | null>();
      remembered.set(context, known);
      let read = known.get(piece.text);
      if (read === undefined) {
        // A copy, since a slice would keep the whole file in memory.
        const copy = Buffer.from(piece.text).toString();
        try {
          read = reader.read(path, { under: piece.under, text: copy }).filter(({ id }) => id !== '');
        } catch (error) {
          notice(
            `A part of ${path} ${of} could not be read (“${copy.slice(0, 60).split('\n')[0]}…”): ` +
              `${(error as Error).message}`,
          );
          read = null;
        }
        known.set(copy, read);
      }
      for (const entry of read ?? []) entries.set(entryKey(entry), entry);
      whole &&= read !== null;
    }
    return { entries, whole };
  };
}
