import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvRow, csvRows, edited } from '../../src/reading/csv-cells.ts';

const values = (text: string) => csvRows(text)?.map((row) => row.cells.map((cell) => cell.value));

describe('the cells of a text', () => {
  test('plain, quoted, empty, with commas, line ends and doubled quotation marks', () => {
    expect(values('a,"b, c",,"he said ""yes"""\n"two\nlines",x,,\n')).toEqual([
      ['a', 'b, c', '', 'he said "yes"'],
      ['two\nlines', 'x', '', ''],
    ]);
  });
  test('each knows its place and its row the line on which it begins', () => {
    const text = 'a,b\n"two\nlines","x, y"\r\n\nlast,row';
    const rows = csvRows(text)!;
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
    expect(rows.flatMap(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)))).toEqual([
      'a',
      'b',
      '"two\nlines"',
      '"x, y"',
      'last',
      'row',
    ]);
    expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual([
      'a,b\n',
      '"two\nlines","x, y"\r\n',
      'last,row',
    ]);
  });
  test('a byte order mark belongs to no cell', () => expect(values('\uFEFFid\nx\n')).toEqual([['id'], ['x']]));
  test.each(['a,"b\n', 'a,b"c\n', '"a"b,c\n'])('quotation marks that do not match: %j', (text) =>
    expect(csvRows(text)).toBeNull(),
  );

  test('they are those that the reader of content finds, whatever is in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' ', ';') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const text = rows.map((row) => `${csvRow(row)}\n`).join('');
        expect(values(text)).toEqual(parse(text, { relax_column_count: true }));
        expect(values(text)).toEqual(rows);
      }),
    );
  });
});

test('a cell is quoted only when it has to be', () =>
  expect(['a b', 'a,b', 'say "x"', 'a\nb', ''].map(csvCell)).toEqual(['a b', '"a,b"', '"say ""x"""', '"a\nb"', '']));

test('edits leave everything else', () =>
  expect(
    edited('abcdef', [
      { start: 1, end: 2, text: 'BBB' },
      { start: 4, end: 6, text: '' },
    ]),
  ).toBe('aBBBcd'));
