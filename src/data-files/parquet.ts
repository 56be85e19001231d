// A data set as Apache Parquet: typed columns, lists as lists, for tools that read many rows at once.
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { PublicRecord } from '../domain/record.ts';
import { flatColumns, type Column, type ColumnType } from '../open-data/column.ts';
import type { DataSet } from '../open-data/data-set.ts';
import { settings } from '../settings.ts';

type Options = Parameters<typeof parquetWriteBuffer>[0];
type Element = NonNullable<Options['schema']>[number];

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const TYPES: Record<Exclude<ColumnType, 'records'>, Partial<Element>> = {
  text: TEXT,
  id: TEXT,
  word: TEXT,
  'yes-no': { type: 'BOOLEAN' },
  number: { type: 'DOUBLE' },
  'whole-number': { type: 'INT32' },
  pounds: { type: 'DOUBLE' },
  // Only as exact as its source, which no type of date allows.
  date: TEXT,
  moment: TEXT,
  'web-address': TEXT,
};

/** Lists of records are data sets of their own. */
export function parquetFile(record: PublicRecord, set: DataSet): Uint8Array {
  const columns = flatColumns(set.columns);
  const rows = set.rows(record);
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: 'row', num_children: columns.length }, ...columns.flatMap(elementsOf)],
      columnData: columns.map(({ name }) => ({ name, data: rows.map((row) => row[name]) })),
      createdBy: settings.name,
      kvMetadata: [
        { key: 'title', value: set.title },
        { key: 'row', value: set.row },
        { key: 'licence', value: settings.licence.url },
      ],
    }),
  );
}

/** A list is a group of repeated elements; one that is empty is still there. */
function elementsOf({ name, type, list, missing }: Column): Element[] {
  const element = TYPES[type as Exclude<ColumnType, 'records'>];
  if (list === undefined)
    return [{ ...element, name, repetition_type: missing === undefined ? 'REQUIRED' : 'OPTIONAL' }];
  return [
    { name, converted_type: 'LIST', repetition_type: 'REQUIRED', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { ...element, name: 'element', repetition_type: 'REQUIRED' },
  ];
}
