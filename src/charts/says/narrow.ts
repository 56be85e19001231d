// The same drawing for phones: one row a statement, oldest first, its words above its mark, sums to the right.
import { formatMoneyShort } from '../../domain/money.ts';
import { yearOf } from '../../domain/calendar.ts';
import { label, runsWidth, type Drawing, type Shape } from '../shared/drawing.ts';
import { basisMark, kindMark } from '../shared/ink.ts';
import { axisTitle, moneyAxis } from '../shared/money-axis.ts';
import { level, upright } from '../shared/paths.ts';
import { round } from '../shared/rounding.ts';
import { labelInLine, pointInWords } from './label.ts';
import type { SaysPoint } from './points.ts';

const WIDTH = 340;
const SIZE = 14;
const RADIUS = 6;
const ROW = 40;
const YEAR = 26;
const LANE = 7;

interface Row {
  point: SaysPoint;
  y: number;
}

export function saysNarrow(points: readonly SaysPoint[]): Drawing {
  const lanes = disputeLanes(points);
  const left = 4 + LANE * (Math.max(-1, ...lanes.values()) + 1);
  const money = moneyAxis(
    points.map((point) => point.pence),
    left + 8,
    WIDTH - 14,
    66,
  );
  const top = 46;
  const rows: Row[] = [];
  const years: Shape[] = [];
  let y = top;
  let year: string | null = null;
  for (const point of points) {
    const own = point.on === null ? 'Undated' : yearOf(point.on);
    if (own !== year) {
      y += YEAR;
      years.push(label([{ text: own, strong: true }], left, y - 6, SIZE, 'chart-axis'), {
        d: level(y - 1, left, WIDTH),
        class: 'chart-band',
      });
      year = own;
    }
    rows.push({ point, y: y + 29 });
    y += ROW;
  }
  const height = y + 6;
  const axis: Shape[] = [
    label(axisTitle(money), 0, 14, SIZE - 1, 'chart-axis'),
    ...money.ticks.flatMap((tick): Shape[] => {
      const x = round(money.of(tick));
      const text = formatMoneyShort(tick);
      const half = runsWidth([{ text }], SIZE - 1) / 2;
      return [
        { d: upright(x, top - 4, height), class: tick === 0 ? 'chart-zero' : 'chart-grid' },
        label(text, round(Math.max(half, Math.min(WIDTH - half, x))), top - 10, SIZE - 1, 'chart-axis', 'middle'),
      ];
    }),
  ];
  const marks = rows.map(({ point, y: middle }): Shape => {
    const x = money.of(point.pence);
    const lane = point.dispute === null ? null : 3 + LANE * lanes.get(point.dispute)!;
    return {
      class: 'chart-mark',
      title: pointInWords(point),
      shapes: [
        {
          d: level(middle, lane ?? left, x),
          class: lane === null ? 'chart-leader' : 'chart-dispute-line',
        },
        ...kindMark(point.kind, x, middle, RADIUS),
        ...basisMark(point.basis, x, middle, RADIUS, 'lying'),
        label(
          labelInLine(point, SIZE, WIDTH - left - 2),
          left,
          middle - 12,
          SIZE,
          lane === null ? 'chart-label' : 'chart-label chart-dispute',
        ),
      ],
    };
  });
  return { width: WIDTH, height, shapes: [...axis, ...years, ...brackets(rows, lanes), ...marks] };
}

/** For each dispute a lane in the left margin, so that brackets of different disputes never lie on one another. */
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
const brackets = (rows: readonly Row[], lanes: ReadonlyMap<number, number>): Shape[] =>
  [...lanes].map(([dispute, lane]) => {
    const own = rows.filter((row) => row.point.dispute === dispute);
    return { d: upright(3 + LANE * lane, own[0]!.y, own.at(-1)!.y), class: 'chart-dispute-line' };
  });
