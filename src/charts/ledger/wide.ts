// The chart of ledgers for wide pages.
import type { Drawing } from '../shared/drawing.ts';
import { cellWords } from './label.ts';
import { ledgerLines } from './lines.ts';
import { STATION_WORD, type LedgerRow } from './row.ts';

const WIDTH = 960;

export const ledgerWide = (rows: readonly LedgerRow[]): Drawing => ({
  width: WIDTH,
  ...ledgerLines(rows, {
    width: WIDTH,
    x: { promised: 360, decided: 570, spent: 780 },
    heads: STATION_WORD,
    most: 74,
    rowHeight: 21.5,
    nameRoom: 282,
    nameSize: 15,
    sumSize: 13.5,
    words: cellWords,
    columns: 3,
  }),
});
