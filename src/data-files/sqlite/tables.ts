// The tables of the SQLite file: one for each data set, with its types, its key and the keys of others it names.
import { flatColumns, type Column, type ColumnType, type Row, type Value } from '../../open-data/column.ts';
import type { DataSet } from '../../open-data/data-set.ts';

/** The name of the table of a data set: "statement_funders". */
export const tableName = (id: string): string => id.replaceAll('-', '_');

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const TYPES: Record<Exclude<ColumnType, 'records'>, string> = {
  text: 'TEXT',
  id: 'TEXT',
  word: 'TEXT',
  'yes-no': 'INTEGER',
  number: 'REAL',
  'whole-number': 'INTEGER',
  pounds: 'REAL',
  date: 'TEXT',
  moment: 'TEXT',
  'web-address': 'TEXT',
};

const typeOf = ({ type, list }: Column): string =>
  list === undefined ? TYPES[type as Exclude<ColumnType, 'records'>] : 'TEXT';

/** What may stand in a column besides its type. */
function check({ name, type, list, values }: Column): string {
  if (list !== undefined) return ` CHECK (json_valid(${quoted(name)}))`;
  if (type === 'yes-no') return ` CHECK (${quoted(name)} IN (0, 1))`;
  if (values === undefined) return '';
  return ` CHECK (${quoted(name)} IN (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')}))`;
}

/** A list is a JSON array, so that json_each can open it; one of ids is a table of its own too. */
export function createTable({ id, columns, key }: DataSet): string {
  const lines = flatColumns(columns).map((column) => {
    const { name, list, missing, refersTo } = column;
    const needed = missing === undefined || list !== undefined ? ' NOT NULL' : '';
    const reference =
      refersTo === undefined || list !== undefined ? '' : ` REFERENCES ${quoted(tableName(refersTo))} ("id")`;
    return `  ${quoted(name)} ${typeOf(column)}${needed}${check(column)}${reference}`;
  });
  return [
    `CREATE TABLE ${quoted(tableName(id))} (`,
    [...lines, `  PRIMARY KEY (${key.map(quoted).join(', ')})`].join(',\n'),
    ');',
  ].join('\n');
}

/** Foreign keys are found through these; without them each look would go through the whole table. */
export const createIndexes = ({ id, columns, key }: DataSet): string[] =>
  flatColumns(columns)
    .filter(({ name, list, refersTo }) => list === undefined && refersTo !== undefined && key[0] !== name)
    .map(({ name }) => {
      const index = quoted(`${tableName(id)}_${name}`);
      return `CREATE INDEX ${index} ON ${quoted(tableName(id))} (${quoted(name)});`;
    });

export const insertInto = ({ id, columns }: DataSet): string =>
  `INSERT INTO ${quoted(tableName(id))} VALUES (${flatColumns(columns)
    .map(() => '?')
    .join(', ')})`;

/** The cells of a row, in the order of its columns. */
export const cellsOf = ({ columns }: DataSet, row: Row): (string | number | null)[] =>
  flatColumns(columns).map(({ name }) => stored(row[name]!));

const stored = (value: Value): string | number | null => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
};
