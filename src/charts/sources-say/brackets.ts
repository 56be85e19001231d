// Brackets that tie rival figures together: from each mark level to the right, and one upright that shows how far apart
// they are.
import { extent, max } from 'd3';
import type { Box } from '../shared/boxes.ts';
import { level, upright } from '../shared/paths.ts';
import type { SaysPoint } from './points.ts';

export interface Mark {
  point: SaysPoint;
  x: number;
  y: number;
}

export interface Bracket {
  d: string;
  /** Where its strokes run, so that labels keep off them. */
  boxes: Box[];
}

const OFF = 15;
const STEP = 6;

/**
 * A bracket stands just right of its last mark, farther where another bracket or mark is in the way; one that reaches
 * into the band of the undated stands at its far side, so that labels fit on its strokes.
 */
export function disputeBrackets(marks: readonly Mark[], rightmost: number, band: number): Bracket[] {
  const numbers = [...new Set(marks.map((mark) => mark.point.dispute))].filter((number) => number !== null);
  const uprights: { x: number; top: number; bottom: number }[] = [];
  return numbers.map((number) => {
    const rivals = marks.filter((mark) => mark.point.dispute === number);
    const [top, bottom] = extent(rivals, (mark) => mark.y) as [number, number];
    const clear = (x: number) =>
      uprights.every((other) => Math.abs(other.x - x) >= STEP || other.bottom < top - 4 || other.top > bottom + 4) &&
      marks.every((mark) => Math.abs(mark.x - x) > 9 || mark.y < top - 9 || mark.y > bottom + 9);
    const last = max(rivals, (mark) => mark.x)!;
    let x = last >= band ? rightmost : last + OFF;
    const step = last >= band ? -STEP : STEP;
    while (!clear(x) && x + step <= rightmost && x + step > last) x += step;
    uprights.push({ x, top, bottom });
    return {
      d: rivals.map((mark) => level(mark.y, mark.x, x)).join('') + upright(x, top, bottom),
      boxes: [
        ...rivals.map((mark) => ({ left: mark.x, right: x, top: mark.y - 1, bottom: mark.y + 1 })),
        { left: x - 1, right: x + 1, top, bottom },
      ],
    };
  });
}
