// The mark of what was not found: an empty ring of dashes.
import type { Path } from '../shared/drawing.ts';
import { circle, place } from '../shared/paths.ts';

/** The ring is never smaller than can be seen: it stands for nothing found, not for a sum. */
const LEAST = 4;

export const voidRadius = (radius: number): number => Math.max(LEAST, radius);

/** One dash and one gap, as the class draws them. */
const DASH = 5.5;

/** Whole dashes all round, whatever the size. */
export function voidMark(x: number, y: number, radius: number): Path {
  const own = voidRadius(radius);
  const dashes = Math.max(6, Math.round((2 * Math.PI * own) / DASH));
  return { d: circle(own), class: 'ink-void', pathLength: dashes * DASH, ...place(x, y) };
}
