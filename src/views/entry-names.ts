// What an entry is called where it is one of many kinds, and where it is found: as it is now, or as it last was.
import type { EntryVersion } from '../domain/changes.ts';
import type { PublicRecord } from '../domain/record.ts';
import { kindOf, kinds } from '../kinds/kinds.ts';
import { valueWords } from './fact-words.ts';

/** "statement", and for several "statements of money". A kind that the record has no more is told by its own name. */
export function kindName(collection: string, several = false): string {
  const kind = kindOf(collection);
  if (kind === undefined) return `${several ? 'entries' : 'entry'} of ${collection}`;
  return several ? kind.many : kind.one;
}

/** The place of a collection among all: what readers ask for first stands first. */
export const kindPlace = (collection: string): number =>
  [...kinds.map((kind) => kind.collection as string), collection].indexOf(collection);

/** The name of an entry as this version gives it. */
export function entryName(record: PublicRecord, { collection, id, facts }: EntryVersion): string {
  const say = (field: string) => {
    const fact = facts[field];
    return fact === undefined ? '' : valueWords(record, collection, field, fact);
  };
  return kindOf(collection)?.called(say, id) ?? id;
}

/** Where the entry is found; null when it is in the record no more. */
export function entryHref(record: PublicRecord, { collection, id }: EntryVersion): string | null {
  const kind = kindOf(collection);
  const entry = kind === undefined ? undefined : record.entries.get(kind.collection)?.get(id);
  return entry === undefined ? null : kind!.address(entry);
}
