// All statements of money: the largest sums, the working table, and the fixed views that hold every statement.
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
import { FACETS, FIGURES_TABLE, SORTS, type Facet, type Sort } from './figures-table.ts';
import { fundingViews, type FundingBy } from './funding-views.ts';
import { programmeNamed, type Named } from './statement-line.ts';
import { count, repeating } from '../words/count.ts';

export interface FundingPage {
  /** What is known to be spent, of how many programmes. */
  found: string;
  /** How many statements there are, by how many sources. */
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
  /** By what the working table is filtered and grouped, and how it can be sorted. */
  facets: { facet: Facet; label: string }[];
  sorts: { value: Sort; label: string }[];
  /** The file of its rows. */
  table: string;
  total: number;
  without: { name: string; href: string }[];
  citation: string;
}

const FACET_LABEL: Record<Facet, string> = {
  programme: 'Programme',
  kind: 'Kind',
  year: 'Financial year',
  funder: 'Funder',
  recipient: 'Recipient',
  publisher: 'Who said it',
};

const SORT_LABEL: Record<Sort, string> = {
  largest: 'Sum, largest first',
  smallest: 'Sum, smallest first',
  newest: 'Day it was said, newest first',
  oldest: 'Day it was said, oldest first',
  programme: 'Programme',
  publisher: 'Who said it',
};

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
  const drawing = ledgersChart(record);
  return {
    found: drawing.chart.sentence,
    sentence:
      `${count(statements.length, 'statement')} of money by ` +
      `${count(new Set(statements.map((row) => row.source)).size, 'source')}${repeating(restating)}, ` +
      `for ${count(withMoney.length, 'programme')}.`,
    largest: ledgerRows(record)
      .slice(0, LARGEST)
      .map(({ id }) => ({ programme: programmeNamed(record, id), line: ledgerLine(programmeLedger(record, id)) })),
    chart: { name: 'Every programme in one drawing', href: drawing.address },
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
    facets: FACETS.map((facet) => ({ facet, label: FACET_LABEL[facet] })),
    sorts: SORTS.map((value) => ({ value, label: SORT_LABEL[value] })),
    table: FIGURES_TABLE,
    total: statements.length,
    without: programmes
      .filter((programme) => !withMoney.includes(programme))
      .map((programme) => ({ name: programme.name, href: programmeAddress(programme.id) })),
    citation: `${settings.name}, statements of money, as at ${formatDate(settings.asAt)}. ${settings.site}/funding/`,
  };
}
