// The history of the record: what each commit did to its entries, and which entries each change is told on.
import { kindOf } from '../kinds/kinds.ts';
import { idNamed, valuesOf } from './entry-values.ts';
import { entryKey, type EntryChange, type EntryVersion } from './changes.ts';

export interface Revision {
  /** The whole hash of the commit; null for what stands in the folder and is in no commit yet. */
  commit: string | null;
  /** The moment it became public, as an ISO date and time in UTC; null when it is in no commit. */
  at: string | null;
  /** Set when it appeared later than its commit, because an entry was to be published then. */
  later?: true;
  /** Set while its notes are held back, with an entry that it concerns. */
  quiet?: true;
  /** What its editors noted. */
  notes: readonly string[];
  changes: readonly EntryChange[];
}

/** One change with the revision that made it. */
export interface DatedChange {
  revision: Revision;
  change: EntryChange;
}

export interface ChangeHistory {
  /** Why there is no history, in words for a reader; null when it is whole. */
  missing: string | null;
  /** Newest first. */
  revisions: readonly Revision[];
  /** Old versions that could not be read, told to whoever builds the site. */
  notices: readonly string[];
  /** For the key of an entry all that is told on its page, newest first. */
  byEntry: ReadonlyMap<string, readonly DatedChange[]>;
}

export const withoutHistory = (missing: string): ChangeHistory => ({
  missing,
  revisions: [],
  notices: [],
  byEntry: new Map(),
});

/** The history of revisions given newest first. */
export function linkHistory(revisions: readonly Revision[], notices: readonly string[]): ChangeHistory {
  const byEntry = new Map<string, DatedChange[]>();
  /** Earlier keys of entries whose file was renamed, and the keys they have now. */
  const heirs = new Map<string, string>();
  for (const revision of revisions) {
    for (const change of revision.changes) {
      for (const told of toldOn(change)) {
        const key = heirs.get(told) ?? told;
        byEntry.set(key, [...(byEntry.get(key) ?? []), { revision, change }]);
      }
      if (change.before !== null && change.before.id !== change.id)
        heirs.set(entryKey(change.before), heirs.get(entryKey(change)) ?? entryKey(change));
    }
  }
  return { missing: null, revisions, notices, byEntry };
}

/**
 * The keys of the entries that a version names in the fields its kind tells it on: an entry without a page of its own,
 * or one that matters to another page too, is told there.
 */
function namedBy({ collection, facts }: EntryVersion): string[] {
  const kind = kindOf(collection);
  return (kind?.toldOn ?? []).flatMap((name) =>
    valuesOf(kind!.fields[name]!, facts[name], name).flatMap((value) => {
      const id = idNamed(value);
      return id === undefined ? [] : [`${value.field.refersTo!} ${id}`];
    }),
  );
}

/** The keys of the entries on whose pages a change is told: as it is now and as it was. */
export function toldOn(change: EntryChange): Set<string> {
  const versions = [change.after, change.before].filter((version) => version !== null);
  return new Set([entryKey(change), ...versions.flatMap(namedBy)]);
}
