// A statement of money as data: its row, with all of its source, the licence and the name of the record.
import type { Statement } from '../domain/content.ts';
import type { PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import type { Row } from './column.ts';
import { dataSet } from './data-sets.ts';

/** The machine-readable twin of the page of a statement. */
export const statementData = (record: PublicRecord, statement: Statement) => ({
  ...rowOf(record, 'statements', statement.id),
  source: rowOf(record, 'sources', statement.source),
  licence: settings.licence.url,
  record: settings.name,
});

/** @throws Error when the data set has no such row */
export function rowOf(record: PublicRecord, set: string, id: string): Row {
  const row = dataSet(set)
    .rows(record)
    .find((one) => one.id === id);
  if (row === undefined) throw new Error(`There is no "${id}" in ${set}.`);
  return row;
}
