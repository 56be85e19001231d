import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/reading/read-text.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const told = (bytes: Uint8Array) =>
  decodeText('content/x.csv', bytes).problems.map(({ file, line, what, write }) => `${file}:${line} ${what} ${write}`);

test('UTF-8 is read as it is, its line ends made one', () => {
  expect(decodeText('f', encode('\uFEFFcafé – £5\r\ntwo\rthree\n'))).toEqual({
    text: 'café – £5\ntwo\nthree\n',
    problems: [],
  });
  expect(decodeText('f', new Uint8Array())).toEqual({ text: '', problems: [] });
});

describe('what is refused', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const excel =
    'The file is not UTF-8: it was probably saved by Excel as Windows-1252. In Excel choose "Save as… CSV UTF-8"; ' +
    'in a text editor choose "UTF-8" as the encoding.';

  test('Windows-1252, on the line of its first foreign sign', () => {
    expect(told(latin('one\ntwo\nthree \u00a35m\nfour \u0096\n'))).toEqual([`content/x.csv:3 ${excel}`]);
    expect(told(latin('\u00a35m'))).toEqual([`content/x.csv:1 ${excel}`]);
    expect(told(latin('a\nb\ncaf\u00e9'))).toEqual([`content/x.csv:3 ${excel}`]);
  });
  test('a sign of several bytes before it does not mislead', () => {
    expect(told(Uint8Array.from([...encode('£££\n€\n'), 0xa3, 0x0a]))).toEqual([`content/x.csv:3 ${excel}`]);
  });
  test('a zero byte, as in a picture, a spreadsheet or UTF-16', () => {
    const write = 'Save it as CSV UTF-8 or plain text; a spreadsheet or picture cannot be read here.';
    expect(told(Uint8Array.from([...encode('a\nb'), 0, 10]))).toEqual([
      `content/x.csv:2 The file is not text (it holds a zero byte). ${write}`,
    ]);
    expect(told(Uint8Array.from([0xff, 0xfe, 0x69, 0, 0x64, 0]))).toHaveLength(1);
  });
  test.each([
    ['<<<<<<< HEAD', 2],
    ['>>>>>>> branch', 2],
    ['<<<<<<<', 2],
  ])('the marks of an unfinished merge: %s', (mark, line) => {
    expect(told(encode(`a\n${mark}\nb\n`))).toEqual([
      `content/x.csv:${line} The file holds marks of an unfinished merge ("<<<<<<<" or ">>>>>>>"). Keep one of the ` +
        'two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ]);
  });
  test('but not a row of seven equals signs, nor marks within a line', () =>
    expect(told(encode('=======\na <<<<<<< b\n<<<<<<<<<\n'))).toEqual([]));
  test('more than five megabytes', () => {
    expect(told(new Uint8Array(5_000_000).fill(97))).toEqual([]);
    expect(told(new Uint8Array(7_200_000).fill(97))).toEqual([
      'content/x.csv:0 The file is 7 MB. Content files stay below 5 MB: split it, or keep the data elsewhere and ' +
        'link to it.',
    ]);
  });
  test('no text is handed on', () => expect(decodeText('f', latin('\u00a3')).text).toBe(''));
});
