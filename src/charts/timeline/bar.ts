// The bar of one programme: an ink for each status, ticks for sightings, a cap where it is known to have ended, dots
// where it is not.
import type { Status } from '../../kinds/programme.ts';
import type { Shape } from '../shared/drawing.ts';
import { barBox, hatchedBar } from '../shared/bar.ts';
import { circle } from '../shared/ink.ts';
import { at, round } from '../shared/rounding.ts';
import type { TimelineRow } from './rows.ts';

/** The least width at which the status last seen can be told. */
const LEAST = 8;

export function statusBar(status: Status, left: number, right: number, middle: number, height: number): Shape[] {
  const outline = { d: barBox(left, right, middle, height), class: `status-bar status-${status}` };
  return status === 'scaled-back'
    ? [outline, { d: hatchedBar(left, right, middle, height), class: 'status-hatch' }]
    : [outline];
}

/** Closed: a bar across. Completed: a full point. Merged: an arrow onward. */
export function endCap(status: Status, x: number, middle: number, height: number): Shape {
  const half = height / 2 + 1.5;
  if (status === 'completed') return { d: circle(x, middle, half - 0.5), class: 'status-cap' };
  if (status === 'merged')
    return {
      d: `M${at(x - 1, middle - half)}L${at(x + half + 2, middle)}L${at(x - 1, middle + half)}Z`,
      class: 'status-cap',
    };
  return { d: barBox(x - 1.75, x + 1.75, middle, height + 5), class: 'status-cap' };
}

/** Three dots: what comes before or after is not known. */
export function openEnd(x: number, middle: number, toward: 1 | -1): Shape {
  return {
    d: [5, 10, 15].map((off, index) => circle(x + off * toward, middle, 1.5 - index * 0.3)).join(''),
    class: 'status-open',
  };
}

export interface Bar {
  shapes: Shape[];
  left: number;
  right: number;
}

/** @param edge where the axis begins: what is older is cut off there, and an arrow says so */
export function timelineBar(
  row: TimelineRow,
  of: (year: number) => number,
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
            d: seen.map((x) => `M${at(x, middle - height / 2 - 1.5)}V${round(middle + height / 2 + 1.5)}`).join(''),
            class: 'status-seen',
          },
        ]),
    ...(older
      ? [
          {
            d: `M${at(edge - 1, middle - 5)}L${at(edge - 8, middle)}L${at(edge - 1, middle + 5)}`,
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
