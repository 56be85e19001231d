// The chart of ledgers for phones: short names, and sums in signs.
import type { Drawing } from '../shared/drawing.ts';
import { cellSigns } from './label.ts';
import { ledgerLines } from './lines.ts';
import type { LedgerRow } from './row.ts';

const WIDTH = 340;

export const ledgerNarrow = (rows: readonly LedgerRow[]): Drawing => ({
  width: WIDTH,
  ...ledgerLines(rows, {
    width: WIDTH,
    x: { promised: 126, decided: 206, spent: 286 },
    heads: { promised: 'Promised', decided: 'Allocated', spent: 'Spent' },
    most: 37,
    rowHeight: 21,
    nameRoom: 103,
    nameSize: 13,
    sumSize: 12,
    words: cellSigns,
    columns: 2,
  }),
});
