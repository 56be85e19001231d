// Adds a row to a CSV text or an item to a YAML text; every other byte stays.
import { csvCell, csvRow, csvRows, edited } from '../../reading/csv-cells.ts';

/** The text with one row more at its end, its cells in the order of the header. */
export function withRow(text: string, values: Readonly<Record<string, string>>): string {
  const header = csvRows(text)?.[0];
  if (header === undefined)
    throw new Error(
      'The table has no row of column names, or its quotation marks do not match: run npm run check first.',
    );
  // The column of the embargo is there only while a row needs it; without it the row would be public.
  if (values.publish_at && !header.cells.some((cell) => cell.value === 'publish_at'))
    return withRow(withColumn(text, 'publish_at'), values);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const row = csvRow(header.cells.map((cell) => values[cell.value] ?? ''));
  return `${text}${text.endsWith('\n') ? '' : newline}${row}${newline}`;
}

/** The text with one column more at the end, empty in every row. */
export function withColumn(text: string, name: string): string {
  const ends = (csvRows(text) ?? []).map((row) => row.cells.at(-1)!.end);
  return edited(
    text,
    ends.map((end, index) => ({ start: end, end, text: index === 0 ? `,${name}` : ',' })),
  );
}

/** The text with a word more in the list of a cell, in the row with an id. */
export function withInList(text: string, id: string, column: string, word: string): string {
  const rows = csvRows(text);
  const index = rows?.[0]?.cells.findIndex((cell) => cell.value === column) ?? -1;
  const cell = rows?.find((row) => row.cells[0]?.value === id)?.cells[index];
  if (cell === undefined) return text;
  const words = cell.value === '' ? [] : cell.value.split(';');
  return words.includes(word)
    ? text
    : edited(text, [{ start: cell.start, end: cell.end, text: csvCell([...words, word].join(';')) }]);
}

/** The YAML list with an item more at its top, below the comments that begin the file. */
export function withItem(text: string, fields: readonly (readonly [string, string])[]): string {
  const item = fields.map(([name, value], index) => `${index === 0 ? '- ' : '  '}${name}: ${value}\n`).join('');
  if (/^\[\]\s*$/m.test(text)) return text.replace(/^\[\][^\S\n]*\n?/m, () => item);
  const first = /^- /m.exec(text);
  if (first === null) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${item}`;
  return text.slice(0, first.index) + item + text.slice(first.index);
}

/** The disclosures with a programme more, each state unknown: in its place by the alphabet, or at the end. */
export function withDisclosures(text: string, programme: string, expected: readonly string[]): string {
  const entry = `  ${programme}:\n${expected
    .map((id) => `    ${id}:\n      state: unknown\n      note: "Nothing ` + 'found in the sources read."\n')
    .join('')}`;
  const start = /^programmes:[^\S\n]*\n/m.exec(text);
  if (start === null) throw new Error('content/disclosures.yaml has no line "programmes:": run npm run check first.');
  const from = start.index + start[0].length;
  const later = [...text.slice(from).matchAll(/^ {2}([a-z0-9-]+):[^\S\n]*$/gm)].find((found) => found[1]! > programme);
  if (later !== undefined) return text.slice(0, from + later.index) + entry + text.slice(from + later.index);
  return `${text}${text.endsWith('\n') ? '' : '\n'}${entry}`;
}

/** A text as YAML, between quotation marks. */
export const yamlText = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
