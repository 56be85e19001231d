// The data set of a kind: a row for each of its entries.
import type { PublicRecord } from '../../domain/record.ts';
import type { Fields } from '../../kinds/field.ts';
import type { DataSetName } from '../../kinds/field.ts';
import type { Derived } from '../../kinds/kind.ts';
import type { ListedKind } from '../../kinds/kinds.ts';
import type { Column, Row } from '../column.ts';
import { once, type DataSet } from '../data-set.ts';
import { additionsTo } from './additions.ts';
import { columnsOf, setOf, valuesOf } from './field-columns.ts';

/** Every entry has its id in its first column, whatever it is made from. */
export function entrySet(kind: ListedKind, { id, title, row }: DataSetName): DataSet {
  return {
    one: kind.name.replaceAll('-', '_'),
    id,
    title,
    row,
    columns: [
      idColumn(kind),
      ...columnsOf(withoutId(kind.fields)),
      ...Object.entries(derivedOf(kind)).map(derivedColumn),
      ...additionsTo(kind).map(({ column }) => column),
    ],
    key: ['id'],
    of: null,
    rows: once((record) => record.content[kind.collection].map((entry) => entryRow(record, kind, entry))),
  };
}

/** The row of one entry. */
export function entryRow(record: PublicRecord, kind: ListedKind, entry: { id: string }): Row {
  const fields = entry as unknown as Readonly<Record<string, unknown>>;
  return {
    id: entry.id,
    ...valuesOf(record, withoutId(kind.fields), entry),
    ...Object.fromEntries(Object.entries(derivedOf(kind)).map(([name, { of }]) => [name, of(fields) ?? null])),
    ...Object.fromEntries(additionsTo(kind).map(({ column, of }) => [column.name, of(record, entry)])),
  };
}

const derivedOf = (kind: ListedKind): Readonly<Record<string, Derived>> => kind.dataSet.derived ?? {};
const withoutId = ({ id: _id, ...fields }: Fields): Fields => fields;

function idColumn({ id, fields }: ListedKind): Column {
  const description =
    fields.id?.description ??
    (typeof id === 'string'
      ? 'The id, which is also a part of its address; it never changes.'
      : `The id, made from the ${id.words}.`);
  return { name: 'id', description, type: 'id' };
}

const derivedColumn = ([name, { description, missing, refersTo }]: [string, Derived]): Column => ({
  name,
  description,
  type: refersTo === undefined ? 'text' : 'id',
  ...(missing === undefined ? {} : { missing }),
  ...(refersTo === undefined ? {} : { refersTo: setOf(refersTo) }),
});
