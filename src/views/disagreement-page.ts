// Where sources contradict each other: the points by topic, and each one with its statements side by side.
import { csvAddress, disagreementAddress } from '../domain/addresses.ts';
import type { Disagreement } from '../domain/content.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { TOPIC_WORD, TOPICS } from '../kinds/disagreement.ts';
import { newsLine, type NewsLine } from './news-line.ts';
import type { RecordChart } from './record-chart.ts';
import { disagreementChart } from './record-charts.ts';
import { pageHistory, type PageHistory } from './revisions.ts';
import { sourceView, type SourceView } from './source.ts';
import { programmeNamed, statementLines, type Named, type StatementLine } from './statement-line.ts';
import { count } from '../words/count.ts';

export interface DisagreementPage {
  id: string;
  address: string;
  what: string;
  topicWord: string;
  programme: Named;
  statements: { says: string; source: SourceView }[];
  position: string;
  wouldSettle: string | null;
  figures: StatementLine[];
  chart: RecordChart | null;
  figuresCsv: string;
  news: NewsLine[];
  history: PageHistory;
}

export function disagreementPage(record: PublicRecord, point: Disagreement): DisagreementPage {
  const figures = (point.figures ?? []).map((id) => record.statements.get(id)!);
  const news = new Set(figures.flatMap((row) => under(record.announcementsByStatement, row.id)));
  return {
    id: point.id,
    address: disagreementAddress(point.id),
    what: point.what,
    topicWord: TOPIC_WORD[point.topic],
    programme: programmeNamed(record, point.programme),
    statements: point.statements.map((said) => ({
      says: said.says,
      source: sourceView(record.sources.get(said.source)!),
    })),
    position: point.position,
    wouldSettle: point.would_settle ?? null,
    figures: statementLines(record, figures),
    chart: disagreementChart(record, point),
    figuresCsv: csvAddress(disagreementAddress(point.id), 'statements'),
    news: [...news].map((item) => newsLine(record, item)),
    history: pageHistory(record, 'disagreements', point.id),
  };
}

export interface DisagreementsPage {
  sentence: string;
  topics: { id: string; name: string; points: { what: string; href: string; programme: Named; sources: string }[] }[];
}

export function disagreementsPage(record: PublicRecord): DisagreementsPage {
  const { disagreements } = record.content;
  return {
    sentence: `${count(disagreements.length, 'point')} on which the sources of this record contradict each other.`,
    topics: TOPICS.map((topic) => ({
      id: topic,
      name: TOPIC_WORD[topic],
      points: disagreements
        .filter((point) => point.topic === topic)
        .map((point) => ({
          what: point.what,
          href: disagreementAddress(point.id),
          programme: programmeNamed(record, point.programme),
          sources: count(new Set(point.statements.map((said) => said.source)).size, 'source'),
        })),
    })).filter((topic) => topic.points.length > 0),
  };
}
