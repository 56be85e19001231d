// Every chart of the record, each with an address of its own; pages show the same ones.
import { announcedChart } from '../charts/announced/chart.ts';
import { flowChart } from '../charts/flow/chart.ts';
import { ledgerChart } from '../charts/ledger/chart.ts';
import { programmeTimeline } from '../charts/timeline/programme.ts';
import { promiseChart } from '../charts/promise/chart.ts';
import { promisesDrawn } from '../charts/promises/chart.ts';
import { rankedChart } from '../charts/ranked/chart.ts';
import { rankedKinds } from '../charts/ranked/rows.ts';
import { rivalsChart, saysChart } from '../charts/sources-say/chart.ts';
import { timelineChart } from '../charts/timeline/chart.ts';
import { notDrawn, yearsChart } from '../charts/years/chart.ts';
import { countedByYear } from '../charts/years/stacks.ts';
import { disagreementAddress, newsAddress, programmeAddress } from '../domain/addresses.ts';
import type { Disagreement, Programme, Statement } from '../domain/content.ts';
import { contradicting } from '../domain/disagreements.ts';
import { judged } from '../domain/promises/tally.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { KINDS } from '../kinds/statement.ts';
import { settings } from '../settings.ts';
import { placed, type RecordChart } from './record-chart.ts';
import { plainText } from './inline.ts';
import type { Named } from './statement-line.ts';
import { organisationKind } from '../words/body-name.ts';

const MONEY: Named = { name: 'Money', href: '/funding/' };
const pageOf = (programme: Programme): Named => ({ name: programme.name, href: programmeAddress(programme.id) });
const there = <T>(chart: T | null): chart is T => chart !== null;

/**
 * Every programme as a ledger line: promised, allocated, spent.
 * @param onPhones how many rows the drawing for narrow pages has, where the page links to the whole
 */
export const ledgersChart = (record: PublicRecord, onPhones?: number): RecordChart =>
  placed('ledgers', 'promised-allocated-spent', ledgerChart(record, onPhones), { name: 'Home', href: '/' })!;

/** All programmes on one timeline. */
export const allProgrammesChart = (record: PublicRecord): RecordChart =>
  placed('timelines', 'programmes', timelineChart(record.content.programmes, record.content.themes), {
    name: 'Programmes',
    href: '/programmes/',
  })!;

/** What sources say about the money of one programme; null when none says anything. */
export function programmeSaysChart(record: PublicRecord, programme: Programme): RecordChart | null {
  const drawn = says.get(record) ?? new Map<string, RecordChart | null>();
  says.set(record, drawn);
  if (!drawn.has(programme.id)) {
    drawn.set(
      programme.id,
      placed(
        'says',
        `${programme.id}-money`,
        saysChart(
          inContradictions(record, under(record.statementsByProgramme, programme.id)),
          record.sources,
          programme.name,
        ),
        pageOf(programme),
      ),
    );
  }
  return drawn.get(programme.id)!;
}

/** The statements with no others named as disagreeing but those that truly contradict them: only these are drawn so. */
const inContradictions = (record: PublicRecord, statements: readonly Statement[]): Statement[] =>
  statements.map((row) =>
    row.disagrees_with === undefined ? row : { ...row, disagrees_with: contradicting(record, row) },
  );

/** Drawn once for each record: the page of every statement shows its programme's chart as its picture. */
const says = new WeakMap<PublicRecord, Map<string, RecordChart | null>>();

/** The status of one programme over time, with its announcements. */
export const programmeTimelineChart = (record: PublicRecord, programme: Programme): RecordChart | null =>
  placed(
    'timelines',
    `${programme.id}-status`,
    programmeTimeline(programme, under(record.announcementsByProgramme, programme.id)),
    pageOf(programme),
  );

/** The rival figures of a disagreement on money; null for other topics and where there are no figures. */
export function disagreementChart(record: PublicRecord, point: Disagreement): RecordChart | null {
  if (point.topic !== 'money' || point.figures === undefined) return null;
  const statements = point.figures.map((id) => record.statements.get(id)!);
  return placed(
    'disagreements',
    `disagreement-${point.id}`,
    rivalsChart(inContradictions(record, statements), record.sources, record.programmes.get(point.programme)!.name),
    { name: point.what, href: disagreementAddress(point.id) },
  );
}

/** What became of the sums promised for a programme; null when an editor has matched none. */
export function programmePromiseChart(record: PublicRecord, programme: Programme): RecordChart | null {
  const own = under(record.statementsByProgramme, programme.id);
  const pairs = own.flatMap((promise) =>
    under(record.outcomesOf, promise.id).map((pair) => ({
      promise,
      outcome: record.statements.get(pair.outcome)!,
      reason: pair.reason,
    })),
  );
  const promised = own.filter((row) => row.kind !== 'spent' && row.restates === undefined && row.scope !== 'misprint');
  return placed(
    'promises',
    `${programme.id}-promise`,
    promiseChart(pairs, promised, record.sources, programme.short_name),
    pageOf(programme),
  );
}

/** The recipients of a programme by sum, a chart for each kind of money of which there are enough. */
export function programmeRecipientCharts(record: PublicRecord, programme: Programme): RecordChart[] {
  const own = under(record.statementsByProgramme, programme.id);
  return rankedKinds(own)
    .map((kind) =>
      placed(
        'recipients',
        `${programme.id}-recipients-${kind}`,
        rankedChart(own, kind, record.organisations, programme.short_name),
        pageOf(programme),
      ),
    )
    .filter(there);
}

/**
 * Money by financial year: a chart for each kind that can be counted by year, the one that rests on most statements
 * first, and in words why the others are not drawn.
 */
export function yearCharts(record: PublicRecord): { charts: RecordChart[]; others: string } {
  const { statements } = record.content;
  const drawn = [...KINDS].reverse().map((kind) => ({
    kind,
    view: placed('years', `money-by-year-${kind}`, yearsChart(statements, kind, record.programmes), MONEY),
  }));
  const counted = (view: RecordChart) =>
    countedByYear(
      statements,
      KINDS.find((kind) => view.id.endsWith(kind))!,
    );
  return {
    charts: drawn
      .map(({ view }) => view)
      .filter(there)
      .sort((a, b) => counted(b) - counted(a)),
    others: drawn.flatMap(({ kind, view }) => (view === null ? [notDrawn(statements, kind)] : [])).join('; '),
  };
}

/** Who gives, for what, and who receives; null when no statement names both ends. */
export const flowOfMoneyChart = (record: PublicRecord): RecordChart | null =>
  placed(
    'flow',
    'who-gives-who-receives',
    flowChart(record.content.statements, {
      programmes: record.programmes,
      organisations: record.organisations,
      sortOf: organisationKind,
    }),
    { name: 'Organisations', href: '/organisations/' },
  );

/** Announcements by month and theme. */
export function announcementsChart(record: PublicRecord): RecordChart | null {
  const themesOf = (ids: readonly string[] = []) => [...new Set(ids.map((id) => record.programmes.get(id)!.theme))];
  const items = record.content.news.map((item) => ({
    id: item.id,
    date: item.date,
    title: plainText(record, item.title),
    href: newsAddress(item),
    themes: themesOf(item.programmes),
  }));
  return placed('announcements', 'announcements', announcedChart(items, record.content.themes), {
    name: 'Announcements',
    href: '/news/',
  });
}

/** Every promise from the day it was made to what came of it; null when there is none. */
export const promisesChart = (record: PublicRecord): RecordChart | null =>
  placed(
    'undertakings',
    'promises',
    promisesDrawn(judged(record, record.content.promises, settings.asAt), ({ promise }) =>
      plainText(record, promise.what),
    ),
    {
      name: 'Promises',
      href: '/promises/',
    },
  );

const cache = new WeakMap<PublicRecord, RecordChart[]>();

/** Every chart, for their own pages and files; drawn once. */
export function recordCharts(record: PublicRecord): RecordChart[] {
  const known = cache.get(record);
  if (known !== undefined) return known;
  const { programmes, disagreements } = record.content;
  const each = (draw: (record: PublicRecord, programme: Programme) => RecordChart | null) =>
    programmes.map((programme) => draw(record, programme));
  const charts = [
    ledgersChart(record),
    ...yearCharts(record).charts,
    flowOfMoneyChart(record),
    announcementsChart(record),
    promisesChart(record),
    ...each(programmePromiseChart),
    ...programmes.flatMap((programme) => programmeRecipientCharts(record, programme)),
    ...each(programmeSaysChart),
    ...disagreements.map((point) => disagreementChart(record, point)),
    allProgrammesChart(record),
    ...each(programmeTimelineChart),
  ].filter(there);
  cache.set(record, charts);
  return charts;
}
