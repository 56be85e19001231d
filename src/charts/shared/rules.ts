// The straight lines of axes and grids: left open wherever a label stands on them, so that none strikes through words.
import { groups } from 'd3';
import { labelBox, type Label, type Path } from './drawing.ts';
import { strokes, type Point } from './paths.ts';

/** A line that lies level or stands upright. */
export interface Rule {
  from: Point;
  to: Point;
  class: string;
}

/** Room kept free between a line and the letters that interrupt it. */
const AIR = 3;

export const levelRule = (y: number, from: number, to: number, className: string): Rule => ({
  from: [from, y],
  to: [to, y],
  class: className,
});

export const uprightRule = (x: number, from: number, to: number, className: string): Rule => ({
  from: [x, from],
  to: [x, to],
  class: className,
});

/** The lines as paths, one for each class, with a gap at every label that lies on them. */
export function clearOf(labels: readonly Label[], rules: readonly Rule[]): Path[] {
  const boxes = labels.map(labelBox);
  return groups(rules, (rule) => rule.class).map(([className, own]) => ({
    d: strokes(...own.flatMap((rule) => pieces(rule, boxes))),
    class: className,
  }));
}

/** What is left of a line. */
function pieces({ from, to }: Rule, boxes: readonly ReturnType<typeof labelBox>[]): Point[][] {
  const upright = from[0] === to[0];
  const [across, start, end] = upright ? [from[0], from[1], to[1]] : [from[1], from[0], to[0]];
  const gaps = boxes
    .map(({ left, right, top, bottom }) =>
      upright ? { near: [left, right], gap: [top, bottom] } : { near: [top, bottom], gap: [left, right] },
    )
    .filter(({ near }) => across > near[0]! - 1 && across < near[1]! + 1)
    .map(({ gap }) => [gap[0]! - AIR, gap[1]! + AIR] as const)
    .sort(([a], [b]) => a - b);
  const left: [number, number][] = [];
  let open = start;
  for (const [gapStart, gapEnd] of gaps) {
    if (gapEnd <= open || gapStart >= end) continue;
    if (gapStart > open) left.push([open, gapStart]);
    open = gapEnd;
  }
  if (open < end) left.push([open, end]);
  return left.map((piece) => piece.map((along): Point => (upright ? [across, along] : [along, across])));
}
