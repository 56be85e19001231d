// Rows of a data set as CSV: a header, then a line for each row.
import { csvFile } from '../csv.ts';
import { cellText, flatColumns, type Row } from '../column.ts';
import type { DataSet } from '../data-set.ts';

/**
 * Numbers in digits, true or false, dates as exact as their source, nothing where a value is missing; a list in one
 * cell, with its separator between. Lists of records are data sets of their own.
 */
export function rowsAsCsv({ columns }: Pick<DataSet, 'columns'>, rows: readonly Row[]): string {
  const flat = flatColumns(columns);
  return csvFile([
    flat.map(({ name }) => name),
    ...rows.map((row) => flat.map((column) => cellText(row[column.name]!, column))),
  ]);
}
