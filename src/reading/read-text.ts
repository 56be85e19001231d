// Reads a content file as text and refuses what is not plain UTF-8, saying what probably happened to it.
import type { Problem } from '../domain/problem.ts';

const LARGEST_FILE = 5_000_000;

/**
 * The text of a file, or the problems that keep it from being read. Line ends become "\n" and a byte order mark is
 * dropped.
 */
export function decodeText(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  if (bytes.length > LARGEST_FILE) {
    return refused(
      file,
      0,
      `The file is ${Math.round(bytes.length / 1_000_000)} MB`,
      'Content files stay below 5 MB: split it, or keep the data elsewhere and link to it.',
    );
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    return refused(
      file,
      lineAt(bytes, zero),
      'The file is not text (it holds a zero byte)',
      'Save it as CSV UTF-8 or plain text; a spreadsheet or picture cannot be read here.',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    return refused(
      file,
      lineAt(bytes, at),
      'The file is not UTF-8: it was probably saved by Excel as Windows-1252',
      'In Excel choose "Save as… CSV UTF-8"; in a text editor choose "UTF-8" as the encoding.',
    );
  }
  text = text.replace(/\r\n?/g, '\n');
  const conflict = text.split('\n').findIndex((line) => /^(<{7}|>{7})( |$)/.test(line));
  if (conflict !== -1) {
    return refused(
      file,
      conflict + 1,
      'The file holds marks of an unfinished merge ("<<<<<<<" or ">>>>>>>")',
      'Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    );
  }
  return { text, problems: [] };
}

const refused = (file: string, line: number, what: string, write: string) => ({
  text: '',
  problems: [{ file, line, what: `${what}.`, write }],
});

const lineAt = (bytes: Uint8Array, end: number) =>
  bytes.subarray(0, end).reduce((line, byte) => (byte === 10 ? line + 1 : line), 1);

/** The first byte after which the text no longer decodes, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
