// The table behind a chart as CSV.
import { csvFile } from './csv.ts';
import type { ChartTable } from '../charts/shared/chart-table.ts';
import { settings } from '../settings.ts';

/** The table of a chart; a cell that links has its address in a column of its own after it. */
export function chartCsv(table: ChartTable): string {
  const linked = table.columns.map((_, index) => table.rows.some((row) => typeof row[index] === 'object'));
  const header = table.columns.flatMap((column, index) => (linked[index] ? [column, `${column} (address)`] : [column]));
  const rows = table.rows.map((row) =>
    row.flatMap((cell, index) => {
      const text = typeof cell === 'string' ? cell : cell.text;
      return linked[index] ? [text, typeof cell === 'string' ? '' : `${settings.site}${cell.href}`] : [text];
    }),
  );
  return csvFile([header, ...rows]);
}
