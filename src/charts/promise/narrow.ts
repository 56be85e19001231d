// The chain from promise to payment for phones: each promise, and under it, by arrows, what became of it.
import type { Source } from '../../domain/content.ts';
import { label, runsWidth, type Drawing, type Run, type Shape } from '../shared/drawing.ts';
import { basisMark, kindMark } from '../shared/ink.ts';
import type { Chain, Station } from './chain.ts';
import { stationSaid, stopInWords, stopSum } from './words.ts';
import { drawnBy } from '../shared/paths.ts';
import { LETTERS } from '../shared/letters.ts';
import { WIDTHS } from '../shared/widths.ts';
import { round } from '../shared/rounding.ts';
import { arrowAt } from './arrow.ts';
import { fitted } from '../shared/text-width.ts';

type Sources = ReadonlyMap<string, Source>;

const WIDTH = WIDTHS.narrow;
const SIZE = LETTERS.usual;
const SMALL = LETTERS.small;
const RADIUS = 7;
const STEP = 34;
const ROW = 64;
const CORNER = 8;

export function promiseNarrow(chain: Chain, sources: Sources): Drawing {
  const lines: Shape[] = [];
  const marks: Shape[] = [];
  const reached = new Set(chain.tracks.map((track) => track.to));
  const written = new Set<Station>();
  let y = 0;
  const write = (station: Station, depth: number, parent: number | null): void => {
    const middle = y + 18;
    const x = depth * STEP + 14;
    const tip = x - RADIUS - (['up-to', 'more-than'].includes(station.stop.statements[0].basis) ? 9 : 2);
    if (parent !== null) {
      const way = drawnBy((pen) => {
        pen.moveTo(x - STEP, parent + RADIUS);
        pen.arcTo(x - STEP, middle, tip, middle, CORNER);
        pen.lineTo(tip, middle);
      });
      lines.push({ d: way, class: 'chart-track' }, arrowAt(tip, middle));
    }
    // A statement that several promises led to is written under each of them, but what followed it only once.
    const again = written.has(station);
    written.add(station);
    marks.push(
      stationShapes(
        station,
        x,
        middle,
        again && chain.tracks.some((track) => track.from === station)
          ? 'what followed stands above'
          : stationSaid(station.stop.statements[0], sources),
        sources,
      ),
    );
    y += ROW;
    if (again) return;
    for (const track of chain.tracks.filter((each) => each.from === station)) write(track.to, depth + 1, middle);
  };
  for (const start of chain.stations.filter((station) => !reached.has(station))) write(start, 0, null);
  return { width: WIDTH, height: y, shapes: [...lines, ...marks] };
}

function stationShapes({ stop }: Station, x: number, y: number, last: string, sources: Sources): Shape {
  const [statement] = stop.statements;
  const left = round(x + RADIUS + 14);
  const room = WIDTH - left;
  const sum: Run[] = [{ text: stopSum(stop), strong: true }, { text: ` ${statement.kind}` }];
  const rest = room - runsWidth(sum, SIZE);
  return {
    class: 'chart-mark',
    title: stopInWords(stop, sources),
    shapes: [
      ...kindMark(statement.kind, x, y, RADIUS),
      ...basisMark(statement.basis, x, y, RADIUS, 'lying'),
      label(rest < 0 ? [{ text: sum[0]!.text, strong: true }] : sum, left, round(y + 5), SIZE, 'chart-label'),
      label(fitted(statement.covers, SMALL, room), left, round(y + 22), SMALL, 'chart-label'),
      label(fitted(last, SMALL, room), left, round(y + 38), SMALL, 'chart-axis'),
    ],
  };
}
