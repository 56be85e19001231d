// A data set: what one row is, the columns with their types, and the rows of a record.
import type { PublicRecord } from '../domain/record.ts';
import type { Column, Row } from './column.ts';

export interface DataSet {
  /** What one row is called where another data set names it: "statement", the name of a column. */
  one: string;
  /** A part of the addresses of its files. */
  id: string;
  title: string;
  /** What one row is. */
  row: string;
  columns: readonly Column[];
  /** The columns that tell its rows apart. */
  key: readonly string[];
  /** The data set to whose rows these belong, where they make a list out of it. */
  of: string | null;
  rows: (record: PublicRecord) => readonly Row[];
}

/** Rows that are worked out once for a record, however many files hold them. */
export function once(rows: (record: PublicRecord) => readonly Row[]): DataSet['rows'] {
  const known = new WeakMap<PublicRecord, readonly Row[]>();
  return (record) => {
    const made = known.get(record) ?? rows(record);
    known.set(record, made);
    return made;
  };
}
