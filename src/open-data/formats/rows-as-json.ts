// A data set as JSON, with what the rows are and under which licence, and as JSON Lines, a row a line.
import type { PublicRecord } from '../../domain/record.ts';
import { settings } from '../../settings.ts';
import type { DataSet } from '../data-set.ts';

/** Laid out for people too: one space a level, and a line at the end. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export const setAsJson = (record: PublicRecord, set: DataSet): string =>
  asJson({
    record: settings.name,
    as_at: settings.asAt,
    licence: settings.licence.url,
    data_set: set.id,
    row: set.row,
    rows: set.rows(record),
  });

export const setAsJsonLines = (record: PublicRecord, set: DataSet): string =>
  set
    .rows(record)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
