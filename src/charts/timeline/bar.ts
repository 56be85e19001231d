// The bar of one programme: an ink for each status, ticks for sightings, a cap where it is known to have ended, dots
// where it is not.
import type { Status } from '../../kinds/programme.ts';
import type { Shape } from '../shared/drawing.ts';
import { barBox, hatchedBar } from '../shared/bar.ts';
import { circle, outline, place, strokes, upright } from '../shared/paths.ts';
import type { TimelineRow } from './rows.ts';

/** The least width at which the status last seen can be told. */
const LEAST = 8;

export function statusBar(status: Status, left: number, right: number, middle: number, height: number): Shape[] {
  const bar = { d: barBox(left, right, middle, height), class: `status-bar status-${status}` };
  return status === 'scaled-back'
    ? [bar, { d: hatchedBar(left, right, middle, height), class: 'status-hatch' }]
    : [bar];
}

/** Closed: a bar across. Completed: a full point. Merged: an arrow onward. */
export function endCap(status: Status, x: number, middle: number, height: number): Shape {
  const half = height / 2 + 1.5;
  const cap = { class: 'status-cap', ...place(x, middle) };
  if (status === 'completed') return { d: circle(half - 0.5), ...cap };
  if (status === 'merged') return { d: outline([-1, -half], [half + 2, 0], [-1, half]), ...cap };
  return { d: barBox(-1.75, 1.75, 0, height + 5), ...cap };
}

/** Three dots: what comes before or after is not known. */
export const openEnd = (x: number, middle: number, toward: 1 | -1): Shape => ({
  // Lines of no length with round ends: a sixth of what three circles would take, seventy times over.
  d: [5, 10, 15].map((off) => `M${off * toward},0h0`).join(''),
  class: 'status-open',
  ...place(x, middle),
});

export interface Bar {
  shapes: Shape[];
  left: number;
  right: number;
}

/** @param edge where the axis begins: what is older is cut off there, and an arrow says so */
export function timelineBar(
  row: TimelineRow,
  of: (at: Date) => number,
  edge: number,
  middle: number,
  height: number,
): Bar | null {
  if (row.first === null || row.last === null) return null;
  const left = Math.max(of(row.first), edge);
  const end = Math.max(of(row.last), row.ending === null ? left + LEAST : left);
  const older = of(row.first) < edge;
  const segments = row.segments.flatMap((segment, index): Shape[] => {
    const open = row.ending === null && index === row.segments.length - 1;
    const to = Math.max(open ? end : of(segment.to), edge);
    const from = Math.max(Math.min(of(segment.from), open ? to - LEAST : to), left);
    return to > from ? statusBar(segment.status, from, to, middle, height) : [];
  });
  const seen = row.seen.map(of).filter((x) => x > left + 2 && x < end - 2);
  const shapes: Shape[] = [
    ...segments,
    ...(seen.length === 0
      ? []
      : [
          {
            d: seen.map((x) => upright(x, middle - height / 2 - 1.5, middle + height / 2 + 1.5)).join(''),
            class: 'status-seen',
          },
        ]),
    ...(older
      ? [
          {
            d: strokes([
              [-1, -5],
              [-8, 0],
              [-1, 5],
            ]),
            ...place(edge, middle),
            class: 'status-older',
          },
        ]
      : row.started
        ? []
        : [openEnd(left - (row.segments.length === 0 ? 2 : 0), middle, -1)]),
    row.ending === null ? openEnd(end, middle, 1) : endCap(row.ending.status, end, middle, height),
  ];
  return {
    shapes,
    left: left - (row.started && !older ? 0 : 18),
    right: end + (row.ending === null ? 18 : height / 2 + 4),
  };
}
