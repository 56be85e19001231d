import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/reading/csv.ts';
import { decodeText } from '../../src/reading/read-text.ts';
import { schemaOf } from '../../src/kinds/field.ts';
import { ids, optional, text } from '../../src/kinds/fields.ts';

const fields = { id: text('The id.'), tags: optional(ids('Tags.')), note: optional(text('A note.')) };
const kind = { fields, schema: schemaOf(fields), id: 'own' as const };
const HEADER = 'id,tags,note';
const read = (csv: string) => readCsv('content/things.csv', csv, kind);
const lines = (csv: string) => read(csv).entries.map(({ id, origin }) => `${id}:${origin.line}`);
const told = (csv: string) => read(csv).problems.map(({ line, what, write }) => `${line}: ${what} ${write}`);

describe('rows become entries', () => {
  test('with their fields, lists split, empty cells left out', () => {
    expect(read(`${HEADER}\na,x;y,"He said ""yes"", twice"\nb,,\n`)).toEqual({
      entries: [
        { id: 'a', tags: ['x', 'y'], note: 'He said "yes", twice', origin: { file: 'content/things.csv', line: 2 } },
        { id: 'b', origin: { file: 'content/things.csv', line: 3 } },
      ],
      problems: [],
    });
  });
  test('columns may stand in any order', () =>
    expect(read('note,id,tags\nhello,a,x\n').entries).toMatchObject([{ id: 'a', tags: ['x'], note: 'hello' }]));
  test('no row but the header is an empty list', () =>
    expect(read(`${HEADER}\n`)).toEqual({ entries: [], problems: [] }));
});

describe('lines are those of the file', () => {
  test('below a cell of several lines', () =>
    expect(lines(`${HEADER}\na,,"one\ntwo\n\nfour"\nb,,\nc,,"x\ny"\nd,,`)).toEqual(['a:2', 'b:6', 'c:7', 'd:9']));
  test('below empty lines', () => expect(lines(`${HEADER}\n\n\na,,\n\nb,,\n`)).toEqual(['a:4', 'b:6']));
  test('without a line end after the last row', () =>
    expect(lines(`${HEADER}\na,,\nb,,"x\ny"`)).toEqual(['a:2', 'b:3']));
  test('of problems too', () =>
    expect(told(`${HEADER}\na,,"one\ntwo"\nb,X!,`)).toEqual([
      '4: tags.0 is "X!", which cannot be used. Write lower-case letters, digits and single hyphens only, for ' +
        'example "nhs-app" or "f-0038".',
    ]));
});

describe('a row that does not fit', () => {
  test('too few cells', () =>
    expect(told(`${HEADER}\na,\nb,,\n`)).toEqual([
      '2: This row has 2 cells; the header has 3. Add the missing commas: every row has as many cells as the ' +
        'header, empty or not.',
    ]));
  test('too many cells', () =>
    expect(told(`${HEADER}\na,,yes, and no\n`)).toEqual([
      '2: This row has 4 cells; the header has 3. Put text that holds a comma between quotation marks.',
    ]));
  test('no cell filled', () =>
    expect(told(`${HEADER}\n,,\na,,\n  \n`)).toEqual([
      '2: This row is empty. Delete the row.',
      '4: This row is empty. Delete the row.',
    ]));
  test('the other rows are read all the same', () =>
    expect(lines(`${HEADER}\na,\nb,,\nc,,,\nd,,`)).toEqual(['b:3', 'd:5']));
  test('its id is told as lost, so that those who name it are not blamed', () => {
    expect(read(`${HEADER}\na,\n,,x\nb,X!,\nc,, x\n`).problems.map(({ lost }) => lost)).toEqual(['a', '', 'b', 'c']);
  });
});

describe('a header that does not fit', () => {
  test('an unknown column, with the one that was meant', () =>
    expect(told('id,tags,note,nota\na,,,\n')).toEqual([
      '1: The column "nota" is not known. Did you mean "note"? Known: id, tags, note.',
    ]));
  test('an unknown column like no other', () =>
    expect(told('id,tags,note,price\na,,,\n')).toEqual([
      '1: The column "price" is not known. Remove it or correct its name. Known: id, tags, note.',
    ]));
  test('a missing column', () =>
    expect(told('id,note\na,\n')).toEqual([
      '1: The column "tags" is missing. Add it; leave its cells empty where there is nothing to say. The columns ' +
        'are: id,tags,note.',
    ]));
  test('a column that is there twice', () =>
    expect(told('id,tags,note,tags\na,,,\n')).toEqual([
      '1: The column "tags" is there twice. Remove or rename one of them.',
    ]));
  test('columns without a name, as Excel leaves them', () =>
    expect(told('id,tags,note,,\na,,,,\n')).toEqual([
      '1: Column 4 has no name. Delete the empty columns, in every row.',
    ]));
  test.each([
    [';', '";"'],
    ['\t', 'tabs'],
    ['|', '"|"'],
  ])('another separator (%s)', (separator, words) => {
    expect(told(`${['id', 'tags', 'note'].join(separator)}\na${separator}${separator}\n`)).toEqual([
      `1: The cells are separated by ${words}, not by commas. In Excel choose "Save as… CSV UTF-8 (comma ` +
        'delimited)"; a country setting may have to be changed for it.',
    ]);
  });
  test('no header at all', () => {
    expect(told('')).toEqual(['1: The file is empty. Begin with the row of column names: id,tags,note.']);
    expect(told('\n\n')).toEqual(['1: The file is empty. Begin with the row of column names: id,tags,note.']);
  });
  test('all that is wrong with it is told at once', () => expect(told('id,x,x\n')).toHaveLength(4));
});

describe('cells', () => {
  test.each([`a,, x`, `a,,x `, 'a,,\u00a0x'])('a space at an end is told, not cut away: %j', (row) =>
    expect(told(`${HEADER}\n${row}\n`)).toEqual(['2: note begins or ends with a space. Remove the space.']),
  );
  test.each(['#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#N/A', '#####'])('%s of a spreadsheet', (cell) => {
    expect(told(`${HEADER}\na,,${cell}\n`)).toEqual([
      `2: note is "${cell}", an error of the spreadsheet. Write the value itself, or leave the cell empty.`,
    ]);
  });
  test('a number sign is no error', () => expect(told(`${HEADER}\na,,#1 of 3\n`)).toEqual([]));
  test('a list that ends in a semicolon', () =>
    expect(told(`${HEADER}\na,x;,\n`)).toEqual([
      '2: tags.1 is "", which cannot be used. Write lower-case letters, digits and single hyphens only, for ' +
        'example "nhs-app" or "f-0038".',
    ]));
});

describe('quotation marks', () => {
  const remedy =
    'Put text that holds a quotation mark between quotation marks and double the ones inside: "he said ""yes""".';
  test('inside a cell', () =>
    expect(told(`${HEADER}\na,,\nb,,he said "yes"\n`)).toEqual([
      expect.stringMatching(/^3: The quotation marks do not match: .*line 3/),
    ]));
  test('that go on after the closing one', () =>
    expect(told(`${HEADER}\na,,"yes" he said\n`)).toEqual([
      expect.stringMatching(/^2: The quotation marks do not match: Invalid Closing Quote/),
    ]));
  test('that never close: the line on which they open', () => {
    const expected = [`3: The quotation mark that opens here is never closed. ${remedy}`];
    expect(told(`${HEADER}\na,,"one"\nb,,"open\nc,,\nd,,\n`)).toEqual(expected);
    expect(told(`${HEADER}\na,"","one"\nb,"","open\nc,,\n`)).toEqual(expected);
    expect(told(`${HEADER}\na,,"one"\nb,,"he said ""yes""\nc,,""no""\nd,,\n`)).toEqual(expected);
  });
  test('with what to write', () => expect(told(`${HEADER}\na,,x"\n`)[0]).toContain(remedy));
});

describe('as files come', () => {
  const fromBytes = (bytes: Uint8Array) => read(decodeText('content/things.csv', bytes).text);
  const encode = (textOfFile: string) => new TextEncoder().encode(textOfFile);
  test('with a byte order mark', () => expect(fromBytes(encode(`\uFEFF${HEADER}\na,,\n`)).entries).toHaveLength(1));
  test('with a byte order mark in text that was not decoded here', () =>
    expect(read(`\uFEFF${HEADER}\na,,\n`).entries).toHaveLength(1));
  test.each(['\r\n', '\r'])('with the line ends %j', (end) => {
    const result = fromBytes(encode(`${HEADER}\na,,"one\ntwo"\nb,x,hello\n`.replaceAll('\n', end)));
    expect(result).toEqual({
      entries: [
        { id: 'a', note: 'one\ntwo', origin: { file: 'content/things.csv', line: 2 } },
        { id: 'b', tags: ['x'], note: 'hello', origin: { file: 'content/things.csv', line: 4 } },
      ],
      problems: [],
    });
  });
});
