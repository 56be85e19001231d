// Where sources disagree: the points by the nature of the difference, and each one with its statements side by side.
import { csvAddress, disagreementAddress } from '../domain/addresses.ts';
import type { Disagreement } from '../domain/content.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { furthestApart, isContradiction } from '../domain/disagreements.ts';
import { NATURE_MEANING, NATURE_WORD, NATURES, TOPIC_WORD } from '../kinds/disagreement.ts';
import { disagreementLine, type DisagreementLine } from './disagreement-lines.ts';
import { newsLine, type NewsLine } from './news-line.ts';
import type { RecordChart } from './record-chart.ts';
import { disagreementChart } from './record-charts.ts';
import { pageHistory, type PageHistory } from './revisions.ts';
import { sourceView, type SourceView } from './source.ts';
import { programmeNamed, statementLines, type Named, type StatementLine } from './statement-line.ts';
import { count, plural } from '../words/count.ts';

export interface DisagreementPage {
  id: string;
  address: string;
  what: string;
  topicWord: string;
  natureWord: string;
  /** What the nature means, in a sentence. */
  natureMeaning: string;
  /** "the highest sum is about 2.5 times the lowest"; null where sums are not set against each other. */
  ratio: string | null;
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
    natureWord: NATURE_WORD[point.nature],
    natureMeaning: NATURE_MEANING[point.nature],
    ratio: disagreementLine(record, point).ratio,
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
  natures: { id: string; name: string; meaning: string; points: (DisagreementLine & { sources: string })[] }[];
}

/** The points by nature, contradictions first; in each those whose sums are furthest apart first. */
export function disagreementsPage(record: PublicRecord): DisagreementsPage {
  const { disagreements } = record.content;
  const contradictions = disagreements.filter(isContradiction).length;
  const others = disagreements.length - contradictions;
  const ordered = furthestApart(record, disagreements);
  return {
    sentence:
      `${count(disagreements.length, 'point')} on which the sources of this record differ: ` +
      `${count(contradictions, 'contradiction')}, and ${others} that only ${plural(others, 'looks', 'look')} like one.`,
    natures: NATURES.map((nature) => ({
      id: nature,
      name: NATURE_WORD[nature],
      meaning: NATURE_MEANING[nature],
      points: ordered
        .filter((point) => point.nature === nature)
        .map((point) => ({
          ...disagreementLine(record, point),
          sources: count(new Set(point.statements.map((said) => said.source)).size, 'source'),
        })),
    })).filter(({ points }) => points.length > 0),
  };
}
