// The table that stands behind every drawing.

export type Cell = string | { text: string; href: string };

export interface ChartTable {
  caption: string;
  columns: string[];
  rows: Cell[][];
}
