// Promises as lines from the day they were made to the day they were due to what came of them, by year due. Chosen of
// three drawings: all due dates on one upright told lateness at a glance and hid the year; stacked marks by year told
// the tally, which the legend tells too, and hid what was promised. Lines on the calendar keep all three.
import { extent, scaleUtc, utcYear } from 'd3';
import { promiseAddress } from '../../domain/addresses.ts';
import { middleOf } from '../../domain/calendar.ts';
import { label, labelsOf, type Drawing, type Label, type Shape } from '../shared/drawing.ts';
import { LETTERS } from '../shared/letters.ts';
import { level, upright } from '../shared/paths.ts';
import { round } from '../shared/rounding.ts';
import { clearOf, levelRule, uprightRule, type Rule } from '../shared/rules.ts';
import { fitted } from '../shared/text-width.ts';
import { yearTicks, type TimeScale } from '../shared/time-axis.ts';
import { WIDTHS } from '../shared/widths.ts';
import type { PromiseGroup, PromiseRow } from './rows.ts';
import { verdictMark } from './verdict-mark.ts';

/** The year that is drawn when no promise is dated. */
const START = middleOf('2019');

interface Form {
  width: number;
  /** Where the axis begins and ends, and where the word of the verdict stands. */
  time: [from: number, to: number];
  word: number;
  row: number;
  /** On narrow screens what was promised stands above its line. */
  above: boolean;
  ticks: number;
}

/** Wider than other charts beside text: it is only shown where there is room for it. */
const FORMS: Record<keyof typeof WIDTHS, Form> = {
  full: { width: WIDTHS.full, time: [500, 1056], word: 1076, row: 23, above: false, ticks: 12 },
  wide: { width: 960, time: [416, 838], word: 856, row: 23, above: false, ticks: 10 },
  narrow: { width: WIDTHS.narrow, time: [18, 228], word: 244, row: 44, above: true, ticks: 5 },
};
const SIZE = LETTERS.usual;
const GROUP = 38;

export function promisesDrawing(groups: readonly PromiseGroup[], width: keyof typeof WIDTHS): Drawing {
  const form = FORMS[width];
  const [first, last] = extent(
    groups.flatMap(({ rows }) => rows.flatMap(({ made, due, end }) => [made, due, end])).filter((day) => day !== null),
  );
  const scale = scaleUtc([utcYear.floor(first ?? START), utcYear.offset(utcYear.floor(last ?? START))], form.time);
  const ticks = yearTicks(scale, form.ticks);
  const axis = (y: number): Label[] =>
    ticks.map(({ at, text }) => label(text, round(at), y, LETTERS.small, 'chart-axis', 'middle'));
  const shapes: Shape[] = [];
  const rules: Rule[] = [];
  let y = form.above ? 10 : 0;
  if (form.above) shapes.push(...axis(13));
  for (const { name, rows } of groups) {
    const top = y + GROUP;
    const bottom = top + rows.length * form.row;
    // In a wide drawing the years stand at the side of each group's name, in a narrow one above and below all.
    shapes.push(
      label([{ text: name, strong: true }], 0, y + 27, LETTERS.large, 'chart-heading'),
      ...(form.above ? [] : axis(y + 27)),
    );
    rules.push(
      levelRule(top - 4, 0, form.width, 'chart-zero'),
      ...ticks.map(({ at }) => uprightRule(at, top - 4, bottom, 'chart-grid')),
    );
    rows.forEach((row, index) => shapes.push(rowShape(row, scale, top + index * form.row, form)));
    y = bottom;
  }
  if (form.above) shapes.push(...axis(y + 18));
  return {
    width: form.width,
    height: round(y + (form.above ? 26 : 8)),
    shapes: [...clearOf(labelsOf(shapes), rules), ...shapes],
  };
}

function rowShape(row: PromiseRow, scale: TimeScale, top: number, { time, word, row: height, above }: Form): Shape {
  const middle = round(above ? top + height - 14 : top + height / 2);
  const room = above ? word + 90 : time[0] - 14;
  return {
    class: 'chart-mark',
    title: row.told,
    shapes: [
      {
        class: 'timeline-link',
        href: promiseAddress(row.id),
        shapes: [label(fitted(row.what, SIZE, room), 0, above ? top + 16 : middle + 5, SIZE, 'chart-name')],
      },
      ...course(row, scale, middle),
      label(row.word, word, middle + 4.5, SIZE, 'chart-heading'),
    ],
  };
}

/** From the day it was made to its due date; from there to what came of it, in another ink; the mark at its end. */
function course({ made, due, end, verdict }: PromiseRow, scale: TimeScale, y: number): Shape[] {
  const mark = end ?? due ?? made;
  if (mark === null) return [];
  const x = (day: Date) => round(scale(day));
  const run = (from: Date, to: Date, ink: string): Shape[] =>
    x(to) > x(from) ? [{ d: level(y, x(from), x(to)), class: ink }] : [];
  const until = due ?? mark;
  return [
    ...(made === null ? [] : run(made, until < mark ? until : mark, 'promise-run')),
    ...run(mark, until, 'promise-rest'),
    ...run(until, mark, 'promise-late'),
    ...(due === null ? [] : [{ d: upright(x(due), y - 7, y + 7), class: 'promise-due' }]),
    ...verdictMark(verdict, x(mark), y),
  ];
}
