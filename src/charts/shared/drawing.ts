// A drawing as plain data: paths, texts and groups with class names; a component prints it, tests measure it.
import { sum } from 'd3';
import { textWidth } from './text-width.ts';
import type { Box } from './boxes.ts';
import type { Point } from './paths.ts';

export interface Path {
  d: string;
  class: string;
  /** Where its zero stands: marks that are drawn many times are then equal texts, which compress well. */
  at?: Point;
  /** How many dots a dotted outline has, whatever its size. */
  pathLength?: number;
}

export interface Run {
  text: string;
  strong?: boolean;
}

export interface Label {
  runs: Run[];
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  class: string;
}

export interface Group {
  shapes: Shape[];
  class: string;
  /** What the shapes stand for, shown by browsers on hover. */
  title?: string;
  href?: string;
}

export type Shape = Path | Label | Group;

export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

export const label = (
  text: string | Run[],
  x: number,
  y: number,
  size: number,
  className: string,
  anchor: Label['anchor'] = 'start',
): Label => ({
  runs: typeof text === 'string' ? [{ text }] : text,
  x,
  y,
  size,
  anchor,
  class: className,
});

export const runsWidth = (runs: readonly Run[], size: number): number =>
  sum(runs, (run) => textWidth(run.text, size, run.strong));

/** The room a label takes: from its tallest letter to its lowest. */
export function labelBox({ runs, x, y, size, anchor }: Label): Box {
  const width = runsWidth(runs, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.78, bottom: y + size * 0.24 };
}

/** How a path is moved to where it stands. */
export const placed = ({ at }: Path): string | undefined =>
  at === undefined ? undefined : `translate(${at[0]} ${at[1]})`;

/** Whether something in it leads elsewhere. */
export const hasLinks = (shapes: readonly Shape[]): boolean =>
  shapes.some((shape) => 'shapes' in shape && (shape.href !== undefined || hasLinks(shape.shapes)));

/** All labels of a drawing, however deep in groups. */
export const labelsOf = (shapes: readonly Shape[]): Label[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? labelsOf(shape.shapes) : 'runs' in shape ? [shape] : []));
