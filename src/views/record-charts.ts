// Every chart of the record, each with an address of its own; pages show the same ones.
import { programmeTimeline } from '../charts/programme-timeline.ts';
import { saysChart, type SaysChart } from '../charts/says.ts';
import { timelineChart, type TimelineChart } from '../charts/timeline.ts';
import { chartAddress, csvAddress, disagreementAddress, programmeAddress } from '../domain/addresses.ts';
import { formatDate } from '../domain/calendar.ts';
import type { Disagreement, Programme } from '../domain/content.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import type { Named } from './statement-line.ts';

/** A chart with where it stands, its data and how to cite it. */
export interface RecordChart<Chart> {
  id: string;
  chart: Chart;
  address: string;
  csv: string;
  citation: string;
  /** The page it belongs to. */
  page: Named;
}

function placed<Chart extends { headline: string }>(id: string, chart: Chart | null, page: Named): RecordChart<Chart> | null {
  if (chart === null) return null;
  const address = chartAddress(id);
  return { id, chart, address, csv: csvAddress(address, 'data'), citation: `${settings.name}, “${chart.headline}”, as at ${formatDate(settings.asAt)}. ${settings.site}${address}`, page };
}

/** All programmes on one timeline. */
export const allProgrammesChart = (record: PublicRecord): RecordChart<TimelineChart> =>
  placed('programmes', timelineChart(record.content.programmes, record.content.themes), { name: 'Programmes', href: '/programmes/' })!;

/** What sources say about the money of one programme; null when none says anything. */
export const programmeSaysChart = (record: PublicRecord, programme: Programme): RecordChart<SaysChart> | null =>
  placed(`${programme.id}-money`, saysChart(under(record.statementsByProgramme, programme.id), record.sources, { name: programme.name }), { name: programme.name, href: programmeAddress(programme.id) });

/** The status of one programme over time, with its announcements. */
export const programmeTimelineChart = (record: PublicRecord, programme: Programme): RecordChart<TimelineChart> | null =>
  placed(`${programme.id}-status`, programmeTimeline(programme, [...under(record.announcementsByProgramme, programme.id)]), { name: programme.name, href: programmeAddress(programme.id) });

/** The rival figures of a disagreement on money; null for other topics and where there are no figures. */
export function disagreementChart(record: PublicRecord, point: Disagreement): RecordChart<SaysChart> | null {
  if (point.topic !== 'money' || point.figures === undefined) return null;
  const statements = point.figures.map((id) => record.statements.get(id)!);
  return placed(`disagreement-${point.id}`, saysChart(statements, record.sources, { name: record.programmes.get(point.programme)!.name }), { name: point.what, href: disagreementAddress(point.id) });
}

/** Every chart, for their own pages and data files. */
export function recordCharts(record: PublicRecord): { says: RecordChart<SaysChart>[]; timelines: RecordChart<TimelineChart>[] } {
  const there = <T>(chart: T | null): chart is T => chart !== null;
  const { programmes, disagreements } = record.content;
  return {
    says: [...programmes.map((programme) => programmeSaysChart(record, programme)), ...disagreements.map((point) => disagreementChart(record, point))].filter(there),
    timelines: [allProgrammesChart(record), ...programmes.map((programme) => programmeTimelineChart(record, programme))].filter(there),
  };
}
