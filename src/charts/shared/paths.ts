// The paths that drawings are made of, written by D3 and rounded to two decimals, so that the same content draws the
// same bytes on every machine.
import { curveLinearClosed, line, pathRound, type Path } from 'd3';
import { round } from './rounding.ts';

export type Point = [x: number, y: number];

/** A place for a path that is drawn around zero. */
export const place = (x: number, y: number): { at: Point } => ({ at: [round(x), round(y)] });

const DIGITS = 2;
const open = line().digits(DIGITS);
const closed = line().curve(curveLinearClosed).digits(DIGITS);

/** Straight strokes, each from its first point through the others. */
export const strokes = (...each: readonly (readonly Point[])[]): string =>
  each.map((points) => open(points as Point[]) ?? '').join('');

export const level = (y: number, from: number, to: number): string =>
  strokes([
    [from, y],
    [to, y],
  ]);

export const upright = (x: number, from: number, to: number): string =>
  strokes([
    [x, from],
    [x, to],
  ]);

/** A closed outline with straight sides. */
export const outline = (...corners: readonly Point[]): string => closed(corners as Point[]) ?? '';

/** What a pen writes. */
export function drawnBy(draw: (pen: Path) => void): string {
  const pen = pathRound(DIGITS);
  draw(pen);
  return pen.toString();
}

export const box = (left: number, top: number, width: number, height: number): string =>
  drawnBy((pen) => pen.rect(left, top, width, height));

/** Around zero unless told. */
export const circle = (radius: number, x = 0, y = 0): string =>
  drawnBy((pen) => {
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.closePath();
  });
