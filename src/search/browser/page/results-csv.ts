// Results as CSV, one row each, written as the site's own files are: RFC 4180, with a byte order mark for Excel.
import type { TableRow } from '../../indexing/tables.ts';

const HEAD = ['id', 'kind', 'title', 'date', 'programme', 'sum', 'caveats', 'address'];

export function resultsCsv(rows: readonly TableRow[], site: string): string {
  const lines = rows.map(([address, id, kind, title, date, programme, sum, caveats]) => [
    id,
    kind,
    title,
    date,
    programme,
    sum,
    caveats,
    `${site}${address}`,
  ]);
  return `\uFEFF${[HEAD, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell quoted where it must be. No cell begins a formula: spreadsheets run what begins with = + - or @. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
