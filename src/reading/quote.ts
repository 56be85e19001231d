// The words of a file that a problem is about: its line, cut to what fits, with marks below what is meant.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { csvRows, type Row } from './csv-cells.ts';

const WIDTH = 96;

interface ReadFile {
  text: string;
  lines: string[];
  rows: Row[] | null;
}

/** Quotes the files of a content folder, each read once. */
export function quoteFrom(folder: string): (problem: Pick<Problem, 'file' | 'line' | 'what'>) => string[] {
  const files = new Map<string, ReadFile | null>();
  return (problem) => {
    if (problem.line === 0) return [];
    if (!files.has(problem.file))
      files.set(problem.file, readText(join(folder, problem.file.replace(/^content\//, ''))));
    const file = files.get(problem.file);
    return file == null ? [] : quoteLine(file, problem.line, problem.what);
  };
}

function readText(path: string): ReadFile | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  if (bytes.includes(0)) return null;
  // What is no UTF-8 is shown as what it probably is.
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const text = (utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : utf8).replace(/\r\n?/g, '\n');
  return { text, lines: text.split('\n'), rows: path.endsWith('.csv') ? csvRows(text) : null };
}

/** The line and the marks below it; nothing when the line says nothing. */
function quoteLine({ text, lines, rows }: ReadFile, number: number, what: string): string[] {
  const cell = cellOf(rows, number, what);
  const before = cell === null ? null : text.slice(0, cell.start).split('\n');
  const line = lines[(before?.length ?? number) - 1] ?? '';
  if (/^\s*(?:---)?\s*$/.test(line)) return [];
  const region =
    cell === null
      ? { from: 0, to: line.length }
      : { from: before!.at(-1)!.length, to: Math.min(line.length, before!.at(-1)!.length + cell.end - cell.start) };
  const found = placeIn(line, region, what) ?? (cell === null ? null : region);
  // The message says all that the line says.
  if (found !== null && line.slice(found.from, found.to) === line) return [];
  return found === null ? [cut(line, 0, 0).text] : marked(line, found);
}

/** The cell that the message names by its column. */
function cellOf(rows: Row[] | null, number: number, what: string): { start: number; end: number } | null {
  const row = rows?.find((candidate) => candidate.line === number);
  if (rows == null || row === undefined || row === rows[0]) return null;
  const index = rows[0]!.cells.findIndex((cell) => cell.value === /^[a-z_]+/.exec(what)?.[0]);
  return row.cells[index] ?? null;
}

/** Where the words that the message names stand in the line. */
function placeIn(
  line: string,
  region: { from: number; to: number },
  what: string,
): { from: number; to: number } | null {
  const named = [
    ...[...what.matchAll(/"([^"]+?)…?"/g)].map((found) => found[1]!),
    ...[...what.matchAll(/<[A-Za-z]+/g)].map((found) => found[0]),
    ...[...what.matchAll(/\(([^()]+)\)/g)].map((found) => found[1]!),
    ...[...what.matchAll(/\/[a-z0-9/-]+|\b\d{4}-\d{2}(?:-\d{2})?\b|\bf-\d+\b/g)].map((found) => found[0]),
    ...(what.includes('UTF-8') ? (/[^\p{ASCII}]/u.exec(line) ?? []) : []),
  ];
  for (const words of named) {
    for (
      let from = line.indexOf(words, region.from);
      from !== -1 && from + words.length <= region.to;
      from = line.indexOf(words, from + 1)
    ) {
      const whole =
        !/[\w-]/.test((line[from - 1] ?? '') + (line[from + words.length] ?? '')) || !/^[\w-]+$/.test(words);
      if (whole) return { from, to: from + words.length };
    }
  }
  return null;
}

function marked(line: string, { from, to }: { from: number; to: number }): string[] {
  const { text, shift } = cut(line, from, to);
  const start = Math.max(0, from - shift);
  return [text, ' '.repeat(start) + '^'.repeat(Math.max(1, Math.min(to - from, text.length - start)))];
}

/**
 * The line without its indentation and with what stands far from the marks left out; `shift` is by how much its letters
 * moved to the left.
 */
function cut(line: string, from: number, to: number): { text: string; shift: number } {
  const indent = Math.min(/^\s*/.exec(line)![0].length, from);
  let start = indent;
  if (to - indent > WIDTH) start = Math.max(indent, Math.min(from - 24, line.length - WIDTH));
  const rest = line.slice(start, start + WIDTH);
  const more = line.slice(start + WIDTH).trim() !== '';
  const text = `${start > indent ? '…' : ''}${rest.trimEnd()}${more ? '…' : ''}`;
  // Letters that a terminal would obey are not printed.
  return {
    text: text.replace(/[\t\u0000-\u001F\u007F-\u009F\u2028-\u202E]/g, ' '),
    shift: start - (start > indent ? 1 : 0),
  };
}
