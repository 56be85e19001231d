// Announcements as dots on one strip a theme, months to the right, those of one month on top of each other.
import { formatDate } from '../../domain/calendar.ts';
import { label, type Drawing, type Shape } from '../shared/drawing.ts';
import { at, round } from '../shared/rounding.ts';
import { fitted } from '../shared/text-width.ts';
import { LANDMARKS, landmarkLabels } from '../shared/landmarks.ts';
import type { Dot, Strips } from './rows.ts';

interface Form {
  width: number;
  /** Where the first month begins and the last ends. */
  time: [from: number, to: number];
  nameAbove: boolean;
  size: number;
}

const WIDE: Form = { width: 720, time: [292, 716], nameAbove: false, size: 14 };
const NARROW: Form = { width: 340, time: [2, 338], nameAbove: true, size: 14 };

const TOP = 30;

export const announcedWide = (strips: Strips): Drawing => drawing(strips, WIDE);
export const announcedNarrow = (strips: Strips): Drawing => drawing(strips, NARROW);

function drawing({ first, last, strips }: Strips, form: Form): Drawing {
  const [from, to] = form.time;
  const years = last - first + 1;
  const pitch = (to - from) / (years * 12);
  const x = (year: number) => round(from + (year - first) * 12 * pitch);
  const step = Math.max(5, pitch);
  const shapes: Shape[] = [];
  let y = TOP;
  for (const { name, dots, most } of strips) {
    const base = y + (form.nameAbove ? 24 : 6) + Math.max(most * step, form.nameAbove ? 8 : 16);
    const words = [
      { text: fitted(name, form.size, form.nameAbove ? form.width - 40 : from - 46), strong: form.nameAbove },
      { text: ` ${dots.length}` },
    ];
    shapes.push(
      form.nameAbove
        ? label(words, 0, y + 16, form.size, 'chart-heading')
        : label(words, from - 10, round(base - 3), form.size, 'chart-heading', 'end'),
      { d: `M${at(from, base)}H${to}`, class: 'chart-zero' },
      ...dots.map((dot) => dotShape(dot, from, pitch, base, step)),
    );
    y = round(base + (form.nameAbove ? 10 : 6));
  }
  const named = Array.from({ length: years }, (_, index) => first + index);
  const grid = named.flatMap((year): Shape[] => [
    { d: `M${at(x(year), TOP - 6)}V${round(y - 4)}`, class: 'chart-grid' },
    label(String(year), round(x(year) + 6 * pitch), round(y + 12), 13, 'chart-axis', 'middle'),
  ]);
  const seen = LANDMARKS.filter((mark) => mark.at > first && mark.at < last + 1);
  const landmarks: Shape[] = [
    ...seen.map((mark): Shape => ({ d: `M${at(x(mark.at), 6)}V${round(y - 4)}`, class: 'chart-landmark' })),
    ...landmarkLabels(
      seen.map((mark) => ({ text: form.nameAbove ? mark.short : mark.named, x: x(mark.at) })),
      { width: form.width, y: 16, size: 13, off: 5 },
    ),
  ];
  return { width: form.width, height: round(y + 18), shapes: [...grid, ...landmarks, ...shapes] };
}

function dotShape({ item, month, above, vague }: Dot, from: number, pitch: number, base: number, step: number): Shape {
  const side = Math.min(pitch, step) - 0.9;
  const left = from + month * pitch + (pitch - side) / 2;
  const foot = base - 1.2 - above * step;
  return {
    class: 'chart-mark',
    title: `${formatDate(item.date)}: ${item.title}`,
    shapes: [
      {
        d: `M${at(left, foot)}h${round(side)}v${round(-(step - 0.9))}h${round(-side)}Z`,
        class: vague ? 'news-dot news-vague' : 'news-dot',
      },
    ],
  };
}
