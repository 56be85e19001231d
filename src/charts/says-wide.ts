// The drawing of what sources say about money for wide pages: sums upwards, time to the right, undated statements in a band of their own.
import { formatMoneyShort } from '../domain/money.ts';
import { around, overlap, type Box } from './boxes.ts';
import { label, labelBox, type Drawing, type Label, type Path, type Shape } from './drawing.ts';
import { basisMark, kindMark } from './ink.ts';
import { placeLabels, type Wish } from './label-places.ts';
import { axisTitle, moneyAxis } from './money-axis.ts';
import { at, round } from './rounding.ts';
import { labelInFull, labelInShort, pointInWords } from './says-label.ts';
import type { SaysPoint } from './says-points.ts';
import { textWidth } from './text-width.ts';
import { timeAxis } from './time-axis.ts';

const WIDTH = 720;
const SIZE = 13;
const RADIUS = 6;
const BAND = 132;

interface Mark {
  point: SaysPoint;
  x: number;
  y: number;
}

export function saysWide(points: readonly SaysPoint[]): Drawing {
  const height = points.length > 20 ? 500 : points.length > 8 ? 420 : 340;
  const bottom = height - 34;
  const money = moneyAxis(points.map((point) => point.pence), bottom, 40, 28);
  const left = Math.ceil(Math.max(...money.ticks.map((tick) => textWidth(formatMoneyShort(tick), SIZE)))) + 10;
  const dated = points.flatMap((point) => (point.on === null ? [] : [point.on]));
  const hasBand = dated.length < points.length;
  const right = dated.length === 0 ? left : WIDTH - (hasBand ? BAND : 12);
  const time = timeAxis(dated, left + 14, right - 14, 62);
  const bandMiddle = dated.length === 0 ? (left + WIDTH) / 2 : right + 34;
  const marks = spread(points.map((point) => ({ point, x: point.on === null ? bandMiddle : time.of(point.on), y: money.of(point.pence) })));

  const grid: Shape[] = [
    label(axisTitle(money), 0, 14, SIZE, 'chart-axis'),
    ...money.ticks.flatMap((tick): Shape[] => [
      { d: `M${at(left, money.of(tick))}H${WIDTH}`, class: tick === 0 ? 'chart-zero' : 'chart-grid' },
      label(formatMoneyShort(tick), left - 8, round(money.of(tick) + 4.5), SIZE, 'chart-axis', 'end'),
    ]),
    ...time.ticks.flatMap((tick): Shape[] => [
      { d: `M${at(tick.at, bottom)}v6`, class: 'chart-tick' },
      label(tick.text, round(tick.at), height - 10, SIZE, 'chart-axis', 'middle'),
    ]),
    ...(hasBand ? [{ d: `M${at(right, 30)}V${bottom}`, class: 'chart-band' }, label('undated', round(dated.length === 0 ? bandMiddle : right + 10), height - 10, SIZE, 'chart-axis', dated.length === 0 ? 'middle' : 'start')] : []),
  ];
  const obstacles: Box[] = [...marks.map((mark) => around(mark.x, mark.y, reachOf(mark.point) + 1)), ...grid.flatMap((shape) => ('runs' in shape ? [labelBox(shape as Label)] : []))];
  const ranked = [...marks].sort((a, b) => rank(b.point) - rank(a.point) || b.point.pence - a.point.pence);
  const placed = placeLabels(ranked.map(wish), obstacles, { left: left + 2, right: WIDTH, top: 20, bottom: bottom - 2 });
  const leaders = placed.flatMap((place): Path[] =>
    place?.leader ? [{ d: `M${at(place.leader.fromX, place.leader.fromY)}L${at(place.leader.toX, place.leader.toY)}`, class: 'chart-leader' }] : [],
  );
  const labels = placed.flatMap((place) => (place?.labels ?? []).map((text) => ({ ...text, x: round(text.x), y: round(text.y) })));
  return { width: WIDTH, height, shapes: [...grid, ...disputeLines(marks), ...leaders, ...marks.map(drawn), ...labels] };
}

const reachOf = (point: SaysPoint): number => (point.basis === 'exact' ? RADIUS : RADIUS + 7);

/** Rivals are named first, then what speaks for many, then the larger sum. */
const rank = (point: SaysPoint): number => (point.dispute !== null ? 2 : point.ids.length > 1 ? 1 : 0);

const wish = ({ point, x, y }: Mark): Wish => ({
  lines: point.dispute === null ? labelInShort(point) : labelInFull(point, SIZE),
  x,
  y,
  reach: reachOf(point),
  size: SIZE,
  class: point.dispute === null ? 'chart-label' : 'chart-label chart-dispute',
  leader: rank(point) > 0,
});

const drawn = ({ point, x, y }: Mark): Shape => ({ class: 'chart-mark', title: pointInWords(point), shapes: [...kindMark(point.kind, x, y, RADIUS), ...basisMark(point.basis, x, y, RADIUS, 'standing')] });

/** Marks on the same spot stand side by side: time gives way by a few weeks, the sum never does. */
function spread(marks: readonly Mark[]): Mark[] {
  const set: Mark[] = [];
  const steps = [0, ...Array.from({ length: 12 }, (_, index) => [index + 1, -index - 1]).flat()];
  for (const mark of marks) {
    const free = steps.map((step) => mark.x + step * (RADIUS + 1)).find((x) => !set.some((other) => overlap(around(x, mark.y, RADIUS), around(other.x, other.y, RADIUS))));
    set.push({ ...mark, x: free ?? mark.x });
  }
  return set;
}

/** A thin line through the figures that contradict each other. */
function disputeLines(marks: readonly Mark[]): Path[] {
  const numbers = [...new Set(marks.map((mark) => mark.point.dispute))].filter((number) => number !== null);
  return numbers.map((number) => {
    const rivals = marks.filter((mark) => mark.point.dispute === number);
    return { d: `M${rivals.map((mark) => at(mark.x, mark.y)).join('L')}`, class: 'chart-dispute-line' };
  });
}
