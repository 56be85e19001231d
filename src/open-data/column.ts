// A column of a data set: its name, what its values mean, and of what type they are in every format.

/** What a value is. Each format says in one table how it writes each of them. */
export type ColumnType =
  | 'text'
  | 'id'
  | 'word'
  | 'yes-no'
  | 'number'
  | 'whole-number'
  | 'pounds'
  | 'date'
  | 'moment'
  | 'web-address'
  | 'records';

/** What a cell holds: null where there is nothing; a list is never missing, only empty. */
export type Value = string | number | boolean | null | readonly string[] | readonly Row[];

export interface Row {
  readonly [column: string]: Value;
}

export interface Column {
  name: string;
  description: string;
  type: ColumnType;
  /** Several values of the type, and what stands between them in a cell of CSV. */
  list?: { separator: ';' | ' ' };
  /** What it means that there is none; undefined where there always is one. */
  missing?: string;
  /** What a number counts. */
  unit?: string;
  /** The words of a fixed list. */
  values?: readonly string[];
  /** The form of the text, as a regular expression. */
  pattern?: string;
  /** The data set whose rows the values name by their id. */
  refersTo?: string;
  /** The columns of each record of a list of records; in CSV they are a table of their own. */
  columns?: readonly Column[];
}

/** A value as the text of one cell; a list with what stands between its items. */
export function cellText(value: Value, { list }: Pick<Column, 'list'>): string {
  if (value === null) return '';
  if (list !== undefined) return (value as readonly string[]).join(list.separator);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The columns of flat formats: a list of records is a data set of its own there. */
export const flatColumns = <C extends Pick<Column, 'type'>>(columns: readonly C[]): C[] =>
  columns.filter(({ type }) => type !== 'records');

/** The type in words, for readers. */
export const typeWords = ({ type, list, refersTo, unit }: Column): string => {
  const words: Record<ColumnType, string> = {
    text: 'text',
    id: refersTo === undefined ? 'id' : `id in ${refersTo}`,
    word: 'one of a fixed list',
    'yes-no': 'true or false',
    number: unit === undefined ? 'number' : `number, ${unit}`,
    'whole-number': unit === undefined ? 'whole number' : `number of ${unit}`,
    pounds: 'pounds',
    date: 'date',
    moment: 'date and time',
    'web-address': 'web address',
    records: 'list of records',
  };
  return list === undefined ? words[type] : `list: ${words[type]}`;
};
