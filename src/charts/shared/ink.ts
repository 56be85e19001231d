// The mark of each kind of money: the more real the money, the more ink. The same mark in charts, text, tables and
// cards.
import type { Basis, Kind } from '../../kinds/statement.ts';
import type { Path } from './drawing.ts';
import { at, round } from './rounding.ts';

export const circle = (x: number, y: number, radius: number): string =>
  `M${at(x - radius, y)}a${round(radius)},${round(radius)} 0 1 0 ` +
  `${round(radius * 2)},0a${round(radius)},${round(radius)} 0 1 0 ${round(-radius * 2)},0Z`;

/**
 * A path in steps from where the pen is put down: equal marks are then equal texts, which compress to almost nothing.
 */
function steps(strokes: readonly (readonly [x: number, y: number][])[], x: number, y: number): string {
  let d = '';
  let pen: readonly [number, number] = [0, 0];
  for (const stroke of strokes) {
    stroke.forEach(([toX, toY], index) => {
      const [alongX, alongY] = [round(toX), round(toY)];
      d +=
        d === ''
          ? `M${at(x + alongX, y + alongY)}`
          : `${index === 0 ? 'm' : 'l'}${at(alongX - pen[0], alongY - pen[1])}`;
      pen = [alongX, alongY];
    });
  }
  return d;
}

/**
 * Slanting lines inside a circle. Drawn as lines and not as a pattern: patterns need ids, and a page holds many marks.
 */
function hatchedCircle(x: number, y: number, radius: number): string {
  const slant = Math.SQRT1_2;
  const lines = [-1.5, -0.5, 0.5, 1.5].map((row): [number, number][] => {
    const offset = (row * radius) / 2;
    const half = Math.sqrt(radius ** 2 - offset ** 2);
    return [
      [(offset - half) * slant, (offset + half) * slant],
      [(offset + half) * slant, (offset - half) * slant],
    ];
  });
  return steps(lines, x, y);
}

export function kindMark(kind: Kind, x: number, y: number, radius: number): Path[] {
  const outline: Path = { d: circle(x, y, radius), class: `ink ink-${kind}` };
  if (kind === 'forecast') return [{ ...outline, pathLength: 10 }];
  if (kind === 'approved') return [outline, { d: hatchedCircle(x, y, radius), class: 'ink-hatch' }];
  return [outline];
}

/** Which way "less" lies on the axis of money: down when it stands, left when it lies. */
export type Lie = 'standing' | 'lying';

/**
 * What the source says about exactness: a lid and an arrow to less, a floor and an arrow to more, a wave for "about".
 */
export function basisMark(basis: Basis, x: number, y: number, radius: number, lie: Lie): Path[] {
  if (basis === 'exact') return [];
  if (basis === 'approx') return [{ d: `M${at(x - 5, y + radius + 4)}q2.5,-4 5,0t5,0`, class: 'basis' }];
  const toward = (basis === 'up-to' ? 1 : -1) * (lie === 'standing' ? 1 : -1);
  const point = (along: number, across: number): [number, number] =>
    lie === 'standing' ? [across, along * toward] : [along * toward, across];
  const tip = radius + 8;
  const lid = [point(-radius - 2.5, -radius), point(-radius - 2.5, radius)];
  const arrow = [point(tip - 3.5, -3), point(tip, 0), point(tip - 3.5, 3)];
  return [{ d: steps([lid, [point(radius, 0), point(tip, 0)], arrow], x, y), class: 'basis' }];
}
