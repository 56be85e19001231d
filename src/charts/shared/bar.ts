// Bars that lie: their outline, and the slanting lines inside one that is hatched.
import { range } from 'd3';
import { box, strokes } from './paths.ts';

export const barBox = (left: number, right: number, middle: number, height: number): string =>
  box(left, middle - height / 2, right - left, height);

/** Drawn as lines and not as a pattern: patterns need ids, and a page holds many bars. */
export function hatchedBar(left: number, right: number, middle: number, height: number): string {
  const bottom = middle + height / 2;
  const lines = range(left - height + 2, right, 4).map((foot) => ({
    foot,
    from: Math.max(foot, left),
    to: Math.min(foot + height, right),
  }));
  return strokes(
    ...lines
      .filter(({ from, to }) => to > from)
      .map(({ foot, from, to }) => [from, to].map((x): [number, number] => [x, bottom - (x - foot)])),
  );
}
