// The chart of ledgers for wide pages.
import type { Drawing } from '../shared/drawing.ts';
import { WIDTHS } from '../shared/widths.ts';
import { cellWords } from './label.ts';
import { ledgerLines, type LedgerLayout } from './lines.ts';
import { STATION_WORD, type LedgerRow } from './row.ts';

const FORMS: Record<'wide' | 'full', Pick<LedgerLayout, 'width' | 'x' | 'most' | 'nameRoom'>> = {
  // Wider than other charts beside text: it is only shown where there is room for it.
  wide: { width: 960, x: { promised: 360, decided: 570, spent: 780 }, most: 74, nameRoom: 282 },
  full: { width: WIDTHS.full, x: { promised: 450, decided: 700, spent: 950 }, most: 90, nameRoom: 350 },
};

export const ledgerWide = (rows: readonly LedgerRow[], form: 'wide' | 'full'): Drawing => ({
  width: FORMS[form].width,
  ...ledgerLines(rows, {
    ...FORMS[form],
    heads: STATION_WORD,
    rowHeight: 21.5,
    nameSize: 15,
    sumSize: 13.5,
    words: cellWords,
    columns: 3,
  }),
});
