// The columns that a field of a kind makes, and the typed values that its text makes in them.
import { isList, type Field, type Fields, type Form } from '../../kinds/field.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { plainText } from '../../views/inline.ts';
import type { Column, ColumnType, Row, Value } from '../column.ts';

const TYPES: Record<Form, ColumnType> = {
  text: 'text',
  texts: 'text',
  id: 'id',
  ids: 'id',
  word: 'word',
  date: 'date',
  moment: 'moment',
  pounds: 'pounds',
  'signed-pounds': 'pounds',
  number: 'number',
  'web-address': 'web-address',
  address: 'text',
  quotation: 'text',
  check: 'text',
  'field-name': 'text',
  entries: 'records',
};

const isYesNo = ({ values }: Pick<Field, 'values'>) => values?.join() === 'yes,no';
const typeOf = (field: Field): ColumnType => (isYesNo(field) ? 'yes-no' : TYPES[field.form]);

/** The data set that holds the entries of a collection. */
export const setOf = (collection: string): string => kindOf(collection)!.dataSet.id;

/** How exact dates are, as the column beside each of them says. */
export const PRECISIONS = ['day', 'month', 'year'] as const;
const precisionOf = (date: string) => ({ 4: 'year', 7: 'month' })[date.length] ?? 'day';

/** The columns of fields, in their order; after each date one that says how exact it is. */
export const columnsOf = (fields: Fields): Column[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.form === 'date' ? datedColumns(columnOf(name, field)) : [columnOf(name, field)],
  );

function columnOf(name: string, field: Field): Column {
  const { description, optional, missing, unit, refersTo, idIn } = field;
  const type = typeOf(field);
  return {
    name,
    description,
    type,
    ...(isList(field) && type !== 'records' ? { list: { separator: ';' } } : {}),
    ...(optional ? { missing: missing! } : {}),
    ...(type === 'pounds' ? { unit: 'pounds sterling' } : unit === undefined ? {} : { unit }),
    ...(type === 'word' ? { values: field.values! } : {}),
    ...(type === 'text' && field.pattern !== undefined ? { pattern: field.pattern } : {}),
    ...(refersTo === undefined || idIn !== undefined ? {} : { refersTo: setOf(refersTo) }),
    ...(field.fields === undefined ? {} : { columns: columnsOf(field.fields) }),
  };
}

/** A date, and how exact it is. */
export const datedColumns = (date: Column): [Column, Column] => [
  date,
  {
    name: `${date.name}_precision`,
    description: `How exact ${date.name} is, which is as exact as its source.`,
    type: 'word',
    values: PRECISIONS,
    ...(date.missing === undefined ? {} : { missing: `There is no ${date.name}.` }),
  },
];

/** The typed values of the fields of an entry, by the names of their columns. */
export const valuesOf = (record: PublicRecord, fields: Fields, entry: object): Row =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, Value][] => {
      const value = (entry as Readonly<Record<string, unknown>>)[name];
      return field.form === 'date'
        ? datedValues(name, value as string | undefined)
        : [[name, typed(record, field, value)]];
    }),
  );

export const datedValues = (name: string, date: string | null | undefined): [string, Value][] => [
  [name, date ?? null],
  [`${name}_precision`, date === null || date === undefined ? null : precisionOf(date)],
];

/** A short text has each sum in it written out. */
function typed(record: PublicRecord, field: Field, value: unknown): Value {
  if (field.form === 'entries') return ((value ?? []) as object[]).map((item) => valuesOf(record, field.fields!, item));
  if (isList(field)) return (value ?? []) as string[];
  if (typeof value !== 'string') return null;
  if (field.sums === 'bound') return plainText(record, value);
  const type = typeOf(field);
  return type === 'yes-no' ? value === 'yes' : type === 'pounds' || type === 'number' ? Number(value) : value;
}
