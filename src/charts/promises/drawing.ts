// Promises as lines from the day they were made to the day they were due to what came of them, by year due. Chosen of
// three drawings: all due dates on one upright told lateness at a glance and hid the year; stacked marks by year told
// the tally, which the legend tells too, and hid what was promised. Lines on the calendar keep all three.
import { extent, scaleLinear } from 'd3';
import { promiseAddress } from '../../domain/addresses.ts';
import { label, type Drawing, type Shape } from '../shared/drawing.ts';
import { at, round } from '../shared/rounding.ts';
import { fitted } from '../shared/text-width.ts';
import { yearTicks } from '../shared/time-axis.ts';
import type { PromiseGroup, PromiseRow } from './rows.ts';
import { verdictMark } from './verdict-mark.ts';

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

const WIDE: Form = { width: 960, time: [416, 838], word: 856, row: 23, above: false, ticks: 10 };
const NARROW: Form = { width: 340, time: [18, 228], word: 244, row: 44, above: true, ticks: 5 };
const SIZE = 14;
const GROUP = 38;

type Scale = (year: number) => number;

export const promisesWide = (groups: readonly PromiseGroup[]): Drawing => drawing(groups, WIDE);
export const promisesNarrow = (groups: readonly PromiseGroup[]): Drawing => drawing(groups, NARROW);

function drawing(groups: readonly PromiseGroup[], form: Form): Drawing {
  const years = groups
    .flatMap(({ rows }) => rows.flatMap(({ made, due, end }) => [made, due, end]))
    .filter((year) => year !== null);
  const [first = 2019, last = 2019] = extent(years);
  const scale = scaleLinear()
    .domain([Math.floor(first), Math.ceil(last + 0.01)])
    .range(form.time);
  const ticks = yearTicks(...(scale.domain() as [number, number]), form.ticks);
  const shapes: Shape[] = [];
  let y = form.above ? 10 : 0;
  if (form.above) shapes.push(...axis(ticks, scale, 13));
  for (const { name, rows } of groups) {
    const top = y + GROUP;
    // In a wide drawing the years stand at the side of each group's name, in a narrow one above and below all.
    shapes.push(
      label([{ text: name, strong: true }], 0, y + 27, 16, 'chart-heading'),
      ...(form.above ? [] : axis(ticks, scale, y + 27)),
      { d: `M0,${top - 4}H${form.width}`, class: 'chart-zero' },
    );
    const bottom = top + rows.length * form.row;
    shapes.push({
      d: ticks.map(({ year }) => `M${at(scale(year), top - 4)}V${bottom}`).join(''),
      class: 'chart-grid',
    });
    rows.forEach((row, index) => shapes.push(rowShape(row, scale, top + index * form.row, form)));
    y = bottom;
  }
  if (form.above) shapes.push(...axis(ticks, scale, y + 18));
  return { width: form.width, height: round(y + (form.above ? 26 : 8)), shapes };
}

const axis = (ticks: readonly { year: number; text: string }[], scale: Scale, y: number): Shape[] =>
  ticks.map(({ year, text }) => label(text, round(scale(year)), y, 13, 'chart-axis', 'middle'));

function rowShape(row: PromiseRow, scale: Scale, top: number, { time, word, row: height, above }: Form): Shape {
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
function course({ made, due, end, verdict }: PromiseRow, scale: Scale, y: number): Shape[] {
  const mark = end ?? due ?? made;
  if (mark === null) return [];
  const x = (year: number) => round(scale(year));
  const run = (from: number, to: number, ink: string): Shape[] =>
    x(to) > x(from) ? [{ d: `M${at(x(from), y)}H${x(to)}`, class: ink }] : [];
  const until = due ?? mark;
  return [
    ...(made === null ? [] : run(made, Math.min(until, mark), 'promise-run')),
    ...run(mark, until, 'promise-rest'),
    ...run(until, mark, 'promise-late'),
    ...(due === null ? [] : [{ d: `M${at(x(due), y - 7)}V${round(y + 7)}`, class: 'promise-due' }]),
    ...verdictMark(verdict, x(mark), y),
  ];
}
