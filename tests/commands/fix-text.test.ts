import { describe, expect, test } from 'vitest';
import { mendedText } from '../../src/commands/fix-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const mended = (text: string) => mendedText(bytes(text));

test('a file as it should be is left alone', () =>
  expect(mended('id,name\na,Café\n')).toEqual({ text: 'id,name\na,Café\n', fixes: [] }));
test('an empty file too', () => expect(mended('')).toEqual({ text: '', fixes: [] }));

test('a byte order mark', () =>
  expect(mended('\uFEFFid\n')).toEqual({
    text: 'id\n',
    fixes: [{ line: 0, what: 'began with a byte order mark; it is gone.' }],
  }));

test('line ends of Windows and of an old Mac, one or more', () => {
  expect(mended('a\r\nb\rc\n')).toEqual({
    text: 'a\nb\nc\n',
    fixes: [{ line: 0, what: 'had 2 line ends of Windows or of an old Mac; they are plain now.' }],
  });
  expect(mended('a\r\n')!.fixes[0]!.what).toBe('had 1 line end of Windows or of an old Mac; they are plain now.');
});

test('characters that nobody sees, by their lines; a lost letter is left to the editor', () =>
  expect(mended('re\u00adport\n\u0001a\vb\nCaf\ufffd\n')).toEqual({
    text: 'report\na b\nCaf\ufffd\n',
    fixes: [
      { line: 1, what: 'U+00AD, a soft hyphen, is gone.' },
      { line: 2, what: 'U+0001, a control character, is gone.' },
      { line: 2, what: 'U+000B, a line tabulation, is gone.' },
    ],
  }));

test('a last line without an end, by its number', () =>
  expect(mended('a\nb')).toEqual({
    text: 'a\nb\n',
    fixes: [{ line: 2, what: 'The last line had no line end; it has one now.' }],
  }));

describe('Windows-1252', () => {
  test('is read as such where nothing in the file can be UTF-8', () =>
    expect(mendedText(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0xa3, 0x35, 0x0a]))).toEqual({
      text: 'Café £5\n',
      fixes: [{ line: 0, what: 'was saved as Windows-1252 and is UTF-8 now (é £).' }],
    }));
  test('is left to the editor where the file is a bit of both', () =>
    expect(mendedText(Uint8Array.from([...bytes('é '), 0xe9, 0x0a]))).toBeNull());
  test('is not guessed from bytes that mean nothing in it', () =>
    expect(mendedText(Uint8Array.from([0x61, 0x81, 0x0a]))).toBeNull());
});

test('what is no text, and what git left of two versions, is not touched', () => {
  expect(mendedText(Uint8Array.from([0x61, 0, 0x62]))).toBeNull();
  expect(mended('<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n')).toBeNull();
});
