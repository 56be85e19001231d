import { describe, expect, test } from 'vitest';
import { csvFile } from '../../src/open-data/csv.ts';
import { csvRows } from './read-csv.ts';

test('a byte order mark, CRLF, and quotation marks only where they are needed', () =>
  expect(
    csvFile([
      ['id', 'sum'],
      ['a', '£5, “about”'],
      ['b', 'two\nlines'],
      ['c', 'a "b"'],
    ]),
  ).toBe('\uFEFFid,sum\r\na,"£5, “about”"\r\nb,"two\nlines"\r\nc,"a ""b"""\r\n'));

test('what was written is read again', () => {
  const rows = [
    ['id', 'text'],
    ['é ’ £', 'a,\r\n"b"\nc'],
    ['', ' '],
  ];
  expect(csvRows(csvFile(rows))).toEqual(rows);
});

describe('a cell that a spreadsheet would run', () => {
  test.each(['=HYPERLINK("x")', '+44 20', '-1+1', '@SUM(A1)', '\tx', '\rx'])('%j is text', (cell) =>
    expect(csvRows(csvFile([['id'], [cell]]))[1]).toEqual([`'${cell}`]),
  );
  test.each(['-5', '-5.20', '0', '20500000000'])('%s is a number, and stays one', (cell) =>
    expect(csvRows(csvFile([['id'], [cell]]))[1]).toEqual([cell]),
  );
  test('a sign inside a text is text already', () =>
    expect(csvRows(csvFile([['id'], ['a = b @ c']]))[1]).toEqual(['a = b @ c']));
});
