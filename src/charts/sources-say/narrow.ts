// The same drawing for phones: one row a statement, oldest first, its words above its mark, sums to the right, and
// rivals tied together at the far right.
import { max } from 'd3';
import { yearOf } from '../../domain/calendar.ts';
import { formatMoneyShort } from '../../domain/money.ts';
import { label, labelsOf, runsWidth, type Drawing, type Shape } from '../shared/drawing.ts';
import { basisMark, kindMark } from '../shared/ink.ts';
import { LETTERS } from '../shared/letters.ts';
import { axisTitle, moneyAxis, type MoneyAxis } from '../shared/money-axis.ts';
import { level, upright } from '../shared/paths.ts';
import { round } from '../shared/rounding.ts';
import { clearOf, levelRule, uprightRule } from '../shared/rules.ts';
import { WIDTHS } from '../shared/widths.ts';
import { labelInLine, pointInWords } from './label.ts';
import type { SaysPoint } from './points.ts';

const WIDTH = WIDTHS.narrow;
const SIZE = LETTERS.usual;
const RADIUS = 6;
const ROW = 40;
const YEAR = 26;
const LANE = 7;
const TOP = 46;

interface Row {
  point: SaysPoint;
  /** The middle of its mark. */
  y: number;
}

export function saysNarrow(points: readonly SaysPoint[]): Drawing {
  const lanes = disputeLanes(points);
  const laneAt = (dispute: number): number => WIDTH - 2 - LANE * lanes.get(dispute)!;
  /** What lies left of the lanes. */
  const room = WIDTH - LANE * ((max(lanes.values()) ?? -1) + 1);
  const money = moneyAxis(
    points.map((point) => point.pence),
    8,
    room - 14,
    66,
  );
  const { rows, years, height } = rowsOf(points);
  const axis = axisOf(money);
  const marks = rows.map((row): Shape => markOf(row, money, room, laneAt));
  const rules = [
    ...money.ticks.map((tick) =>
      uprightRule(money.of(tick), TOP - 4, height, tick === 0 ? 'chart-zero' : 'chart-grid'),
    ),
    ...years.map(({ y }) => levelRule(y + 5, 0, WIDTH, 'chart-band')),
  ];
  const labels = [...axis, ...years];
  return {
    width: WIDTH,
    height,
    shapes: [...clearOf(labelsOf([...labels, ...marks]), rules), ...labels, ...brackets(rows, lanes, laneAt), ...marks],
  };
}

const axisOf = (money: MoneyAxis) => [
  label(axisTitle(money), 0, 14, LETTERS.small, 'chart-axis'),
  ...money.ticks.map((tick) => {
    const text = formatMoneyShort(tick);
    const half = runsWidth([{ text }], LETTERS.small) / 2;
    const x = Math.max(half, Math.min(WIDTH - half, money.of(tick)));
    return label(text, round(x), TOP - 10, LETTERS.small, 'chart-axis', 'middle');
  }),
];

/** A row for each point, and a heading for each year in which something was said. */
function rowsOf(points: readonly SaysPoint[]) {
  const rows: Row[] = [];
  const years: ReturnType<typeof label>[] = [];
  let y = TOP;
  let year: string | null = null;
  for (const point of points) {
    const own = point.on === null ? 'Undated' : yearOf(point.on);
    if (own !== year) {
      y += YEAR;
      years.push(label([{ text: own, strong: true }], 0, y - 6, SIZE, 'chart-axis'));
      year = own;
    }
    rows.push({ point, y: y + 29 });
    y += ROW;
  }
  return { rows, years, height: y + 6 };
}

/** A stick from no money to its sum; where the axis is logarithmic there is no such place, and the mark is a dot. */
function markOf({ point, y }: Row, money: MoneyAxis, room: number, laneAt: (dispute: number) => number): Shape {
  const x = money.of(point.pence);
  const stick: Shape[] = money.logarithmic ? [] : [{ d: level(y, money.of(0), x), class: 'chart-leader' }];
  const tie: Shape[] =
    point.dispute === null ? [] : [{ d: level(y, x, laneAt(point.dispute)), class: 'chart-dispute-line' }];
  return {
    class: 'chart-mark',
    title: pointInWords(point),
    shapes: [
      ...stick,
      ...tie,
      ...kindMark(point.kind, x, y, RADIUS),
      ...basisMark(point.basis, x, y, RADIUS, 'lying'),
      label(
        labelInLine(point, SIZE, room - 4),
        0,
        y - 12,
        SIZE,
        point.dispute === null ? 'chart-label' : 'chart-label chart-dispute',
      ),
    ],
  };
}

/** For each dispute a lane at the right, so that brackets of different disputes never lie on one another. */
function disputeLanes(points: readonly SaysPoint[]): Map<number, number> {
  const spans = new Map<number, [first: number, last: number]>();
  points.forEach(({ dispute }, index) => {
    if (dispute !== null) spans.set(dispute, [spans.get(dispute)?.[0] ?? index, index]);
  });
  const lanes = new Map<number, number>();
  const ends: number[] = [];
  for (const [dispute, [first, last]] of spans) {
    const free = ends.findIndex((end) => end < first);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = last;
    lanes.set(dispute, lane);
  }
  return lanes;
}

/** The upright stroke of each dispute, from its first figure to its last. */
const brackets = (
  rows: readonly Row[],
  lanes: ReadonlyMap<number, number>,
  laneAt: (dispute: number) => number,
): Shape[] =>
  [...lanes.keys()].map((dispute) => {
    const own = rows.filter((row) => row.point.dispute === dispute);
    return { d: upright(laneAt(dispute), own[0]!.y, own.at(-1)!.y), class: 'chart-dispute-line' };
  });
