// The data sets of the record: those of the kinds, those that are worked out, and the lists inside both as tables.
import { dataSetsOf } from '../kinds/kind.ts';
import { kinds, type ListedKind } from '../kinds/kinds.ts';
import type { DataSet } from './data-set.ts';
import { DERIVED_SETS } from './derived/derived-sets.ts';
import { entrySet } from './sets/entry-set.ts';
import { idSets } from './sets/id-sets.ts';
import { recordsSet } from './sets/records-set.ts';

const ofKind = (kind: ListedKind): DataSet[] =>
  dataSetsOf(kind).map(({ field, ...name }) => (field === null ? entrySet(kind, name) : recordsSet(kind, field, name)));

const withoutLists: readonly DataSet[] = [...kinds.flatMap(ofKind), ...DERIVED_SETS];

/** Every data set: what readers ask for first stands first, and lists stand after what they belong to. */
export const DATA_SETS: readonly DataSet[] = withoutLists.flatMap((set) => [set, ...idSets(set, withoutLists)]);

const BY_ID = new Map(DATA_SETS.map((set) => [set.id, set]));

/** @throws Error when there is none of that id */
export function dataSet(id: string): DataSet {
  const set = BY_ID.get(id);
  if (set === undefined) throw new Error(`There is no data set "${id}".`);
  return set;
}
