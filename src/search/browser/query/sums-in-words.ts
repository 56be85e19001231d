// Sums said in words, rewritten with digits: "half a million" is "£500000".

const SCALE: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const UNITS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
  ' ',
);
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER: Record<string, number> = Object.fromEntries([
  ...UNITS.map((word, place) => [word, place + 1] as const),
  ...TENS.map((word, place) => [word, (place + 1) * 10] as const),
  ['a', 1],
]);
const PART: Record<string, number> = { half: 0.5, quarter: 0.25, third: 1 / 3 };

const number = Object.keys(NUMBER).join('|');
const scale = Object.keys(SCALE).join('|');
const PATTERN = new RegExp(
  `(?<![\\w£])£?(?:(?:(?:a|one|three) )?(half|quarter|quarters|third)s?(?: of)?(?: an?)? (${scale})` +
    `|(${number})(?: (hundred))?(?:(?: and)?[ -](${number}))?(?: (and a half|and a quarter))? (${scale})` +
    `|(\\d+(?:\\.\\d+)?) and a (half|quarter) (${scale}))s?(?: (?:pounds|quid))?(?!\\w)`,
  'gi',
);

/** The text with sums in words written as whole pounds. */
export const sumsInDigits = (text: string): string =>
  text.replace(PATTERN, (whole: string, ...found: (string | undefined)[]) => {
    const [part, ofScale, first, hundred, second, and, scaleWord, digits, more, digitScale] = found.map((one) =>
      typeof one === 'string' ? one.toLowerCase() : undefined,
    );
    const pounds = (value: number, by: string) => `£${Math.round(value * SCALE[by]!)}`;
    if (part !== undefined) {
      const times = /^£?three/i.test(whole) ? 3 : 1;
      return pounds(times * PART[part.replace(/s$/, '')]!, ofScale!);
    }
    if (digits !== undefined) return pounds(Number(digits) + PART[more!]!, digitScale!);
    const extra = and === undefined ? 0 : and.endsWith('half') ? 0.5 : 0.25;
    const value = NUMBER[first!]! * (hundred === undefined ? 1 : 100) + (second === undefined ? 0 : NUMBER[second]!);
    return pounds(value + extra, scaleWord!);
  });
