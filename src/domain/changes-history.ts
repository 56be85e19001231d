// The history of the record: what each commit did to its entries, and which entries each change is told on.
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

type Tellers = Record<string, (facts: EntryVersion['facts'], id: string) => string[]>;

const key = (collection: string, id: unknown): string[] => (typeof id === 'string' ? [`${collection} ${id}`] : []);
const keys = (collection: string, ids: unknown): string[] =>
  Array.isArray(ids) ? ids.flatMap((id) => key(collection, id)) : [];

/** Entries without a page of their own, and those that matter to another page too, are told there. */
const ALSO_ON: Tellers = {
  statements: (facts) => key('programmes', facts.programme),
  disclosures: (facts) => key('programmes', facts.programme),
  awardsWithoutSums: (facts) => [...key('programmes', facts.programme), ...key('organisations', facts.recipient)],
  outcomes: (facts) => [...key('statements', facts.promise), ...key('statements', facts.outcome)],
  explanations: (_facts, id) => key('statements', id.slice(id.indexOf(':') + 1)),
  disagreements: (facts) => key('programmes', facts.programme),
  people: (facts) => keys('organisations', facts.organisations),
};

/** The keys of the entries on whose pages a change is told: as it is now and as it was. */
export function toldOn(change: EntryChange): Set<string> {
  const versions = [change.after, change.before].filter((version) => version !== null);
  return new Set([
    entryKey(change),
    ...versions.flatMap((version) => ALSO_ON[change.collection]?.(version.facts, version.id) ?? []),
  ]);
}
