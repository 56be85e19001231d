// An example of each column, taken from the record itself: the first value there is.
import type { PublicRecord } from '../domain/record.ts';
import type { Column, Value } from './column.ts';
import type { DataSet } from './data-set.ts';

/** Null when no row has a value. */
export function exampleOf(record: PublicRecord, set: DataSet, { name }: Column): Value {
  const row = set.rows(record).find((one) => isThere(one[name]!));
  return row?.[name] ?? null;
}

const isThere = (value: Value): boolean => value !== null && (!Array.isArray(value) || value.length > 0);
