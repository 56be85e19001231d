// How wide a text will be, without a browser: Arial's widths, which are a little wider than the site's own face, so
// that labels keep clear of each other.

const WIDTHS: [letters: string, thousandths: number][] = [
  ["ijl’'|", 222],
  ['ft I.,:;/·!()[]-', 300],
  ['rJ“”', 360],
  ['ckvxyzsJ', 500],
  ['mM', 833],
  ['wCDHNRU&', 722],
  ['ABEKPSVXYLFTZ', 667],
  ['GOQ', 778],
  ['W%', 944],
  ['…—', 1000],
];

const WIDTH_OF = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** Digits, "£", and all letters not listed. */
const USUAL = 556;

export const textWidth = (text: string, size: number, strong = false): number =>
  ([...text].reduce((sum, letter) => sum + (WIDTH_OF.get(letter) ?? USUAL), 0) / 1000) * size * (strong ? 1.05 : 1);

/** The text cut at a word to fit the width, with "…" when something was cut. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, size) > width) words.pop();
  return `${words.join(' ').replace(/[,;:]$/, '')}…`;
}

/** The text broken at words into lines that fit the width. */
export function wrapped(text: string, size: number, width: number, strong = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, strong) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The text in at most so many lines, with "…" when something was cut. */
export function fittedLines(text: string, size: number, width: number, most: number): string[] {
  const lines = wrapped(text, size, width);
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), fitted(lines.slice(most - 1).join(' '), size, width)];
}
