// One fixed view of the money, with what of it can be counted.
import { csvAddress } from '../domain/addresses.ts';
import { formatDate } from '../domain/calendar.ts';
import type { PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import { totalsOver, type TotalLine } from './checks-page.ts';
import type { RecordChart } from './record-chart.ts';
import { recordCharts } from './record-charts.ts';
import { listParts, type ListPart } from './list-parts.ts';
import { fundingViews, type FundingBy, type FundingView } from './funding-views.ts';
import { statementLines, type StatementLine } from './statement-line.ts';
import { count, repeating } from '../words/count.ts';
import { inSentence } from '../words/letter-case.ts';

export interface FundingViewPage extends FundingView {
  title: string;
  sentence: string;
  /** What of one kind can be counted, by financial year. */
  chart: RecordChart | null;
  totals: TotalLine[];
  noTotal: string | null;
  csv: string;
  othersHeading: string;
  others: { name: string; href: string; detail: string }[];
  citation: string;
}

export const BY_HEADING: Record<FundingBy, string> = {
  programmes: 'By programme',
  kinds: 'By kind',
  years: 'By financial year',
  said: 'By the year in which it was said',
  funders: 'By funder',
  recipients: 'By recipient',
};

/** Views by kind and by year are named in plain words; all others bear the name of a programme or a body. */
const nameInSentence = ({ by, name }: FundingView): string =>
  by === 'programmes' || by === 'funders' || by === 'recipients' ? name : inSentence(name);

export function fundingViewPages(record: PublicRecord): FundingViewPage[] {
  const views = fundingViews(record);
  return views.map((view) => {
    const statements = view.ids.map((id) => record.statements.get(id)!);
    const unlike = new Set(statements.map(({ programme }) => programme)).size > 1;
    const totals = unlike ? [] : totalsOver(record, statements);
    return {
      ...view,
      // Some programmes and organisations have one name.
      title: `${view.by === 'programmes' ? 'Money for' : 'Money:'} ${view.name}`,
      sentence:
        `${count(statements.length, 'statement')}` +
        `${repeating(statements.filter((row) => row.restates !== undefined).length)}.`,
      chart:
        view.by === 'kinds' ? (recordCharts(record).find(({ id }) => id === `money-by-year-${view.id}`) ?? null) : null,
      totals,
      noTotal: unlike
        ? 'These statements are for different programmes, and some for different decades: sums of unlike things are ' +
          'not added up.'
        : totals.length === 0
          ? 'None of these statements is one the record counts: each repeats, belongs to or contradicts another, ' +
            'or sources do not settle which leads.'
          : null,
      csv: csvAddress(view.address, 'statements'),
      othersHeading: BY_HEADING[view.by],
      others: views
        .filter((other) => other.by === view.by && other.id !== view.id)
        .map(({ name, address, ids }) => ({ name, href: address, detail: count(ids.length, 'statement') })),
      citation:
        `${settings.name}, statements of money, ${nameInSentence(view)}, as at ` +
        `${formatDate(settings.asAt)}. ${settings.site}${view.address}`,
    };
  });
}

/** A row is about 1 KB and twenty elements of a page. */
const MOST_ROWS = 90;

export interface FundingViewPart {
  view: FundingViewPage;
  title: string;
  /** The ids of the statements on this page. */
  part: ListPart<string>;
}

/** The pages of each view: one, or several where its statements are too many for one. */
export const fundingViewParts = (record: PublicRecord): FundingViewPart[] =>
  fundingViewPages(record).flatMap((view) =>
    listParts(view.ids, MOST_ROWS, view.address).map((part) => ({
      view,
      title: part.number === 1 ? view.title : `${view.title}, part ${part.number} of ${part.of}`,
      part,
    })),
  );

/** The statements of a part, as its table prints them. */
export const linesOfPart = (record: PublicRecord, { part }: FundingViewPart): StatementLine[] =>
  statementLines(
    record,
    part.rows.map((id) => record.statements.get(id)!),
  );

/** The addresses of the pages of all views. */
export const fundingViewPartAddresses = (record: PublicRecord): string[] =>
  fundingViews(record).flatMap(({ ids, address }) => listParts(ids, MOST_ROWS, address).map((part) => part.address));
