// The data sets of the record: what each row is, the fields that check it, and the rows themselves; all by the kinds.
import type { Field, Fields } from '../kinds/field.ts';
import { dataSetsOf, type Derived } from '../kinds/kind.ts';
import { kinds, type ListedKind } from '../kinds/kinds.ts';
import type { PublicRecord } from '../domain/record.ts';
import { plainText } from '../views/inline.ts';

export type Row = Record<string, unknown>;

export interface DataSet {
  id: string;
  title: string;
  /** What one row is. */
  row: string;
  fields: Fields;
  /** Fields that the record adds to those of the kind, with what they mean. */
  added: Record<string, string>;
  /** Columns made from the fields of an entry; they come last, and may be empty. */
  derived: Readonly<Record<string, Derived>>;
  rows: (record: PublicRecord) => Row[];
}

const ID = { id: 'The id, which is also a part of its address. It never changes.' };

export const DATA_SETS: readonly DataSet[] = kinds.flatMap((kind) =>
  dataSetsOf(kind).map(({ field, ...name }) => (field === null ? ofEntries(kind, name) : ofItems(kind, field, name))),
);

type Name = Pick<DataSet, 'id' | 'title' | 'row'>;

/** A row for each entry. An id that is only made of other fields is left out. */
function ofEntries(kind: ListedKind, name: Name): DataSet {
  const keepsId = typeof kind.id === 'string';
  const derived = kind.dataSet?.derived ?? {};
  return {
    ...name,
    fields: kind.fields,
    added: kind.id === 'file' ? ID : {},
    derived,
    rows: (record) =>
      record.content[kind.collection].map(({ id, origin: _origin, ...fields }) =>
        rowOf(record, kind.fields, { ...(keepsId ? { id } : {}), ...fields, ...madeOf(fields, derived) }),
      ),
  };
}

/** A row for each item of a list inside the entries, with the id of its entry. */
function ofItems(kind: ListedKind, list: string, name: Name): DataSet {
  const { fields = {} } = kind.fields[list]!;
  return {
    ...name,
    fields,
    added: { [kind.name]: `The ${kind.one}.` },
    derived: {},
    rows: (record) =>
      record.content[kind.collection].flatMap((entry) =>
        itemsOf(entry, list).map((item) => rowOf(record, fields, { [kind.name]: entry.id, ...item })),
      ),
  };
}

/** The derived columns of an entry that have a value. */
const madeOf = (fields: Row, derived: DataSet['derived']): Row =>
  Object.fromEntries(
    Object.entries(derived)
      .map(([name, { of }]) => [name, of(fields)] as const)
      .filter(([, value]) => value !== undefined),
  );

const itemsOf = (entry: object, list: string): Row[] => ((entry as Row)[list] as Row[] | undefined) ?? [];

/** The row without its text, its short texts in plain words with each sum written out. */
const rowOf = (record: PublicRecord, fields: Fields, { body: _body, ...row }: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, printed(record, fields[name], value)]));

const printed = (record: PublicRecord, field: Field | undefined, value: unknown) =>
  field?.sums === 'bound' && typeof value === 'string' ? plainText(record, value) : value;
