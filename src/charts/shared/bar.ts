// Bars that lie: their outline, and the slanting lines inside one that is hatched.
import { at, round } from './rounding.ts';

export const barBox = (left: number, right: number, middle: number, height: number): string =>
  `M${at(left, middle - height / 2)}H${round(right)}V${round(middle + height / 2)}H${round(left)}Z`;

/** Drawn as lines and not as a pattern: patterns need ids, and a page holds many bars. */
export function hatchedBar(left: number, right: number, middle: number, height: number): string {
  const bottom = middle + height / 2;
  let lines = '';
  for (let foot = left - height + 2; foot < right; foot += 4) {
    const [from, to] = [Math.max(foot, left), Math.min(foot + height, right)];
    if (to > from) lines += `M${at(from, bottom - (from - foot))}L${at(to, bottom - (to - foot))}`;
  }
  return lines;
}
