// Embargo: what may not be seen yet is taken out of the content, with all that would give it away, before anything is
// made from it.
import type { Field } from '../kinds/field.ts';
import { kinds, type ListedKind } from '../kinds/kinds.ts';
import { emptyContent, put, type Content } from './content.ts';
import { idNamed, valuesOf } from './entry-values.ts';
import { compare } from './problem.ts';

/** The entries held back: for each collection their ids, each with the time until which it is. */
export type Held = ReadonlyMap<string, ReadonlyMap<string, string>>;

const later = (a: string, b: string) => (Date.parse(a) >= Date.parse(b) ? a : b);

/** The latest of the times that are given and still to come; null when none is. */
function latest(times: readonly (string | undefined)[], at: string): string | null {
  return times.reduce<string | null>(
    (last, time) =>
      time === undefined || Date.parse(time) <= Date.parse(at) ? last : last === null ? time : later(last, time),
    null,
  );
}

/**
 * What is held back at a moment: entries with a later publish_at, and those that hang on them, because they say nothing
 * without them or their words would give them away.
 */
export function heldBack(content: Content, at: string): Held {
  const held = new Map<string, Map<string, string>>(kinds.map(({ collection }) => [collection, new Map()]));
  const addresses = new Map<string, string>();
  const timeOf = (value: ReturnType<typeof valuesOf>[number]) =>
    value.field.form === 'address'
      ? addresses.get(value.value)
      : held.get(value.field.refersTo ?? '')?.get(idNamed(value) ?? '');
  // What hangs on an entry may have others hang on it: each turn holds those one step further out.
  for (let grew = true; grew;) {
    grew = false;
    for (const kind of kinds) {
      for (const entry of content[kind.collection]) {
        const hung = kind.hangsOn.flatMap((name) =>
          valuesOf(kind.fields[name]!, valueIn(entry, name), name).map(timeOf),
        );
        const until = latest([opening(entry), ...hung], at);
        if (until === null || held.get(kind.collection)!.get(entry.id) === until) continue;
        held.get(kind.collection)!.set(entry.id, until);
        if (kind.page !== null) addresses.set(kind.address(entry)!, until);
        grew = true;
      }
    }
  }
  return held;
}

const valueIn = (entry: object, name: string): unknown => (entry as Readonly<Record<string, unknown>>)[name];

const opening = (entry: object): string | undefined => {
  const time = valueIn(entry, 'publish_at');
  return typeof time === 'string' ? time : undefined;
};

/**
 * The content as it may be published at a moment. Lists of ids lose those held back, and so do optional links; an entry
 * that cannot stand without one of them goes with it. What is still named by an entry that stays is a problem: see
 * checks/embargo.ts.
 */
export function publishedContent(content: Content, at: string): Content {
  const held = heldBack(content, at);
  if ([...held.values()].every(({ size }) => size === 0)) return content;
  const open = { ...emptyContent(), addresses: content.addresses };
  for (const kind of kinds) {
    const left = content[kind.collection].filter(({ id }) => !held.get(kind.collection)!.has(id));
    put(
      open,
      kind.collection,
      left.map((entry) => pruned(kind, entry, held)),
    );
  }
  return open;
}

/** An entry that stays, without the links to what is held back. */
function pruned({ fields }: ListedKind, entry: object, held: Held): object {
  const links = Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
    const away = held.get(field.refersTo ?? '');
    const value = valueIn(entry, name);
    if (away === undefined || away.size === 0 || value === undefined) return [];
    return [[name, Array.isArray(value) ? listLeft(field, value, away) : linkLeft(field, value, away)]];
  });
  return links.length === 0 ? entry : { ...entry, ...Object.fromEntries(links) };
}

/** A list that may not be empty keeps what is held back when nothing else is in it, and is then a problem. */
function listLeft({ optional }: Field, ids: unknown[], away: ReadonlyMap<string, string>): unknown[] {
  const left = ids.filter((id) => !away.has(String(id)));
  return left.length > 0 || optional ? left : ids;
}

/** An optional link goes; what rests on one source cannot lose it, and is then a problem. */
const linkLeft = ({ optional, refersTo, idIn }: Field, value: unknown, away: ReadonlyMap<string, string>): unknown =>
  optional && refersTo !== 'sources' && away.has(idIn?.(String(value)) ?? String(value)) ? undefined : value;

/** The address of each entry held back at a moment, with the time until which it is. */
export function embargoedAddresses(content: Content, at: string): ReadonlyMap<string, string> {
  const held = heldBack(content, at);
  return new Map(
    kinds
      .filter(({ page }) => page !== null)
      .flatMap((kind) =>
        content[kind.collection].flatMap((entry): [string, string][] => {
          const until = held.get(kind.collection)!.get(entry.id);
          return until === undefined ? [] : [[kind.address(entry)!, until]];
        }),
      ),
  );
}

/** The time at which nothing is held back any more; null when nothing is. */
export const endOfEmbargoes = (held: ReadonlyMap<string, string>): string | null =>
  [...held.values()].sort((a, b) => Date.parse(a) - Date.parse(b) || compare(a, b)).at(-1) ?? null;
