// What every chart is made of: its words, its table, its legend, and one drawing for each width it may
// have.
import type { ChartTable } from './chart-table.ts';
import type { Drawing, Shape } from './drawing.ts';

export interface LegendItem {
  shapes: Shape[];
  words: string;
  /** The box that the shapes are drawn in: 24 by 15 unless told. */
  size?: readonly [width: number, height: number];
}

export interface Chart {
  headline: string;
  /** What is drawn, as a statistician would name it. */
  title: string;
  /** What the drawing shows, computed from what is drawn. */
  sentence: string;
  /** What to know before using it: what is left out, and why. */
  note?: string;
  table: ChartTable;
  legend: LegendItem[];
  /** Whether it is wider than a column of text. */
  broad: boolean;
  /** For a page of its own. */
  full: Drawing;
  /** Beside text, and on the sheet that stands alone. */
  wide: Drawing;
  /** On a phone. */
  narrow: Drawing;
}

type Drawings = Pick<Chart, 'full' | 'wide' | 'narrow'>;

/**
 * A chart that is drawn when it is looked at, and once: the check and most pages ask only for its words or its address,
 * and drawing is what takes time.
 */
export function onDemand(
  words: Omit<Chart, keyof Drawings>,
  draw: { [Width in keyof Drawings]: () => Drawing },
): Chart {
  const drawn: Partial<Drawings> = {};
  const width = (name: keyof Drawings) => ({ enumerable: true, get: () => (drawn[name] ??= draw[name]()) });
  return Object.defineProperties({ ...words } as Chart, {
    full: width('full'),
    wide: width('wide'),
    narrow: width('narrow'),
  });
}

/** The box of a legend's mark. */
export const legendSize = (item: LegendItem): readonly [number, number] => item.size ?? [24, 15];
