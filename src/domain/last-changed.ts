// The day on which the page of an entry last changed: with it, or with an entry that it names or that names it.
import { kinds } from '../kinds/kinds.ts';
import { entryKey } from './changes.ts';
import type { ChangeHistory } from './changes-history.ts';
import { mentions } from './checks/references.ts';
import type { Content } from './content.ts';

/** For the key of an entry the day ("2026-11-22") of the last change that its page shows. */
export type LastChanged = ReadonlyMap<string, string>;

/**
 * The days of all entries. One is left out where no day can be given: without a history, and while a change that its
 * page shows is in no commit.
 */
export function lastChanged(content: Content, { byEntry }: ChangeHistory): LastChanged {
  const own = new Map([...byEntry].map(([key, [newest]]) => [key, newest?.revision.at?.slice(0, 10) ?? null]));
  const shown = new Map<string, Set<string>>();
  const show = (on: string, other: string) => shown.set(on, (shown.get(on) ?? new Set([on])).add(other));
  for (const { collection } of kinds)
    for (const { id } of content[collection]) show(entryKey({ collection, id }), entryKey({ collection, id }));
  for (const { by, collection, id } of mentions(content)) {
    const other = entryKey({ collection, id });
    show(by, other);
    show(other, by);
  }
  const days = new Map<string, string>();
  for (const [key, others] of shown) {
    const all = [...others].map((other) => own.get(other) ?? null);
    const dated = all.filter((day) => day !== null);
    if (dated.length === all.length) days.set(key, dated.sort().at(-1)!);
  }
  return days;
}

/** The day of the newest change of all; null without a history, and while some change is in no commit. */
export const recordChanged = ({ revisions }: ChangeHistory): string | null => revisions[0]?.at?.slice(0, 10) ?? null;
