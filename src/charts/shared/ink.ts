// The mark of each kind of money: the more real the money, the more ink. The same mark in charts, text, tables and
// cards.
import type { Basis, Kind } from '../../kinds/statement.ts';
import type { Path } from './drawing.ts';
import { circle, drawnBy, place, strokes, type Point } from './paths.ts';

/**
 * Slanting lines inside a circle. Drawn as lines and not as a pattern: patterns need ids, and a page holds many marks.
 */
function hatchedCircle(radius: number): string {
  const slant = Math.SQRT1_2;
  return strokes(
    ...[-1.5, -0.5, 0.5, 1.5].map((row): Point[] => {
      const offset = (row * radius) / 2;
      const half = Math.sqrt(radius ** 2 - offset ** 2);
      return [
        [(offset - half) * slant, (offset + half) * slant],
        [(offset + half) * slant, (offset - half) * slant],
      ];
    }),
  );
}

/** From one dot of a forecast to the next. */
const DOTS = 5;

export function kindMark(kind: Kind, x: number, y: number, radius: number): Path[] {
  const outline: Path = { d: circle(radius), class: `ink ink-${kind}`, ...place(x, y) };
  // Dots stand equally close on every ring, so that a large one is as much a ring as a small one.
  if (kind === 'forecast') return [{ ...outline, pathLength: Math.max(10, Math.round((2 * Math.PI * radius) / DOTS)) }];
  if (kind === 'approved') return [outline, { d: hatchedCircle(radius), class: 'ink-hatch', ...place(x, y) }];
  return [outline];
}

/** Which way "less" lies on the axis of money: down when it stands, left when it lies. */
export type Lie = 'standing' | 'lying';

/**
 * What the source says about exactness: a lid and an arrow to less, a floor and an arrow to more, a wave for "about".
 */
export function basisMark(basis: Basis, x: number, y: number, radius: number, lie: Lie): Path[] {
  if (basis === 'exact') return [];
  if (basis === 'approx') return [{ d: WAVE, class: 'basis', ...place(x, y + radius + 4) }];
  const toward = (basis === 'up-to' ? 1 : -1) * (lie === 'standing' ? 1 : -1);
  const point = (along: number, across: number): Point =>
    lie === 'standing' ? [across, along * toward] : [along * toward, across];
  const tip = radius + 8;
  const lid = [point(-radius - 2.5, -radius), point(-radius - 2.5, radius)];
  const shaft = [point(radius, 0), point(tip, 0)];
  const arrow = [point(tip - 3.5, -3), point(tip, 0), point(tip - 3.5, 3)];
  return [{ d: strokes(lid, shaft, arrow), class: 'basis', ...place(x, y) }];
}

/** One hill and one valley, ten wide. */
const WAVE = drawnBy((pen) => {
  pen.moveTo(-5, 0);
  pen.quadraticCurveTo(-2.5, -4, 0, 0);
  pen.quadraticCurveTo(2.5, 4, 5, 0);
});
