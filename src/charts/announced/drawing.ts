// Announcements as dots on one strip a theme, months to the right, those of one month on top of each other.
import { groups, range, scaleBand, scaleUtc, type ScaleBand } from 'd3';
import { formatDate, middleOf } from '../../domain/calendar.ts';
import { label, labelsOf, type Drawing, type Shape } from '../shared/drawing.ts';
import { box, level } from '../shared/paths.ts';
import { LETTERS } from '../shared/letters.ts';
import { clearOf, uprightRule } from '../shared/rules.ts';
import { WIDTHS } from '../shared/widths.ts';
import { round } from '../shared/rounding.ts';
import { fitted } from '../shared/text-width.ts';
import { LANDMARKS, landmarkLabels } from '../shared/landmarks.ts';
import { count } from '../../words/count.ts';
import type { Dot, Strips } from './rows.ts';

interface Form {
  width: number;
  /** Where the first month begins and the last ends. */
  time: [from: number, to: number];
  nameAbove: boolean;
}

const FORMS: Record<keyof typeof WIDTHS, Form> = {
  full: { width: WIDTHS.full, time: [292, 1176], nameAbove: false },
  wide: { width: WIDTHS.wide, time: [292, 716], nameAbove: false },
  narrow: { width: WIDTHS.narrow, time: [2, 338], nameAbove: true },
};
const SIZE = LETTERS.usual;

const TOP = 30;

export function announcedDrawing({ first, last, strips }: Strips, width: keyof typeof WIDTHS): Drawing {
  const form = FORMS[width];
  const [from, to] = form.time;
  const months = scaleBand(range((last - first + 1) * 12), form.time);
  const step = Math.max(5, months.bandwidth());
  const shapes: Shape[] = [];
  let y = TOP;
  for (const { name, dots, most } of strips) {
    const base = y + (form.nameAbove ? 24 : 6) + Math.max(most * step, form.nameAbove ? 8 : 16);
    const words = [
      { text: fitted(name, SIZE, form.nameAbove ? form.width - 40 : from - 46), strong: form.nameAbove },
      { text: ` ${dots.length}` },
    ];
    shapes.push(
      form.nameAbove
        ? label(words, 0, y + 16, SIZE, 'chart-heading')
        : label(words, from - 10, round(base - 3), SIZE, 'chart-heading', 'end'),
      { d: level(base, from, to), class: 'chart-zero' },
      ...(form.nameAbove
        ? yearShapes(dots, first, (dot) => dotPath(dot, months, base, step))
        : dots.map((dot) => dotShape(dot, dotPath(dot, months, base, step)))),
    );
    y = round(base + (form.nameAbove ? 10 : 6));
  }
  const years = range(first, last + 1).map(String);
  const time = scaleUtc([middleOf(`${first}-01-01`), middleOf(`${last + 1}-01-01`)], form.time);
  const [start, end] = time.domain() as [Date, Date];
  const seen = LANDMARKS.filter((mark) => mark.at > start && mark.at < end);
  const labels = [
    ...years.map((year) =>
      label(year, round(time(middleOf(year))), round(y + 12), LETTERS.small, 'chart-axis', 'middle'),
    ),
    ...landmarkLabels(
      seen.map((mark) => ({ text: form.nameAbove ? mark.short : mark.named, x: time(mark.at) })),
      { width: form.width, y: 16, size: LETTERS.small, off: 5 },
    ),
  ];
  const rules = [
    ...years.map((year) => uprightRule(time(middleOf(`${year}-01-01`)), TOP - 6, y - 4, 'chart-grid')),
    ...seen.map((mark) => uprightRule(time(mark.at), 6, y - 4, 'chart-landmark')),
  ];
  return {
    width: form.width,
    height: round(y + 18),
    shapes: [...clearOf(labelsOf([...labels, ...shapes]), rules), ...labels, ...shapes],
  };
}

function dotPath({ month, above }: Dot, months: ScaleBand<number>, base: number, step: number): string {
  const side = Math.min(months.bandwidth(), step) - 0.9;
  const left = months(month)! + (months.bandwidth() - side) / 2;
  return box(left, base - 1.2 - above * step, side, 0.9 - step);
}

const dotShape = ({ item, vague }: Dot, d: string): Shape => ({
  class: 'chart-mark',
  title: `${formatDate(item.date)}: ${item.title}`,
  shapes: [{ d, class: inkOf(vague) }],
});

/** On a phone a dot is smaller than any finger: the dots of a year are one mark. */
const yearShapes = (dots: readonly Dot[], first: number, pathOf: (dot: Dot) => string): Shape[] =>
  groups(dots, ({ month }) => first + Math.floor(month / 12)).map(([year, own]) => ({
    class: 'chart-mark',
    title: `${year}: ${count(own.length, 'announcement')}`,
    shapes: groups(own, ({ vague }) => vague).map(([vague, alike]) => ({
      d: alike.map(pathOf).join(''),
      class: inkOf(vague),
    })),
  }));

const inkOf = (vague: boolean) => (vague ? 'news-dot news-vague' : 'news-dot');
