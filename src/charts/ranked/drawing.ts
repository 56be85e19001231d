// Recipients one under another, each with its mark at its sum; a sum shared by several is written once, at a bracket.
import { max, scaleLinear } from 'd3';
import { formatWithBasis } from '../../domain/money.ts';
import type { Kind } from '../../kinds/statement.ts';
import { label, labelsOf, type Drawing, type Run, type Shape } from '../shared/drawing.ts';
import { basisMark, kindMark } from '../shared/ink.ts';
import { level, strokes } from '../shared/paths.ts';
import { LETTERS } from '../shared/letters.ts';
import { clearOf } from '../shared/rules.ts';
import { WIDTHS } from '../shared/widths.ts';
import { round } from '../shared/rounding.ts';
import { fitted } from '../shared/text-width.ts';
import { zeroAxis } from '../shared/zero-axis.ts';
import type { Award, RecipientRow, Tie } from './rows.ts';

interface Form {
  width: number;
  /** Where marks stand, from no money to the most. */
  money: [from: number, to: number];
  row: number;
  /** Whether words stand above what they name, or beside it. */
  above: boolean;
  ticks: number;
}

const FORMS: Record<keyof typeof WIDTHS, Form> = {
  full: { width: WIDTHS.full, money: [420, 1030], row: 24, above: false, ticks: 6 },
  wide: { width: WIDTHS.wide, money: [336, 592], row: 22, above: false, ticks: 5 },
  narrow: { width: WIDTHS.narrow, money: [6, 316], row: 36, above: true, ticks: 3 },
};
const SIZE = LETTERS.usual;

const RADIUS = 5.5;
const TOP = 42;
const GAP = 8;

const sumOf = (award: Award, short = false): string => formatWithBasis(award.pence, award.basis, award.perYear, short);

export function rankedDrawing(groups: readonly Tie[], kind: Kind, width: keyof typeof WIDTHS): Drawing {
  const form = FORMS[width];
  const awards = groups.flatMap((group) => group.rows.flatMap((row) => row.awards));
  const scale = scaleLinear([0, max(awards, (award) => award.pence)!], form.money);
  const shapes: Shape[] = [];
  let y = TOP;
  for (const group of groups) {
    if (form.above) {
      shapes.push(label(sumsInLine(group), 0, y + 14, SIZE, 'chart-heading'), {
        d: level(y + 20, 0, form.width),
        class: 'chart-zero',
      });
      y += 22;
    }
    const middles = group.rows.map((_, index) => y + index * form.row + (form.above ? 26 : form.row / 2));
    group.rows.forEach((row, index) => shapes.push(rowShapes(row, kind, form, scale, middles[index]!)));
    if (!form.above) shapes.push(...sumShapes(group, scale, middles));
    y += group.rows.length * form.row + GAP;
  }
  const axis = zeroAxis(scale, form.ticks, TOP, y);
  return {
    width: form.width,
    height: round(y + 2),
    shapes: [...clearOf(labelsOf([...axis.labels, ...shapes]), axis.rules), ...axis.labels, ...shapes],
  };
}

type Scale = (pence: number) => number;

function rowShapes(row: RecipientRow, kind: Kind, form: Form, scale: Scale, middle: number): Shape {
  const far = max(row.awards, (award) => scale(award.pence))!;
  const room = form.above ? form.width - 2 : form.money[0] - 12;
  const name = fitted(row.name, SIZE, room);
  const text = form.above
    ? label(name, 0, round(middle - 12), SIZE, 'chart-label')
    : label(name, form.money[0] - 10, round(middle + 5), SIZE, 'chart-label', 'end');
  return {
    class: 'chart-mark',
    title: `${row.name}: ${row.awards.map((award) => `${sumOf(award)} ${kind}, ${award.covers}`).join('; ')}`,
    shapes: [
      { d: level(middle, form.money[0], far), class: 'chart-leader' },
      ...row.awards.flatMap((award) => [
        ...kindMark(kind, scale(award.pence), middle, RADIUS),
        ...basisMark(award.basis, scale(award.pence), middle, RADIUS, 'lying'),
      ]),
      text,
    ],
  };
}

/** Its sums, and how many recipients share them. */
const linesOf = ({ rows }: Tie): Run[] => [
  ...rows[0]!.awards.map((award) => ({ text: sumOf(award, true), strong: true })),
  ...(rows.length > 1 ? [{ text: `${rows.length} recipients` }] : []),
];

const sumsInLine = (group: Tie): Run[] =>
  linesOf(group).map((run, index) => (index === 0 ? run : { ...run, text: `, ${run.text}` }));

/** Its sum at the right of the marks, with a bracket where several recipients share it. */
function sumShapes(group: Tie, scale: Scale, middles: readonly number[]): Shape[] {
  const x = max(group.rows[0]!.awards, (award) => scale(award.pence))! + RADIUS + 12;
  const [first, last] = [middles[0]!, middles.at(-1)!];
  const shared = group.rows.length > 1;
  const bracket: Shape[] = shared
    ? [
        {
          d: strokes([
            [x - 3, first - 5],
            [x + 1, first - 5],
            [x + 1, last + 5],
            [x - 3, last + 5],
          ]),
          class: 'chart-tie',
        },
      ]
    : [];
  const lines = linesOf(group);
  const middle = (first + last) / 2 + 5;
  return [
    ...bracket,
    ...lines.map((line, index) =>
      label([line], round(x + 6), round(middle + (index - (lines.length - 1) / 2) * 17), SIZE, 'chart-label'),
    ),
  ];
}
