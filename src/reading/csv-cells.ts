// The cells of a CSV text with their places in it, so that one can be quoted, mended or added without touching any
// other byte.

export interface Cell {
  /** What the cell says, without its quotation marks. */
  value: string;
  /** Where it begins and ends in the text, quotation marks included. */
  start: number;
  end: number;
  quoted: boolean;
}

export interface Row {
  /** The line on which it begins, counted from 1. */
  line: number;
  cells: Cell[];
  start: number;
  /** After its line end. */
  end: number;
}

/** The rows of a CSV text (RFC 4180), empty lines left out; null when its quotation marks do not match. */
export function csvRows(text: string): Row[] | null {
  const rows: Row[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row: Row = { line, cells: [], start: at, end: at };
    for (;;) {
      const cell = cellAt(text, at);
      if (cell === null) return null;
      row.cells.push(cell);
      at = cell.end;
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    row.end = at;
    line += lineEnds(text.slice(row.start, row.end));
    if (row.cells.length > 1 || row.cells[0]!.value !== '' || row.cells[0]!.quoted) rows.push(row);
  }
  return rows;
}

function cellAt(text: string, start: number): Cell | null {
  if (text[start] !== '"') {
    const end = start + /^[^,\r\n]*/.exec(text.slice(start, nextEnd(text, start)))![0].length;
    const value = text.slice(start, end);
    return value.includes('"') ? null : { value, start, end, quoted: false };
  }
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    const end = at + 1;
    if (end < text.length && !',\r\n'.includes(text[end]!)) return null;
    return { value: text.slice(start + 1, at).replaceAll('""', '"'), start, end, quoted: true };
  }
  return null;
}

/** A place that the cell beginning at `start` cannot pass, so that long texts are not cut again and again. */
function nextEnd(text: string, start: number): number {
  const comma = text.indexOf(',', start);
  const feed = text.indexOf('\n', start);
  const ends = [comma, feed].filter((end) => end !== -1);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

const lineEnds = (text: string) => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** A value as a cell: between quotation marks when it holds a comma, a quotation mark or a line end. */
export const csvCell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Values as a row, without a line end. */
export const csvRow = (values: readonly string[]): string => values.map(csvCell).join(',');

/** A replacement of one stretch of a text by another. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with all edits made; they do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
