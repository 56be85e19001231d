// How many times one sum is another, as a sentence says it.

/** "3.2 times", "twice", "4% more than": two figures at most, since the sums are seldom firmer. */
export function times(ratio: number): string {
  const rounded = Number(ratio.toPrecision(2));
  if (ratio < 1.5) return `${Number(((ratio - 1) * 100).toPrecision(2))}% more than`;
  return rounded === 2 ? 'twice' : `${rounded.toLocaleString('en-GB')} times`;
}
