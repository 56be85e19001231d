// Tells a change on the day it became public: what an entry said under embargo was never published, and never is.
import { entryKey, sameVersion, type EntryChange, type EntryVersion } from '../domain/changes.ts';
import type { Revision } from '../domain/changes-history.ts';
import { namesHidden, opening, seenVersion, type Names } from './hidden.ts';

interface Version {
  revision: Revision;
  /** When the folder held this version, and when it could be read by all. */
  committed: number;
  open: number;
  entry: EntryVersion | null;
  /** Whether it may be told of at all. */
  told: boolean;
}

/** A change, and the moment from which it could be seen; null for what is in no commit. */
interface SeenChange {
  revision: Revision;
  at: string | null;
  change: EntryChange;
}

/** The revisions, oldest first, as readers could see them at a moment. */
export function published(revisions: readonly Revision[], at: string): Revision[] {
  const moment = Date.parse(at);
  const names = namesHidden(revisions, moment);
  const isHeld = (entry: EntryVersion | null) =>
    entry !== null && (opening(entry) !== null || seenVersion(entry, names) !== entry);
  const held = new Set(
    revisions.flatMap(({ changes }) =>
      changes.filter(({ before, after }) => isHeld(before) || isHeld(after)).flatMap(keysOf),
    ),
  );
  if (held.size === 0) return [...revisions];

  const seen = [...held].flatMap((key) => changesSeen(versionsOf(key, revisions, names), moment));
  const onTheDay = seen.filter((change) => change.at === change.revision.at);
  const whole = revisions.map((revision): Revision => {
    const free = revision.changes.filter((change) => !keysOf(change).some((key) => held.has(key)));
    const own = onTheDay.filter((change) => change.revision === revision).map(({ change }) => change);
    const kept = free.length + own.length < revision.changes.length;
    return { ...revision, changes: [...free, ...own], ...(kept && { notes: [], quiet: true }) };
  });
  const later = new Map<string, Revision>();
  for (const change of seen.filter((change) => !onTheDay.includes(change))) {
    const key = `${change.revision.commit} ${change.at}`;
    later.set(key, {
      ...change.revision,
      at: change.at,
      later: true,
      changes: [...(later.get(key)?.changes ?? []), change.change],
    });
  }
  return inOrder(whole, [...later.values()]);
}

const keysOf = ({ before, after }: EntryChange): string[] =>
  [before, after].flatMap((entry) => (entry === null ? [] : entryKey(entry)));

function versionsOf(key: string, revisions: readonly Revision[], names: Names): Version[] {
  return revisions.flatMap((revision) =>
    revision.changes
      .filter((change) => keysOf(change).includes(key))
      .map(({ after }) => {
        const committed = revision.at === null ? Number.NEGATIVE_INFINITY : Date.parse(revision.at);
        const own = after !== null && entryKey(after) === key ? after : null;
        const entry = own === null ? null : seenVersion(own, names);
        return {
          revision,
          committed,
          open: Math.max(committed, opening(own) ?? committed),
          entry,
          told: own === null || entry !== null,
        };
      }),
  );
}

/** The changes between the versions that could ever be seen, each at the moment from which it could. */
function changesSeen(versions: readonly Version[], moment: number): SeenChange[] {
  const seen = versions.filter(({ open, told }, index) => {
    const next = versions[index + 1];
    return told && open <= moment && (next === undefined || next.revision.at === null || open < next.committed);
  });
  let before: EntryVersion | null = null;
  return seen.flatMap(({ revision, open, entry }) => {
    const was = before;
    before = entry;
    if (was === null ? entry === null : entry !== null && sameVersion(was, entry)) return [];
    const { collection, id } = (entry ?? was)!;
    return [
      {
        revision,
        at: revision.at === null ? null : new Date(open).toISOString(),
        change: { collection, id, before: was, after: entry },
      },
    ];
  });
}

/** Puts each late change before the first revision that is later than it. */
function inOrder(revisions: Revision[], later: readonly Revision[]): Revision[] {
  for (const revision of later) {
    const place = revisions.findIndex(({ at }) => at === null || at > revision.at!);
    revisions.splice(place === -1 ? revisions.length : place, 0, revision);
  }
  return revisions;
}
