// Sums as readers write them (£10m, £10 million, 10,000,000, 10m), rewritten to the one spelling the index holds:
// "10000000gbp".

const SCALE: Record<string, number> = {
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  billions: 1e9,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  millions: 1e6,
  k: 1e3,
  thousand: 1e3,
};

const NUMBER = String.raw`(£\s?)?(\d[\d,]*(?:\.\d+)?)`;
const SCALE_WORD = String.raw`(?:[\s-]?(bn|b|billions?|mn?|millions?|k|thousand)(?!\w))?`;
/** A number that is meant as money: it has a pound sign, a scale, or at least five digits. */
const SUM = new RegExp(String.raw`(?<![\w.,-])${NUMBER}${SCALE_WORD}(?:\s?pounds\b)?(?!\d)`, 'gi');

function poundsOf(sign: string | undefined, digits: string, scale: string | undefined): number | null {
  const number = Number(digits.replace(/,/g, ''));
  if (!Number.isFinite(number)) return null;
  if (sign === undefined && scale === undefined && digits.replace(/\D/g, '').length < 5) return null;
  return Math.round(number * (SCALE[scale?.toLowerCase() ?? ''] ?? 1));
}

/** The text with its sums rewritten, and their spelling for printing and marking. */
export function rewriteSums(text: string): { text: string; sums: number[] } {
  const sums: number[] = [];
  const rewritten = text.replace(SUM, (whole, sign: string | undefined, digits: string, scale: string | undefined) => {
    const pounds = poundsOf(sign, digits, scale);
    if (pounds === null) return whole;
    sums.push(pounds);
    return ` ${pounds}gbp `;
  });
  return { text: rewritten.replace(/\s+/g, ' ').trim(), sums };
}

/** Where a text says one of the sums: pairs of first and last character. */
export function findSums(text: string, sums: readonly number[]): [number, number][] {
  if (sums.length === 0) return [];
  return [...text.matchAll(SUM)].flatMap((match) => {
    const pounds = poundsOf(match[1], match[2]!, match[3]);
    return pounds !== null && sums.includes(pounds)
      ? [[match.index, match.index + match[0].length] as [number, number]]
      : [];
  });
}
