// Every programme as a ledger line: what was promised, what was allocated, what any source shows to be spent.
import { programmeAddress } from '../../domain/addresses.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { KINDS, type Kind } from '../../kinds/statement.ts';
import { counted } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { stepSum, stepWhen, voidShort } from '../../words/step-words.ts';
import { onDemand, type Chart, type LegendItem } from '../shared/chart.ts';
import type { ChartTable } from '../shared/chart-table.ts';
import { kindMark } from '../shared/ink.ts';
import { ledgerNarrow } from './narrow.ts';
import { hasArea, hasFigure, ledgerRows, showsSpending, STATIONS, type LedgerRow } from './row.ts';
import { ledgerWide } from './wide.ts';
import { voidMark } from './void-mark.ts';

/** @param onPhones how many rows the drawing for narrow pages has, where the page links to all; all unless told */
export function ledgerChart(record: PublicRecord, onPhones = Infinity): Chart {
  const rows = ledgerRows(record);
  const title = 'Sums promised, allocated and spent, programme by programme; areas are true to the sums, on one scale';
  return onDemand(
    {
      headline: headline(rows),
      title,
      sentence: sentence(rows),
      note:
        'Where sources contradict each other a circle shows the lowest figure and an outline the highest. A dashed ' +
        'ring is as large as the last figure known, or just large enough to be seen: no source read shows what was ' +
        'spent. A dark circle inside it is money spent on a part. Sums for each year are written and not drawn. On ' +
        'narrow screens figures are shortened to three digits, ~ is about, > more than, max up to. Nothing is ' +
        'added up.',
      table: table(rows, title),
      legend: legend(rows),
      broad: true,
    },
    {
      full: () => ledgerWide(rows, 'full'),
      wide: () => ledgerWide(rows, 'wide'),
      narrow: () => ledgerNarrow(rows.slice(0, onPhones)),
    },
  );
}

/** Three numbers, each of what is drawn. */
function headline(rows: readonly LedgerRow[]): string {
  const [figures, spending] = [rows.filter(hasFigure).length, rows.filter(showsSpending).length];
  return (
    `${rows.length} ${rows.length === 1 ? 'programme' : 'programmes'}. ${figures} with a figure. ` +
    `${spending} where any source shows money spent.`
  );
}

function sentence(rows: readonly LedgerRow[]): string {
  const whole = rows.filter((row) => row.at.spent !== null && row.void === null).length;
  const partly = rows.filter(showsSpending).length - whole;
  const none = rows.filter((row) => hasFigure(row) && row.void !== null && !showsSpending(row)).length;
  return (
    `For ${counted(whole, 'programme')} a source shows what was spent on the whole, ` +
    `for ${counted(partly, 'more', 'more')} only on a part; ` +
    `for ${counted(none, 'programme')} there is a figure and no sign of what was spent.`
  );
}

function legend(rows: readonly LedgerRow[]): LegendItem[] {
  const drawn = new Set(
    rows
      .flatMap((row) => STATIONS.map((station) => row.at[station]))
      .filter(hasArea)
      .map(({ kind }) => kind),
  );
  const kinds = KINDS.filter((kind: Kind) => drawn.has(kind));
  return [
    ...kinds.map((kind): LegendItem => ({ shapes: kindMark(kind, 7, 7.5, 5.5), words: kind, size: [14, 15] })),
    { shapes: [voidMark(7, 7.5, 5.5)], words: 'spent: not found', size: [14, 15] },
  ];
}

function table(rows: readonly LedgerRow[], caption: string): ChartTable {
  return {
    caption,
    columns: ['Programme', ...KINDS.map(capital), 'What was not found', 'Statements'],
    rows: rows.map((row) => [
      { text: row.name, href: programmeAddress(row.id) },
      ...KINDS.map((kind) => {
        const step = row.steps.find((each) => each.kind === kind);
        if (step === undefined) return 'none';
        return `${stepSum(step, false)}, ${stepWhen(step)}${step.covers === null ? '' : ` (a part: ${step.covers})`}`;
      }),
      row.void === null ? 'nothing' : hasFigure(row) ? voidShort(row.void) : 'any figure',
      row.steps.flatMap((step) => step.statements).join(', ') || 'none',
    ]),
  };
}
