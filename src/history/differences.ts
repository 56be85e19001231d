// What differs between two sets of entries.
import { sameVersion, type EntryChange } from '../domain/changes.ts';
import { compare } from '../domain/problem.ts';
import type { Entries } from './versions.ts';

/** The entries that differ, in the order of their keys; an entry of a renamed file goes on under its new key. */
export function differences(
  before: Entries,
  after: Entries,
  renamed: readonly (readonly [was: string, now: string])[] = [],
): EntryChange[] {
  const origin = new Map(
    renamed.filter(([was, now]) => !after.has(was) && !before.has(now)).map(([was, now]) => [now, was]),
  );
  const moved = new Set(origin.values());
  const keys = [...new Set([...after.keys(), ...[...before.keys()].filter((key) => !moved.has(key))])].sort(compare);
  return keys.flatMap((key) => {
    const was = before.get(origin.get(key) ?? key) ?? null;
    const now = after.get(key) ?? null;
    if (was !== null && now !== null && sameVersion(was, now)) return [];
    const { collection, id } = (now ?? was)!;
    return [{ collection, id, before: was, after: now }];
  });
}
