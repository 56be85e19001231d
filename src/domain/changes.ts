// What changed between two versions of an entry, fact by fact. Nothing is judged too small to tell.
import { align } from './alignment.ts';

/** A field as it was written: text, a list, or fields of its own. */
export type Fact = string | readonly Fact[] | { readonly [field: string]: Fact };

/** An entry at one time, as it was written, whatever the schemas of today would say of it. */
export interface EntryVersion {
  /** The name of its collection, such as "programmes". */
  collection: string;
  id: string;
  facts: Readonly<Record<string, Fact>>;
  /** The blocks of its text, as written; none for a row or an item. */
  text: readonly string[];
}

/** An entry that differs between two times; null where it was not there. */
export interface EntryChange {
  collection: string;
  id: string;
  before: EntryVersion | null;
  after: EntryVersion | null;
}

export type FactChange =
  | { kind: 'value'; field: string; before: string | null; after: string | null }
  | { kind: 'list'; field: string; added: Fact[]; removed: Fact[]; changed: [Fact, Fact][]; reordered: boolean }
  | { kind: 'text'; added: string[]; removed: string[]; changed: [string, string][] }
  | { kind: 'id'; before: string; after: string };

/** The key of an entry among all of them. */
export const entryKey = ({ collection, id }: { collection: string; id: string }): string => `${collection} ${id}`;

/** The changes of the facts of an entry, in the order in which its fields are written. */
export function factChanges(before: EntryVersion, after: EntryVersion): FactChange[] {
  const [was, now] = [flat(before.facts), flat(after.facts)];
  const fields = [...new Set([...Object.keys(now), ...Object.keys(was)])].filter((field) => field !== 'id');
  const changes = fields.flatMap((field) => changesOf(field, was[field], now[field]));
  const renamed: FactChange[] = before.id === after.id ? [] : [{ kind: 'id', before: before.id, after: after.id }];
  return [...renamed, ...changes, ...textChanges(before.text, after.text)];
}

/** Whether two versions say the same: written otherwise, perhaps, but with the same facts and text. */
export const sameVersion = (before: EntryVersion, after: EntryVersion): boolean =>
  before === after || factChanges(before, after).length === 0;

/** Fields inside fields are named by their path: "budget.state". */
function flat(facts: Readonly<Record<string, Fact>>, prefix = ''): Record<string, string | readonly Fact[]> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([field, fact]): [string, string | readonly Fact[]][] => {
      if (typeof fact === 'string' || isList(fact)) return [[prefix + field, fact]];
      return Object.entries(flat(fact, `${prefix}${field}.`));
    }),
  );
}

const isList = (fact: Fact): fact is readonly Fact[] => Array.isArray(fact);

function changesOf(
  field: string,
  was: string | readonly Fact[] | undefined,
  now: string | readonly Fact[] | undefined,
): FactChange[] {
  if (Array.isArray(was) || Array.isArray(now)) return listChange(field, listOf(was), listOf(now));
  if (was === now) return [];
  return [
    { kind: 'value', field, before: (was as string | undefined) ?? null, after: (now as string | undefined) ?? null },
  ];
}

const listOf = (fact: string | readonly Fact[] | undefined): readonly Fact[] =>
  fact === undefined ? [] : typeof fact === 'string' ? [fact] : fact;

/** Items that were added, taken out or, sharing something with what stands there now, changed. */
function listChange(field: string, was: readonly Fact[], now: readonly Fact[]): FactChange[] {
  const removed = without(was, now);
  const added = without(now, was);
  const changed: [Fact, Fact][] = [];
  for (const item of [...removed]) {
    const heir = added.find((candidate) => related(item, candidate));
    if (heir === undefined) continue;
    changed.push([item, heir]);
    removed.splice(removed.indexOf(item), 1);
    added.splice(added.indexOf(heir), 1);
  }
  const reordered =
    removed.length + added.length + changed.length === 0 &&
    was.some((item, index) => JSON.stringify(item) !== JSON.stringify(now[index]));
  if (removed.length + added.length + changed.length === 0 && !reordered) return [];
  return [{ kind: 'list', field, added, removed, changed, reordered }];
}

/** The items of a list that the other does not hold; an item held twice counts twice. */
function without(list: readonly Fact[], other: readonly Fact[]): Fact[] {
  const left = other.map((item) => JSON.stringify(item));
  return list.filter((item) => {
    const at = left.indexOf(JSON.stringify(item));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Whether two items with fields agree in one of them, so that one is the other changed. */
function related(a: Fact, b: Fact): boolean {
  if (typeof a === 'string' || typeof b === 'string' || isList(a) || isList(b)) return false;
  return Object.entries(a).some(([field, fact]) => JSON.stringify(b[field]) === JSON.stringify(fact));
}

function textChanges(was: readonly string[], now: readonly string[]): FactChange[] {
  const change = {
    kind: 'text' as const,
    added: [] as string[],
    removed: [] as string[],
    changed: [] as [string, string][],
  };
  for (const segment of align(was, now)) {
    if (segment.mark === 'kept') continue;
    const pairs = Math.min(segment.was.length, segment.now.length);
    change.changed.push(
      ...segment.was.slice(0, pairs).map((block, index): [string, string] => [block, segment.now[index]!]),
    );
    change.removed.push(...segment.was.slice(pairs));
    change.added.push(...segment.now.slice(pairs));
  }
  return change.added.length + change.removed.length + change.changed.length === 0 ? [] : [change];
}
