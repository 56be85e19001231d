// Finds sums of money written in text, so that none is printed without its source.

const SUM = /£\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:bn|billion|m|million|k|thousand)\b)?/gi;
const SCALE: Record<string, number> = { bn: 1e9, billion: 1e9, m: 1e6, million: 1e6, k: 1e3, thousand: 1e3 };

/** The sums written in a text, as written: "£250m", "£1,000". */
export const sumsIn = (text: string): string[] => text.match(SUM) ?? [];

/** The amount of a written sum in pence. */
export function penceOfSum(sum: string): number {
  const [, digits, scale] = /£\s?([\d,.]+)\s?([a-z]+)?/i.exec(sum)!;
  return Math.round(
    Number(digits!.replace(/,/g, '').replace(/\.$/, '')) * (SCALE[scale?.toLowerCase() ?? ''] ?? 1) * 100,
  );
}

/** A piece of a short text: plain words, or the id of a statement whose sum is printed in its place. */
export type TextPiece = { text: string } | { statement: string };

/** A short text of front matter split at the statements it names in square brackets: "cut to [f-0039]". */
export function textPieces(text: string): TextPiece[] {
  return text
    .split(/(\[f-\d+\])/)
    .filter((part) => part !== '')
    .map((part) => (/^\[f-\d+\]$/.test(part) ? { statement: part.slice(1, -1) } : { text: part }));
}
