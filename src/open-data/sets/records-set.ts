// The records of a list inside the entries of a kind, such as the sightings of a status, as a data set of their own.
import type { DataSetName } from '../../kinds/field.ts';
import type { ListedKind } from '../../kinds/kinds.ts';
import type { Row } from '../column.ts';
import { once, type DataSet } from '../data-set.ts';
import { ADDRESS, sourceAdditions, webAddress } from './additions.ts';
import { columnsOf, valuesOf } from './field-columns.ts';
import { parentColumns } from './id-sets.ts';

/** A row for each record, with the id of its entry and its place in the list. */
export function recordsSet(kind: ListedKind, list: string, { id, title, row }: DataSetName): DataSet {
  const fields = kind.fields[list]!.fields!;
  const additions = sourceAdditions(fields);
  const parent = kind.name.replaceAll('-', '_');
  const recordsOf = (entry: object) => (entry as Readonly<Record<string, object[]>>)[list] ?? [];
  return {
    one: id.replaceAll('-', '_'),
    id,
    title,
    row,
    columns: [
      ...parentColumns({ one: parent, id: kind.dataSet.id }, `The ${kind.one}.`),
      ...columnsOf(fields),
      ...additions.map(({ column }) => column),
      { ...ADDRESS, description: `Where the ${kind.one} stands on the site.` },
    ],
    key: [parent, 'position'],
    of: kind.dataSet.id,
    rows: once((record) =>
      record.content[kind.collection].flatMap((entry) =>
        recordsOf(entry).map((item, index): Row => ({
          [parent]: entry.id,
          position: index + 1,
          ...valuesOf(record, fields, item),
          ...Object.fromEntries(additions.map(({ column, of }) => [column.name, of(record, item)])),
          address: webAddress(kind.address(entry)!),
        })),
      ),
    ),
  };
}
