// From promise to payment: the sums promised for a programme, and the later statements that an editor matched to them.
import { statementAddress } from '../../domain/addresses.ts';
import type { Source, Statement } from '../../domain/content.ts';
import { onDemand, type Chart } from '../shared/chart.ts';
import type { ChartTable } from '../shared/chart-table.ts';
import { moneyLegend } from '../shared/money-legend.ts';
import { counted, numberWord } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { promiseChain } from './chain.ts';
import { promiseNarrow } from './narrow.ts';
import type { Pair } from './stops.ts';
import { promiseWide } from './wide.ts';
import { stationSum } from './words.ts';

type Sources = ReadonlyMap<string, Source>;

/**
 * The chain of one programme; null when nothing is matched.
 * @param promised all statements of the programme that promise something: originals that are not money already spent
 */
export function promiseChart(
  pairs: readonly Pair[],
  promised: readonly Statement[],
  sources: Sources,
  name: string,
): Chart | null {
  if (pairs.length === 0) return null;
  const chain = promiseChain(pairs);
  const title =
    'Sums promised and the later statements matched to them, by kind: forecast, announced, approved, allocated, spent';
  return onDemand(
    {
      headline: headline(pairs, name),
      title,
      sentence: sentence(pairs, promised),
      note:
        'An editor of this record matched them, with the reason given in the table. Lines join statements of the ' +
        'same money or a part of it; their sums are not added or taken away.',
      table: table(pairs, title),
      legend: moneyLegend(
        chain.stations.map((station) => station.stop.statements[0]),
        'lying',
      ),
      broad: false,
    },
    {
      full: () => promiseWide(chain, sources, 'full'),
      wide: () => promiseWide(chain, sources, 'wide'),
      narrow: () => promiseNarrow(chain, sources),
    },
  );
}

const distinct = (ids: readonly string[]): number => new Set(ids).size;

/** With one promise and one outcome the sums themselves, else how many were matched. */
function headline(pairs: readonly Pair[], name: string): string {
  const [first] = pairs;
  if (pairs.length === 1)
    return (
      `${name}: ${stationSum(first!.promise)} ${first!.promise.kind}, then ${stationSum(first!.outcome)} ` +
      `${first!.outcome.kind}`
    );
  const spent = pairs.some((pair) => pair.outcome.kind === 'spent');
  return (
    `${name}: ${counted(distinct(pairs.map((pair) => pair.promise.id)), 'promise')} can be followed to ` +
    `${counted(distinct(pairs.map((pair) => pair.outcome.id)), 'later statement')}, ` +
    `${spent ? 'some of money spent' : 'none of money spent'}`
  );
}

function sentence(pairs: readonly Pair[], promised: readonly Statement[]): string {
  const matched = new Set(pairs.map((pair) => pair.promise.id));
  const open = promised.filter(
    (statement) => !matched.has(statement.id) && !pairs.some((pair) => pair.outcome.id === statement.id),
  ).length;
  const spent = distinct(pairs.filter((pair) => pair.outcome.kind === 'spent').map((pair) => pair.outcome.id));
  const rest =
    open === 0 ? '' : ` Nothing later is matched to the other ${counted(open, 'sum promised', 'sums promised')}.`;
  return (
    `${capital(counted(matched.size, 'sum promised', 'sums promised'))} and ` +
    `${counted(distinct(pairs.map((pair) => pair.outcome.id)), 'later statement')} of what became of ` +
    `${matched.size === 1 ? 'it' : 'them'}, ${spent === 0 ? 'none' : numberWord(spent)} of money spent.${rest}`
  );
}

function table(pairs: readonly Pair[], caption: string): ChartTable {
  const cells = (statement: Statement) => [
    stationSum(statement),
    capital(statement.kind),
    statement.covers,
    { text: statement.id, href: statementAddress(statement.id) },
  ];
  return {
    caption,
    columns: [
      'Sum promised',
      'Kind',
      'What for',
      'Statement',
      'What became of it',
      'Kind of outcome',
      'What the outcome is for',
      'Statement of outcome',
      'Why they are matched',
    ],
    rows: pairs.map(({ promise, outcome, reason }) => [...cells(promise), ...cells(outcome), reason]),
  };
}
