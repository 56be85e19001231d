// The drawing of what sources say about money for wide pages: sums upwards, time to the right, undated statements in a
// band of their own.
import { max } from 'd3';
import { formatMoneyShort } from '../../domain/money.ts';
import { overlap, type Box } from '../shared/boxes.ts';
import { label, labelBox, type Drawing, type Path, type Shape } from '../shared/drawing.ts';
import { basisMark, kindMark } from '../shared/ink.ts';
import { placeLabels, type Wish } from '../shared/label-places.ts';
import { axisTitle, moneyAxis } from '../shared/money-axis.ts';
import { LETTERS } from '../shared/letters.ts';
import { strokes } from '../shared/paths.ts';
import { clearOf, levelRule, uprightRule } from '../shared/rules.ts';
import { WIDTHS } from '../shared/widths.ts';
import { round } from '../shared/rounding.ts';
import { disputeBrackets, type Mark } from './brackets.ts';
import { labelInFull, labelInShort, pointInWords } from './label.ts';
import type { SaysPoint } from './points.ts';
import { textWidth } from '../shared/text-width.ts';
import { timeAxis } from '../shared/time-axis.ts';

interface Form {
  width: number;
  /** How wide the band of the undated is. */
  band: number;
  size: number;
}

const FORMS: Record<'wide' | 'full', Form> = {
  wide: { width: WIDTHS.wide, band: 176, size: LETTERS.small },
  full: { width: WIDTHS.full, band: 230, size: LETTERS.usual },
};
const RADIUS = 6;
/** From so many marks on a year in which many were said takes room from the others. */
const CROWD = 20;

export function saysWide(points: readonly SaysPoint[], form: 'wide' | 'full'): Drawing {
  const { width, band: undated, size } = FORMS[form];
  const height = points.length > CROWD ? 560 : points.length > 4 ? 440 : 340;
  const bottom = height - 34;
  const money = moneyAxis(
    points.map((point) => point.pence),
    bottom,
    44,
    30,
  );
  const left = Math.ceil(max(money.ticks, (tick) => textWidth(formatMoneyShort(tick), size))!) + 10;
  const dated = points.flatMap((point) => (point.on === null ? [] : [point.on]));
  const hasBand = dated.length < points.length;
  const right = dated.length === 0 ? left : hasBand ? width - undated : width;
  const time = timeAxis(dated, left + 8, right - 32, 62, points.length > CROWD);
  const band = right + 22;
  const marks = spread(
    points.map((point) => ({ point, x: point.on === null ? band : time.of(point.on), y: money.of(point.pence) })),
  );

  const axes = [
    label(
      `${axisTitle(money)}${time.uneven ? '. Years with many statements are drawn wider' : ''}`,
      0,
      14,
      size,
      'chart-axis',
    ),
    ...money.ticks.map((tick) =>
      label(formatMoneyShort(tick), left - 8, round(money.of(tick) + 4.5), size, 'chart-axis', 'end'),
    ),
    ...time.ticks.map((tick) => label(tick.text, round(tick.at), height - 10, size, 'chart-axis', 'middle')),
    ...(hasBand ? [label('undated', round(right + 12), height - 10, size, 'chart-axis')] : []),
  ];
  const rules = [
    ...money.ticks.map((tick) => levelRule(money.of(tick), left, width, tick === 0 ? 'chart-zero' : 'chart-grid')),
    ...time.ticks.map((tick) => uprightRule(tick.at, bottom, bottom + 6, 'chart-tick')),
    ...(hasBand ? [uprightRule(right, 30, bottom, 'chart-band')] : []),
  ];
  const brackets = disputeBrackets(marks, width - 2, right);
  const obstacles: Box[] = [
    ...marks.map(markBox),
    ...brackets.flatMap((bracket) => bracket.boxes),
    ...axes.map(labelBox),
    ...(hasBand ? [{ left: right - 1, right: right + 1, top: 30, bottom }] : []),
  ];
  const ranked = [...marks].sort((a, b) => rank(b.point) - rank(a.point) || b.point.pence - a.point.pence);
  const placed = placeLabels(
    ranked.map((mark) => wish(mark, size)),
    obstacles,
    {
      left: left + 2,
      right: width,
      top: 20,
      bottom: bottom - 2,
    },
  );
  const leaders = placed.flatMap((place): Path[] =>
    place?.leader ? [{ d: strokes(place.leader), class: 'chart-leader' }] : [],
  );
  const labels = placed.flatMap((place) =>
    (place?.labels ?? []).map((text) => ({ ...text, x: round(text.x), y: round(text.y) })),
  );
  return {
    width,
    height,
    shapes: [
      ...clearOf([...axes, ...labels], rules),
      ...axes,
      ...brackets.map(({ d }) => ({ d, class: 'chart-dispute-line' })),
      ...leaders,
      ...marks.map(drawn),
      ...labels,
    ],
  };
}

/** How far a mark with its sign reaches up and down. */
const along = ({ basis }: SaysPoint): number =>
  basis === 'exact' ? RADIUS : basis === 'approx' ? RADIUS + 5 : RADIUS + 8;

const markBox = ({ point, x, y }: Mark): Box => ({
  left: x - RADIUS - 1,
  right: x + RADIUS + 1,
  top: y - along(point),
  bottom: y + along(point),
});

/** Rivals are named first, then what speaks for many, then the larger sum. */
const rank = (point: SaysPoint): number => (point.dispute !== null ? 2 : point.ids.length > 1 ? 1 : 0);

const wish = ({ point, x, y }: Mark, size: number): Wish => ({
  texts: point.dispute === null ? [labelInShort(point)] : [labelInFull(point, size), labelInShort(point)],
  x,
  y,
  reach: { across: RADIUS, along: along(point) },
  size,
  class: point.dispute === null ? 'chart-label' : 'chart-label chart-dispute',
  tied: rank(point) > 0,
});

const drawn = ({ point, x, y }: Mark): Shape => ({
  class: 'chart-mark',
  title: pointInWords(point),
  shapes: [...kindMark(point.kind, x, y, RADIUS), ...basisMark(point.basis, x, y, RADIUS, 'standing')],
});

/** Marks on the same spot stand side by side: time gives way by a few weeks, the sum never does. */
function spread(marks: readonly Mark[]): Mark[] {
  const set: Mark[] = [];
  const steps = [0, ...Array.from({ length: 12 }, (_, index) => [index + 1, -index - 1]).flat()];
  for (const mark of marks) {
    const free = steps
      .map((step) => mark.x + step * (RADIUS + 1))
      .find((x) => x >= 0 && !set.some((other) => overlap(markBox({ ...mark, x }), markBox(other))));
    set.push({ ...mark, x: free ?? mark.x });
  }
  return set;
}
