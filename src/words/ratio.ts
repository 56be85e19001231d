// How far apart two sums are, in words.

/** "30 times", "2.5 times"; below twice in percent, "8%" or, for a trifle, "less than 1%". */
const times = (ratio: number): string => {
  if (ratio >= 10) return `${Math.round(ratio)} times`;
  if (ratio >= 2) return `${String(Number(ratio.toFixed(1)))} times`;
  const percent = (ratio - 1) * 100;
  return percent < 1 ? 'less than 1%' : `${Math.round(percent)}%`;
};

/**
 * "the highest sum is about 2.5 times the lowest", "the highest sum is about 8% above the lowest".
 * @param ratio the higher sum over the lower one, more than 1
 */
export function ratioWords(ratio: number): string {
  const said = times(ratio);
  const about = said.startsWith('less') || Number.isInteger(ratio) ? '' : 'about ';
  return `the highest sum is ${about}${said} ${ratio >= 2 ? '' : 'above '}the lowest`;
}
