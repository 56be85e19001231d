// Who gives, for what, and who receives: one drawing over all programmes, in pounds only where pounds can be added.
import { ascending, descending, groups } from 'd3';
import { organisationAddress, programmeAddress } from '../../domain/addresses.ts';
import type { Organisation, Statement } from '../../domain/content.ts';
import { poundsOf } from '../../domain/money.ts';
import { formatTotal } from '../../domain/totals.ts';
import { onDemand, type Chart } from '../shared/chart.ts';
import type { ChartTable } from '../shared/chart-table.ts';
import { flowNarrow, flowWide, type FlowNames } from './drawing.ts';
import { flowOf, totalOfPassages, weightOf, type Flow, type Passage } from './passages.ts';
import { counted, numberWord } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { recipientName } from '../shared/recipient-name.ts';
import { mixedNote } from '../shared/totals-short.ts';

/** With more recipients than this each stands under the sort of body it is. */
const ALONE = 40;

export interface FlowContext {
  programmes: ReadonlyMap<string, { name: string; short_name: string }>;
  organisations: ReadonlyMap<string, Organisation>;
  /** "Acute trust" for an organisation. */
  sortOf: (organisation: Organisation) => string;
}

/** Null when no statement names both who gives and who receives. */
export function flowChart(statements: readonly Statement[], context: FlowContext): Chart | null {
  const flow = flowOf(statements);
  if (flow.passages.length === 0) return null;
  const recipients = new Set(flow.passages.map((passage) => passage.recipient));
  const names = namesOf(context, recipients.size <= ALONE);
  const { kind } = flow;
  const title =
    kind === null
      ? 'Statements of money that name who gives and who receives, by funder, programme and recipient'
      : `Counted sums ${kind} that name who gives and who receives, in pounds, by funder, programme and recipient`;
  return onDemand(
    {
      headline: headline(flow, names),
      title,
      sentence: sentence(flow, recipients.size),
      note: note(flow, statements, recipients, context),
      table: table(flow, names, context, title),
      legend: [],
      broad: true,
    },
    {
      full: () => flowWide(flow, names, 'full'),
      wide: () => flowWide(flow, names, 'wide'),
      narrow: () => flowNarrow(flow, names),
    },
  );
}

function namesOf({ programmes, organisations, sortOf }: FlowContext, alone: boolean): FlowNames {
  const name = (id: string) => organisations.get(id)?.name ?? id;
  return {
    funder: (key) => key.split('+').map(name).join(' and '),
    programme: (id, fits) => {
      const programme = programmes.get(id);
      return programme === undefined ? id : fits(programme.name) ? programme.name : programme.short_name;
    },
    recipient: (key) => (alone ? recipientName(organisations.get(key), key) : key),
    end: (id) => (alone ? id : sortOf(organisations.get(id)!)),
  };
}

function headline({ passages, kind }: Flow, names: FlowNames): string {
  const [[funder, own]] = groups(passages, (passage) => passage.funder).sort(
    ([a, x], [b, y]) => descending(weightOf(x, kind), weightOf(y, kind)) || ascending(a, b),
  ) as [[string, Passage[]]];
  const amount =
    kind === null
      ? `${weightOf(own, null)} of ${counted(weightOf(passages, null), 'statement')} that name both ends`
      : `${formatTotal(totalOfPassages(own, kind))} of what can be counted as ${kind} to named recipients`;
  return `${capital(names.funder(funder))} is named as the giver ${kind === null ? 'in' : 'of'} ${amount}`;
}

function sentence({ passages, kind }: Flow, recipients: number): string {
  const funders = new Set(passages.map((passage) => passage.funder)).size;
  const programmes = new Set(passages.map((passage) => passage.programme)).size;
  const statements = weightOf(passages, null);
  const parts =
    `${counted(funders, 'funder')}, ${counted(programmes, 'programme')} and ` + `${counted(recipients, 'recipient')}`;
  return kind === null
    ? `${capital(counted(statements, 'original statement'))} name both who gives and who receives: ${parts}. ` +
        'Widths show the number of statements, not the money: too few of these sums are counted for pounds to be added.'
    : `${capital(counted(statements, 'counted statement'))} of money ${kind} name both who gives and who receives: ` +
        `${formatTotal(totalOfPassages(passages, kind))} in all, from ${parts}.`;
}

function note(
  { passages, kind }: Flow,
  statements: readonly Statement[],
  recipients: ReadonlySet<string>,
  { organisations }: FlowContext,
): string {
  const originals = statements.filter(
    (row) => row.restates === undefined && (kind === null || (row.kind === kind && row.counted === 'yes')),
  );
  const left = originals.length - weightOf(passages, null);
  const placed = [...recipients].filter((id) => organisations.get(id)?.region !== undefined).length;
  return [
    `${capital(numberWord(left))} other ${kind === null ? 'original' : `counted ${kind}`} ` +
      `${left === 1 ? 'statement names' : 'statements name'} no giver, no single recipient or neither, or ` +
      `${left === 1 ? 'is' : 'are'} for something wider, and ${left === 1 ? 'is' : 'are'} not drawn.`,
    `Sources name the region of ${placed === 0 ? 'none' : `only ${placed}`} of the ${recipients.size} recipients, ` +
      'so no map is drawn.',
    ...(kind === null ? [] : [mixedNote([totalOfPassages(passages, kind)])]),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function table(
  { passages, kind }: Flow,
  names: FlowNames,
  { organisations }: FlowContext,
  caption: string,
): ChartTable {
  return {
    caption,
    columns: [
      'Who gives',
      'Programme',
      'Who receives',
      ...(kind === null ? ['Statements'] : ['Sum', 'Pounds']),
      'Statement ids',
    ],
    rows: passages.map((passage) => {
      const total = kind === null ? null : totalOfPassages([passage], kind);
      return [
        names.funder(passage.funder),
        { text: names.programme(passage.programme, () => true), href: programmeAddress(passage.programme) },
        {
          text: organisations.get(passage.recipient)?.name ?? passage.recipient,
          href: organisationAddress(passage.recipient),
        },
        ...(total === null ? [String(passage.statements.length)] : [formatTotal(total), poundsOf(total.pence)]),
        passage.statements.map((row) => row.id).join(', '),
      ];
    }),
  };
}
