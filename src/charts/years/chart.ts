// Money by financial year: the counted sums of one kind, stacked by programme, and in words why another kind is not
// drawn.
import { ascending, descending, greatest, rollups, sum } from 'd3';
import { programmeAddress } from '../../domain/addresses.ts';
import type { Statement } from '../../domain/content.ts';
import { poundsOf } from '../../domain/money.ts';
import { formatTotal } from '../../domain/totals.ts';
import type { Kind } from '../../kinds/statement.ts';
import { onDemand, type Chart } from '../shared/chart.ts';
import type { ChartTable } from '../shared/chart-table.ts';
import { kindBar } from '../shared/kind-bar.ts';
import { counted, numberWord } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { listed } from '../../words/list.ts';
import { mixedNote } from '../shared/totals-short.ts';
import { yearsDrawing, type NameOf } from './drawing.ts';
import { byYear, yearStacks, type YearStack } from './stacks.ts';

type Names = ReadonlyMap<string, { name: string; short_name: string }>;

/** The drawing of one kind; null when too few counted statements give a sum for one financial year. */
export function yearsChart(statements: readonly Statement[], kind: Kind, programmes: Names): Chart | null {
  const stacks = yearStacks(statements, kind);
  if (stacks.length === 0) return null;
  const name: NameOf = (id, fits = () => true) => {
    const programme = programmes.get(id);
    return programme === undefined ? id : fits(programme.name) ? programme.name : programme.short_name;
  };
  const title = `Counted sums ${kind} for one financial year, by programme, in pounds`;
  const totals = stacks.flatMap((stack) => stack.total ?? []);
  const most = greatest(totals, (total) => total.pence)!;
  const mixed = mixedNote(totals);
  return onDemand(
    {
      headline:
        `${capital(kind)}: the most that can be counted for one year is ${formatTotal(most)}, for ` +
        `${stacks.find((stack) => stack.total === most)!.year}`,
      title,
      sentence: yearsSentence(stacks),
      note: [leftOut(statements, kind, name), mixed].filter((part) => part !== undefined).join(' '),
      table: yearsTable(stacks, name, title),
      legend: [{ shapes: kindBar(kind, 1, 22, 7.5, 11), words: `${kind}, each box a programme` }],
      broad: false,
    },
    {
      full: () => yearsDrawing(stacks, name, 'full'),
      wide: () => yearsDrawing(stacks, name, 'wide'),
      narrow: () => yearsDrawing(stacks, name, 'narrow'),
    },
  );
}

/** Why a kind is not drawn: "spent: one counted statement names one financial year". */
export function notDrawn(statements: readonly Statement[], kind: Kind): string {
  const { dated, undated } = byYear(statements, kind);
  if (dated.length + undated.length === 0) return `${kind}: no statement is counted`;
  return (
    `${kind}: ${numberWord(dated.length)} of ${counted(dated.length + undated.length, 'counted statement')} ` +
    `${dated.length === 1 ? 'gives' : 'give'} a sum for one financial year`
  );
}

function yearsSentence(stacks: readonly YearStack[]): string {
  const full = stacks.filter((stack) => stack.total !== null);
  const rows = sum(full, ({ total }) => total!.rows.length);
  const empty = stacks.filter((stack) => stack.total === null).map((stack) => stack.year);
  const [first, last] = [full[0]!, full.at(-1)!];
  const gaps = empty.length === 0 ? '' : ` Nothing is counted for ${listed(empty)}.`;
  return (
    `${capital(counted(rows, 'counted statement'))} in ${counted(full.length, 'financial year')}, from ` +
    `${formatTotal(first.total!)} for ${first.year} to ${formatTotal(last.total!)} for ${last.year}.${gaps} A ` +
    'shorter bar can mean fewer sources, not less money.'
  );
}

/**
 * The counted statements of the kind that are for no single year, by programme. Their sums are not added to anything
 * here.
 */
function leftOut(statements: readonly Statement[], kind: Kind, name: NameOf): string {
  const { undated } = byYear(statements, kind);
  if (undated.length === 0) return 'Every counted statement of this kind is drawn.';
  const tally = rollups(
    undated,
    (rows) => rows.length,
    (row) => row.programme,
  );
  const named = tally
    .sort(([a, x], [b, y]) => descending(x, y) || ascending(a, b))
    .map(([programme, number]) => `${name(programme, () => false)} ${number}`);
  return (
    'Not drawn, because their sources do not give a sum for one financial year: ' +
    `${counted(undated.length, 'counted statement')} (${named.join(', ')}).`
  );
}

function yearsTable(stacks: readonly YearStack[], name: NameOf, caption: string): ChartTable {
  return {
    caption,
    columns: ['Financial year', 'Programme', 'Sum', 'Pounds', 'Statements'],
    rows: stacks.flatMap(({ year, slices, total }) =>
      total === null
        ? [[year, 'nothing counted', '–', '–', 'none']]
        : [
            ...slices.map((slice) => [
              year,
              { text: name(slice.programme), href: programmeAddress(slice.programme) },
              formatTotal(slice),
              poundsOf(slice.pence),
              slice.rows.join(', '),
            ]),
            [year, 'All counted', formatTotal(total), poundsOf(total.pence), total.rows.join(', ')],
          ],
    ),
  };
}
