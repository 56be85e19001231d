// All statements of money: the largest sums, the fixed views that hold every statement, and what can be filtered by.
import { ledgerRows } from '../charts/ledger/row.ts';
import { programmeAddress } from '../domain/addresses.ts';
import { formatDate } from '../domain/calendar.ts';
import { programmeLedger } from '../domain/ledger/programme-ledger.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { KIND_MEANING, KIND_WORD, KINDS, type Kind } from '../kinds/statement.ts';
import { settings } from '../settings.ts';
import type { RecordChart } from './record-chart.ts';
import { ledgerLine, type LedgerLineView } from './ledger/ledger-line.ts';
import { ledgersChart, yearCharts } from './record-charts.ts';
import { BY_HEADING } from './funding-view-page.ts';
import { fundingViews, type FundingBy } from './funding-views.ts';
import { programmeNamed, type Named } from './statement-line.ts';
import { count, repeating } from '../words/count.ts';

export interface FundingPage {
  sentence: string;
  /** The programmes with the largest figures, each as a ledger line, and where the others are. */
  largest: { programme: Named; line: LedgerLineView }[];
  chart: Named;
  kinds: { kind: Kind; word: string; meaning: string; number: number; href: string }[];
  /**
   * What can be counted for each financial year: the chart that rests on most statements, those of other kinds, and why
   * some kinds have none.
   */
  years: { chart: RecordChart | null; more: { name: string; href: string }[]; others: string };
  /** The fixed views, for readers without script. */
  views: { by: FundingBy; heading: string; links: { name: string; href: string; detail: string }[] }[];
  /** What can be filtered by, with its choices. */
  filters: { name: string; label: string; options: { value: string; label: string }[] }[];
  /** The lists that together hold every statement once, from which the filter takes its rows. */
  lists: string[];
  total: number;
  without: { name: string; href: string }[];
  citation: string;
}

const FILTER = { kinds: 'kind', years: 'year', funders: 'funder', recipients: 'recipient' } satisfies Partial<
  Record<FundingBy, string>
>;

function yearsOf(record: PublicRecord): FundingPage['years'] {
  const { charts, others } = yearCharts(record);
  const [first, ...rest] = charts;
  return {
    chart: first ?? null,
    more: rest.map((chart) => ({ name: chart.chart.headline, href: chart.address })),
    others,
  };
}

/** As many as a first look takes in; the drawing has all. */
const LARGEST = 10;

export function fundingPage(record: PublicRecord): FundingPage {
  const { statements, programmes } = record.content;
  const restating = statements.filter((row) => row.restates !== undefined).length;
  const withMoney = programmes.filter((programme) => under(record.statementsByProgramme, programme.id).length > 0);
  const views = fundingViews(record);
  const by = (name: FundingBy) => views.filter((view) => view.by === name);
  const named: FundingBy[] = ['kinds', 'programmes', 'years', 'said', 'funders', 'recipients'];
  const filtered = ['kinds', 'years', 'funders', 'recipients'] as const;
  return {
    sentence:
      `${count(statements.length, 'statement')} of money by ` +
      `${count(new Set(statements.map((row) => row.source)).size, 'source')}${repeating(restating)}, ` +
      `for ${count(withMoney.length, 'programme')}.`,
    largest: ledgerRows(record)
      .slice(0, LARGEST)
      .map(({ id }) => ({ programme: programmeNamed(record, id), line: ledgerLine(programmeLedger(record, id)) })),
    chart: { name: 'Every programme in one drawing', href: ledgersChart(record).address },
    kinds: [...KINDS].reverse().map((kind) => ({
      kind,
      word: KIND_WORD[kind],
      meaning: KIND_MEANING[kind],
      number: statements.filter((row) => row.kind === kind).length,
      href: by('kinds').find((view) => view.id === kind)?.address ?? '/funding/',
    })),
    years: yearsOf(record),
    views: named.map((name) => ({
      by: name,
      heading: BY_HEADING[name],
      links: by(name).map((view) => ({ name: view.name, href: view.address, detail: String(view.ids.length) })),
    })),
    filters: [
      {
        name: 'programme',
        label: 'Programme',
        options: withMoney.map(({ id, short_name }) => ({ value: id, label: short_name })),
      },
      ...filtered.map((name) => ({
        name: FILTER[name],
        label: BY_HEADING[name].replace('By ', '').replace(/^./, (letter) => letter.toUpperCase()),
        options: by(name).map((view) => ({ value: view.id, label: view.name })),
      })),
    ],
    lists: by('kinds').map(({ address }) => address),
    total: statements.length,
    without: programmes
      .filter((programme) => !withMoney.includes(programme))
      .map((programme) => ({ name: programme.name, href: programmeAddress(programme.id) })),
    citation: `${settings.name}, statements of money, as at ${formatDate(settings.asAt)}. ${settings.site}/funding/`,
  };
}
