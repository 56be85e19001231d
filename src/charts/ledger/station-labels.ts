// Where the words of a row's three stations stand: beside their marks, or under them where a neighbour is in the way.
import { label, labelBox, type Label } from '../shared/drawing.ts';
import { round } from '../shared/rounding.ts';
import { textWidth } from '../shared/text-width.ts';

export interface StationWords {
  /** The centre of the station's mark, and how far the mark reaches; 0 where nothing is drawn. */
  x: number;
  radius: number;
  text: string;
}

export interface PlacedWords {
  /** The labels, drawn for a row whose marks have their centres at 0. */
  labels: Label[];
  /** How much room the labels take under the marks. */
  below: number;
}

const GAP = 5;

/** @param width of the drawing, which no label may leave */
export function stationLabels(stations: readonly StationWords[], width: number, size: number): PlacedWords {
  const said = stations.filter(({ text }) => text !== '');
  const beside = said.map(({ x, radius, text }) =>
    label(text, round(x + Math.max(4, radius) + GAP), round(size * 0.33), size, 'chart-label'),
  );
  const fits = beside.every((one, index) => {
    const next = stations.find(({ x, radius, text }) => x > said[index]!.x && (radius > 0 || text !== ''));
    const end = next === undefined ? width : next.x - Math.max(4, next.radius) - 2;
    return labelBox(one).right <= end;
  });
  if (fits) return { labels: beside, below: 0 };
  const reach = Math.max(...stations.map(({ radius }) => radius));
  const edge = (text: string) => textWidth(text, size) / 2;
  return {
    labels: said.map(({ x, text }) =>
      label(
        text,
        round(Math.min(Math.max(x, edge(text)), width - edge(text))),
        round(reach + size + 1),
        size,
        'chart-label',
        'middle',
      ),
    ),
    below: size + 6,
  };
}

/** The labels moved down to their row. */
export const atRow = (labels: readonly Label[], middle: number): Label[] =>
  labels.map((one) => ({ ...one, y: round(one.y + middle) }));
