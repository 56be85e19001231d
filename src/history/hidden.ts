// What is under embargo at a moment, in any version of any entry, and what else would give it away.
import { kindOf } from '../kinds/kinds.ts';
import { entryKey, type EntryVersion, type Fact } from '../domain/changes.ts';
import type { Revision } from '../domain/changes-history.ts';

/** When an entry says that it is to appear; null when it says nothing, or nothing that is a time. */
export function opening(entry: EntryVersion | null): number | null {
  const at = entry?.facts.publish_at;
  const time = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Whether a text or fact names one of the ids. */
export type Names = (fact: Fact) => boolean;

/**
 * Whether something names an id that is hidden at the moment: an entry of which no version is open, or one that hangs
 * on such an entry in all its versions.
 */
export function namesHidden(revisions: readonly Revision[], moment: number): Names {
  const versions = new Map<string, EntryVersion[]>();
  for (const { changes } of revisions) {
    for (const { after } of changes)
      if (after !== null) versions.set(entryKey(after), [...(versions.get(entryKey(after)) ?? []), after]);
  }
  const hidden = new Set<string>();
  for (const all of versions.values())
    if (all.every((version) => (opening(version) ?? 0) > moment)) hidden.add(all[0]!.id);
  if (hidden.size === 0) return () => false;
  const names: Names = (fact) => {
    if (typeof fact === 'string')
      return (fact.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []).some((word) => hidden.has(word));
    return (Array.isArray(fact) ? (fact as Fact[]) : Object.values(fact as Record<string, Fact>)).some(names);
  };
  // What hangs on a hidden entry is hidden too, and may have others hang on it.
  for (let size = 0; size !== hidden.size;) {
    size = hidden.size;
    for (const all of versions.values()) if (all.every((version) => hangs(version, names))) hidden.add(all[0]!.id);
  }
  return names;
}

/** Whether it says nothing without something that may not be named: others are shown without naming it. */
const hangs = ({ collection, facts }: EntryVersion, names: Names): boolean =>
  (kindOf(collection)?.hangsOn ?? []).some((field) => names(facts[field] ?? ''));

/** A version as it may be seen: whole, without what it may not name yet, or not at all. */
export function seenVersion(entry: EntryVersion, names: Names): EntryVersion | null {
  const { collection, id, facts, text } = entry;
  if (!names(id) && !names(facts) && !text.some(names)) return entry;
  if (names(id) || hangs(entry, names)) return null;
  return {
    collection,
    id,
    facts: Object.fromEntries(
      Object.entries(facts).flatMap(([field, fact]): [string, Fact][] => without(field, fact, names)),
    ),
    text: text.filter((block) => !names(block)),
  };
}

function without(field: string, fact: Fact, names: Names): [string, Fact][] {
  if (!names(fact)) return [[field, fact]];
  const left = Array.isArray(fact) ? (fact as Fact[]).filter((item) => !names(item)) : [];
  return left.length === 0 ? [] : [[field, left]];
}
