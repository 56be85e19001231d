// The rows of the chart of ledgers, one under the other, for any width: names at the left, then the three stations.
import { max } from 'd3';
import { programmeAddress } from '../../domain/addresses.ts';
import { label, type Shape } from '../shared/drawing.ts';
import { level } from '../shared/paths.ts';
import { round } from '../shared/rounding.ts';
import { fitted, fittedLines, textWidth } from '../shared/text-width.ts';
import { radiusScale } from './area.ts';
import { cellAt } from './cell.ts';
import { rowInWords } from './label.ts';
import { hasFigure, STATIONS, type LedgerRow, type Station } from './row.ts';
import { atRow, stationLabels } from './station-labels.ts';
import { voidMark } from './void-mark.ts';

/** The step from one line of a name to the next, in sizes of its letters. */
const LEADING = 1.12;

/** What differs between a wide drawing and a narrow one, in drawing units. */
export interface LedgerLayout {
  width: number;
  /** The centres of the stations. */
  x: Record<Station, number>;
  heads: Record<Station, string>;
  /** The radius of the largest sum. */
  most: number;
  rowHeight: number;
  nameRoom: number;
  nameSize: number;
  sumSize: number;
  words: (row: LedgerRow, station: Station) => string;
  /** In how many columns those without a figure stand. */
  columns: number;
}

/** The shapes, and where they end. */
export function ledgerLines(rows: readonly LedgerRow[], layout: LedgerLayout): { shapes: Shape[]; height: number } {
  const radius = radiusScale({ pence: max(rows, (row) => row.size) ?? 0, radius: layout.most });
  const heads = STATIONS.map((station) =>
    label(
      [{ text: layout.heads[station], strong: true }],
      layout.x[station],
      16,
      layout.nameSize,
      'chart-heading',
      'middle',
    ),
  );
  const shapes: Shape[] = [...heads, { d: level(25, 0, layout.width), class: 'chart-zero' }];
  const size = layout.nameSize;
  let y = 28;
  for (const row of rows.filter(hasFigure)) {
    const cells = STATIONS.map((station) => cellAt(row, station, layout.x[station], 0, radius));
    const reach = max(cells, (cell) => cell?.radius ?? 0)!;
    const words = stationLabels(
      STATIONS.map((station, index) => ({
        x: layout.x[station],
        radius: cells[index]?.radius ?? 0,
        text: layout.words(row, station),
      })),
      layout.width,
      layout.sumSize,
    );
    const names = nameLines(row, layout.nameRoom, size);
    const extra = names.length - 1;
    const height = round(Math.max(layout.rowHeight + extra * LEADING * size, 2 * reach + 6 + words.below));
    const middle = round(y + (height - words.below) / 2);
    shapes.push({
      class: 'timeline-row',
      title: `${row.name}: ${rowInWords(row)}`,
      shapes: [
        { d: level(y + height, 0, layout.width), class: 'chart-grid' },
        nameLink(row, names, 0, y + height / 2 + size * 0.34 - (extra * LEADING * size) / 2, size),
        ...STATIONS.flatMap((station) => cellAt(row, station, layout.x[station], middle, radius)?.shapes ?? []),
        ...atRow(words.labels, middle),
        ...(row.steps.length > 0 ? [] : [onlyBodies(layout, middle)]),
      ],
    });
    y = round(y + height);
  }
  const empty = rows.filter((row) => !hasFigure(row));
  if (empty.length === 0) return { shapes, height: Math.ceil(y + 4) };
  const end = y + 44 + Math.ceil(empty.length / layout.columns) * layout.rowHeight;
  return { shapes: [...shapes, ...withoutFigure(empty, y, layout)], height: Math.ceil(end) };
}

const onlyBodies = ({ x, sumSize }: LedgerLayout, middle: number): Shape =>
  label('sums for single bodies only', x.promised - 4, round(middle + sumSize * 0.33), sumSize, 'chart-axis');

/** The full name where it fits in one line, else the short one, in two lines where it must. */
const nameLines = (row: LedgerRow, room: number, size: number): string[] =>
  textWidth(row.name, size) <= room ? [row.name] : fittedLines(row.shortName, size, room, 2);

/** @param y the foot of the first line */
const nameLink = (row: LedgerRow, lines: readonly string[], x: number, y: number, size: number): Shape => ({
  class: 'timeline-link',
  href: programmeAddress(row.id),
  shapes: lines.map((text, index) => label(text, x, round(y + index * size * LEADING), size, 'chart-name')),
});

const oneLine = (row: LedgerRow, room: number, size: number): string =>
  textWidth(row.name, size) <= room ? row.name : fitted(row.shortName, size, room);

function withoutFigure(rows: readonly LedgerRow[], top: number, layout: LedgerLayout): Shape[] {
  const each = Math.ceil(rows.length / layout.columns);
  const width = layout.width / layout.columns;
  const size = layout.nameSize;
  return [
    label([{ text: `No figure found: ${rows.length}`, strong: true }], 0, round(top + 28), size, 'chart-heading'),
    ...rows.map((row, index): Shape => {
      const x = round(Math.floor(index / each) * width);
      const y = round(top + 50 + (index % each) * layout.rowHeight);
      return {
        class: 'timeline-row',
        title: `${row.name}: no figure found`,
        shapes: [voidMark(x + 5, y - size * 0.34, 0), nameLink(row, [oneLine(row, width - 25, size)], x + 15, y, size)],
      };
    }),
  ];
}
