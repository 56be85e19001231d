// The chain from promise to payment for wide pages: a column for each kind, statements as stations, lines along their
// rows.
import type { Source } from '../../domain/content.ts';
import { KINDS } from '../../kinds/statement.ts';
import { label, type Drawing, type Shape } from '../shared/drawing.ts';
import { basisMark, kindMark } from '../shared/ink.ts';
import { capital } from '../../words/letter-case.ts';
import type { Chain, Station, Track } from './chain.ts';
import { turns, type Turn } from './turns.ts';
import { arrowAt } from './arrow.ts';
import { stopInWords, stopSum } from './words.ts';
import { level, drawnBy } from '../shared/paths.ts';
import { LETTERS } from '../shared/letters.ts';
import { WIDTHS } from '../shared/widths.ts';
import { round } from '../shared/rounding.ts';
import { fittedLines } from '../shared/text-width.ts';

type Sources = ReadonlyMap<string, Source>;

const SIZE = LETTERS.small;
const RADIUS = 7;
const TOP = 38;
const ROW = 88;
/** Room kept free at the right of a column for lines that turn. */
const TURN = 30;
const LANE = 7;
const CORNER = 5;

const xOf = (station: Station, column: number): number => station.column * column + RADIUS + 12;
const yOf = (station: Station): number => TOP + station.row * ROW + 24;

/** How near a line comes to a mark: not over the sign of a ceiling or a floor. */
const reach = ({
  stop: {
    statements: [{ basis }],
  },
}: Station): number => RADIUS + (basis === 'exact' || basis === 'approx' ? 2 : 10);

export function promiseWide(chain: Chain, sources: Sources, form: 'wide' | 'full'): Drawing {
  const width = WIDTHS[form];
  const across = width / KINDS.length;
  const height = TOP + chain.rows * ROW;
  const used = new Set(chain.stations.map((station) => station.column));
  const heads = KINDS.flatMap((kind, column): Shape[] => [
    label(
      [{ text: capital(kind), strong: used.has(column) }],
      round(column * across + 2),
      16,
      LETTERS.usual,
      used.has(column) ? 'chart-heading' : 'chart-axis',
    ),
    ...(used.has(column) ? [] : [label('none matched', round(column * across + 2), TOP + 12, SIZE, 'chart-axis')]),
  ]);
  const bends = turns(chain.tracks);
  return {
    width,
    height,
    shapes: [
      { d: level(26, 0, width), class: 'chart-zero' },
      ...heads,
      ...chain.tracks.flatMap((track) => line(track, bends.get(track), across)),
      ...chain.stations.map((station) => stationShapes(station, sources, across)),
    ],
  };
}

/** With round corners, so that a crossing is no corner. */
function line({ from, to }: Track, turn: Turn | undefined, across: number): Shape[] {
  const [x1, y1, x2, y2] = [xOf(from, across) + reach(from), yOf(from), xOf(to, across) - reach(to), yOf(to)];
  const x = turn === undefined ? x2 : turn.column * across - 5 - turn.lane * LANE;
  const way = drawnBy((pen) => {
    pen.moveTo(x1, y1);
    if (turn !== undefined) {
      pen.arcTo(x, y1, x, y2, CORNER);
      pen.arcTo(x, y2, x2, y2, CORNER);
    }
    pen.lineTo(x2, y2);
  });
  return [{ d: way, class: 'chart-track' }, arrowAt(x2, y2)];
}

function stationShapes(station: Station, sources: Sources, across: number): Shape {
  const [statement] = station.stop.statements;
  const [x, y] = [xOf(station, across), yOf(station)];
  const left = round(x - RADIUS);
  const room = across - TURN - 10;
  return {
    class: 'chart-mark',
    title: stopInWords(station.stop, sources),
    shapes: [
      ...kindMark(statement.kind, x, y, RADIUS),
      ...basisMark(statement.basis, x, y, RADIUS, 'lying'),
      label([{ text: stopSum(station.stop), strong: true }], left, round(y + 26), LETTERS.usual, 'chart-label'),
      ...fittedLines(statement.covers, SIZE, room, 2).map((text, index) =>
        label(text, left, round(y + 41 + index * 15), SIZE, 'chart-label'),
      ),
    ],
  };
}
