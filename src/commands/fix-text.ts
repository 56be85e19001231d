// Mends what a program did to a whole file: its encoding, its byte order mark, its line ends, its last line.

import { hiddenIn, isLost, nameOfCharacter, withoutHidden } from '../domain/hidden-characters.ts';

/** One thing that was mended; line 0 is the file as a whole. */
export interface Fix {
  line: number;
  what: string;
}

/**
 * The file as UTF-8 text with plain line ends, and what had to be done; null when it is no text or there is any doubt
 * which.
 */
export function mendedText(bytes: Uint8Array): { text: string; fixes: Fix[] } | null {
  if (bytes.includes(0)) return null;
  const decoded = decode(bytes);
  if (decoded === null) return null;
  const fixes: Fix[] = decoded.windows
    ? [{ line: 0, what: `was saved as Windows-1252 and is UTF-8 now (${shown(decoded.text)}).` }]
    : [];
  let text = decoded.text;
  if (/^(<{7}|>{7})( |\r?$)/m.test(text)) return null;
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    fixes.push({ line: 0, what: 'began with a byte order mark; it is gone.' });
  }
  const returns = text.match(/\r\n?/g)?.length ?? 0;
  if (returns > 0) {
    text = text.replace(/\r\n?/g, '\n');
    fixes.push({
      line: 0,
      what:
        `had ${returns === 1 ? '1 line end' : `${returns} line ends`} of Windows or of an old Mac; they are ` +
        'plain now.',
    });
  }
  const taken = text
    .split('\n')
    .flatMap((line, index) =>
      hiddenIn(line).flatMap((character) =>
        isLost(character) ? [] : [{ line: index + 1, what: `${nameOfCharacter(character)}, is gone.` }],
      ),
    );
  if (taken.length > 0) {
    text = withoutHidden(text);
    fixes.push(...taken);
  }
  if (text !== '' && !text.endsWith('\n')) {
    text += '\n';
    fixes.push({ line: text.split('\n').length - 1, what: 'The last line had no line end; it has one now.' });
  }
  return { text, fixes };
}

/**
 * Windows-1252 only where nothing in the file could be UTF-8: a file that is a bit of both was pasted together, and is
 * left to the editor.
 */
function decode(bytes: Uint8Array): { text: string; windows: boolean } | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), windows: false };
  } catch {
    if (/[\u0080-\u{10FFFF}]/u.test(new TextDecoder('utf-8').decode(bytes).replaceAll('\uFFFD', ''))) return null;
    const text = new TextDecoder('windows-1252').decode(bytes);
    // Five bytes mean nothing in Windows-1252.
    return /[\u0080-\u009F]/.test(text) ? null : { text, windows: true };
  }
}

/** The letters that were told apart by the encoding: an editor can see whether they are right. */
const shown = (text: string) => [...new Set(text.match(/[^\p{ASCII}]/gu))].slice(0, 12).join(' ');
