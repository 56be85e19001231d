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

/** The box of a legend's mark. */
export const legendSize = (item: LegendItem): readonly [number, number] => item.size ?? [24, 15];
