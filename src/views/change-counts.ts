// How many entries of which kinds were changed, added or taken out.
import type { EntryChange } from '../domain/changes.ts';
import { kindName, kindPlace } from './entry-names.ts';
import { count } from '../words/count.ts';
import { listed } from '../words/list.ts';

/** "Changed: 2 programmes and 12 statements of money; added: 1 source". */
export function countsOf(changes: readonly EntryChange[]): string {
  const done = grouped(changes, ({ before, after }) =>
    before === null ? 'added' : after === null ? 'taken out' : 'changed',
  );
  const words = ['changed', 'taken out', 'added'].flatMap((what) =>
    done.has(what) ? [`${what}: ${listed(kindCounts(done.get(what)!))}`] : [],
  );
  const sentence = words.join('; ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "9 disclosures", "12 statements of money". */
export const kindCounts = (changes: readonly EntryChange[]): string[] =>
  [
    ...grouped(
      [...changes].sort((a, b) => kindPlace(a.collection) - kindPlace(b.collection)),
      ({ collection }) => collection,
    ),
  ].map(([collection, group]) => count(group.length, kindName(collection), kindName(collection, true)));

/** A list in groups, each under its key. */
export function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
