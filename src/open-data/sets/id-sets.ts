// Lists of ids as data sets of their own: a row for each id, so that tables can be joined.
import type { Column } from '../column.ts';
import { once, type DataSet } from '../data-set.ts';

/** The first columns of a row that belongs to a row of another data set: its id, and the place in its list. */
export const parentColumns = ({ one, id }: Pick<DataSet, 'one' | 'id'>, description: string): Column[] => [
  { name: one, description, type: 'id', refersTo: id },
  { name: 'position', description: 'The place in the list, from 1.', type: 'whole-number' },
];

/** A data set for each column of a data set that holds ids of another's rows. */
export const idSets = (set: DataSet, all: readonly DataSet[]): DataSet[] =>
  set.columns
    .filter(({ list, refersTo }) => list !== undefined && refersTo !== undefined)
    .map((column) =>
      idSet(
        set,
        column,
        all.find(({ id }) => id === column.refersTo)!,
      ),
    );

function idSet(set: DataSet, { name, description }: Column, target: DataSet): DataSet {
  const column = target.one === set.one ? `other_${target.one}` : target.one;
  const words = name.replaceAll('_', ' ');
  return {
    one: `${set.one}_${name}`,
    id: `${set.one}-${name}`.replaceAll('_', '-'),
    title: `${set.title}: ${words}`,
    row: `One id of the list “${name}” in a row of ${set.id}.`,
    columns: [
      ...parentColumns(set, `The row of ${set.id} whose list it is.`),
      { name: column, description, type: 'id', refersTo: target.id },
    ],
    key: [set.one, 'position'],
    of: set.id,
    rows: once((record) =>
      set
        .rows(record)
        .flatMap((row) =>
          (row[name] as string[]).map((id, index) => ({ [set.one]: row.id!, position: index + 1, [column]: id })),
        ),
    ),
  };
}
