// Writes the labels of a drawing as outlines of letters.
import type { Label, Run } from '../charts/shared/drawing.ts';
import { at, round } from '../charts/shared/rounding.ts';
import type { Outline } from './letter-outlines.ts';

export type Face = (letter: string) => Outline;

interface Faces {
  regular: Face;
  strong: Face;
}

type Point = Outline['contours'][number][number];

export function outlineLettering({ regular, strong }: Faces): (label: Label) => string {
  const faceOf = (run: Run) => (run.strong ? strong : regular);
  const drawn = new Map<string, string>();
  /** A letter's path from its own start, the same wherever it stands. */
  const pathOf = (letter: string, run: Run, size: number): string => {
    const key = `${letter}${run.strong ? 'b' : 'r'}${size}`;
    const known =
      drawn.get(key) ??
      faceOf(run)(letter)
        .contours.map((contour) => contourPath(contour, size))
        .join('');
    drawn.set(key, known);
    return known;
  };
  const widthOf = (run: Run, size: number) =>
    [...run.text].reduce((sum, letter) => sum + faceOf(run)(letter).advance * size, 0);
  return ({ runs, x, y, size, anchor, class: className }) => {
    const width = runs.reduce((sum, run) => sum + widthOf(run, size), 0);
    let pen = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    let d = '';
    for (const run of runs) {
      for (const letter of run.text) {
        const path = pathOf(letter, run, size);
        if (path !== '') d += `M${at(pen, y)}${path}`;
        pen += faceOf(run)(letter).advance * size;
      }
    }
    return d === '' ? '' : `<path class="letters ${className}" d="${d}"/>`;
  };
}

/**
 * A contour of points on and off the curve, in steps from the pen and back to it: between two points that are off lies
 * one on it, midway.
 */
function contourPath(contour: readonly Point[], size: number): string {
  const between = (a: Point, b: Point): Point => ({
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
    onCurve: true,
    endContour: false,
  });
  const full = contour.flatMap((point, index) => {
    const next = contour[(index + 1) % contour.length]!;
    return point.onCurve || next.onCurve ? [point] : [point, between(point, next)];
  });
  const start = full.findIndex((point) => point.onCurve);
  if (start === -1) return '';
  const turned = [...full.slice(start), ...full.slice(0, start), full[start]!];
  let pen = { x: 0, y: 0 };
  const placeOf = ({ x, y }: Point) => ({ x: round(x * size), y: round(-y * size) });
  const stepTo = (place: { x: number; y: number }) => at(place.x - pen.x, place.y - pen.y);
  const first = placeOf(turned[0]!);
  let d = `m${stepTo(first)}`;
  pen = first;
  for (let index = 1; index < turned.length; index += 1) {
    const place = placeOf(turned[index]!);
    if (turned[index]!.onCurve) {
      d += `l${stepTo(place)}`;
      pen = place;
      continue;
    }
    index += 1;
    const end = placeOf(turned[index]!);
    d += `q${stepTo(place)} ${stepTo(end)}`;
    pen = end;
  }
  // Closing goes back to the contour's first point; the next contour begins from the pen again.
  return `${d}zm${at(-first.x, -first.y)}`;
}
