// Mends what a spreadsheet or a slip did to the cells of a CSV text; every byte of the other cells stays.
import type { Field, Fields } from '../kinds/field.ts';
import { csvCell, csvRows, edited, type Cell, type Edit, type Row } from '../reading/csv-cells.ts';
import { mendedValue } from './fix-value.ts';
import type { Fix } from './fix-text.ts';

/** The mended text and what was done to it; as it is when its quotation marks do not match. */
export function mendedTable(text: string, fields: Fields): { text: string; fixes: Fix[] } {
  const rows = csvRows(text);
  const header = rows?.[0];
  if (header === undefined || rows === null) return { text, fixes: [] };
  const fixes: Fix[] = [];
  const edits: Edit[] = [];
  const idle = idleColumns(rows);
  if (idle > 0)
    fixes.push({
      line: 1,
      what:
        `${idle === 1 ? 'One empty column' : `${idle} empty columns`} at the end of every row ` +
        `${idle === 1 ? 'is' : 'are'} gone.`,
    });
  const names = header.cells.slice(0, header.cells.length - idle).map((cell) => cell.value.trim());
  for (const row of rows) {
    if (row !== header && row.cells.every((cell) => cell.value.trim() === '')) {
      edits.push({ start: row.start, end: row.end, text: '' });
      fixes.push({ line: row.line, what: 'The row was empty; it is gone.' });
      continue;
    }
    if (idle > 0) edits.push({ start: row.cells.at(-idle - 1)!.end, end: row.cells.at(-1)!.end, text: '' });
    if (row !== header && row.cells.length !== header.cells.length) continue;
    for (const [index, name] of names.entries()) {
      const cell = row.cells[index]!;
      const mended = row === header ? name : mendedCell(fields[name], cell);
      if (mended === cell.value) continue;
      edits.push({
        start: cell.start,
        end: cell.end,
        text: cell.quoted && mended === cell.value.trim() ? quoted(mended) : csvCell(mended),
      });
      fixes.push({
        line: row.line,
        what: `${row === header ? 'The name of a column' : name}: "${cell.value}" became "${mended}".`,
      });
    }
  }
  return { text: edited(text, edits), fixes };
}

/** Its value without spaces round it, in the form of its field where only one can be meant. */
function mendedCell(field: Field | undefined, cell: Cell): string {
  const trimmed = cell.value.trim();
  return field === undefined || trimmed === '' ? trimmed : (mendedValue(field, trimmed) ?? trimmed);
}

/** A text keeps the quotation marks that it had. */
const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

/**
 * How many columns at the end have neither a name nor anything below it. Rows of other lengths are in doubt: then none.
 */
function idleColumns(rows: readonly Row[]): number {
  const width = rows[0]!.cells.length;
  let idle = 0;
  while (
    idle < width - 1 &&
    rows.every((row) => row.cells.length === width && row.cells.at(-idle - 1)!.value.trim() === '')
  )
    idle += 1;
  return rows[0]!.cells.slice(width - idle).every((cell) => cell.value.trim() === '') ? idle : 0;
}
