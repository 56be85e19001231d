// The front page: what was found, where sources disagree, what was announced and what changed; last how large it is.
import { disagreementAddress } from '../domain/addresses.ts';
import type { Disagreement } from '../domain/content.ts';
import { isContradiction } from '../domain/disagreements.ts';
import { byRatio, type DisputeRange } from '../domain/ledger/dispute-range.ts';
import type { PublicRecord } from '../domain/record.ts';
import { count, counted } from '../words/count.ts';
import { range } from '../words/sum.ts';
import { times } from '../words/times.ts';
import { latestChanges, type LatestChange } from './changes-page.ts';
import { newsLine, type NewsLine } from './news-line.ts';
import type { RecordChart } from './record-chart.ts';
import { ledgersChart } from './record-charts.ts';
import { sourceView } from './source.ts';
import { programmeNamed, type Named } from './statement-line.ts';

export interface HomePage {
  /** Three true numbers, a sentence each: programmes, those with a figure, those with money spent. */
  found: string[];
  /** How much is disputed. */
  disputed: string;
  /** Every programme as a row; on a phone those with the largest sums, with a link to all. */
  chart: RecordChart;
  /** What a phone does not show of the chart; null when it shows all. */
  more: string | null;
  disputes: DisputeLine[];
  news: NewsLine[];
  changes: LatestChange[];
  /** How large the record is. */
  inventory: { number: string; words: string; href: string }[];
}

/** A point on which sources disagree, with how far apart they are. */
export interface DisputeLine {
  what: string;
  href: string;
  programme: Named;
  /** "£6.2 billion to about £20 billion". */
  range: string;
  /** "The highest figure is 3.2 times the lowest." */
  apart: string;
  /** Who gives the lowest figure and who the highest. */
  said: { says: string; publisher: string; date: string; href: string }[];
}

/** On a phone every row of the chart costs reading: the small sums are dots there, and the void is seen in twenty. */
const SHOWN = { news: 5, disputes: 3, changes: 3, rowsOnPhones: 20 };

export function homePage(record: PublicRecord): HomePage {
  const { programmes, news, statements, sources, disagreements } = record.content;
  const contradictions = disagreements.filter(isContradiction);
  const chart = ledgersChart(record, SHOWN.rowsOnPhones);
  const disputed = new Set(contradictions.map(({ programme }) => programme)).size;
  return {
    found: sentences(chart.chart.headline),
    disputed:
      `Sources disagree about ${counted(disputed, 'programme')}, on ${counted(contradictions.length, 'point')}; ` +
      'here each says what it says.',
    chart,
    more:
      programmes.length <= SHOWN.rowsOnPhones
        ? null
        : `The ${SHOWN.rowsOnPhones} with the largest sums. See all ${programmes.length}.`,
    disputes: disputeLines(
      record,
      contradictions.filter(({ topic }) => topic === 'money'),
      SHOWN.disputes,
    ),
    news: news.slice(0, SHOWN.news).map((item) => newsLine(record, item)),
    changes: latestChanges(record, SHOWN.changes),
    inventory: [
      {
        ...numbered(programmes.length, 'programme, fund or service', 'programmes, funds and services'),
        href: '/programmes/',
      },
      { ...numbered(news.length, 'announcement'), href: '/news/' },
      { ...numbered(statements.length, 'figure with its source', 'figures with their sources'), href: '/funding/' },
      { ...numbered(sources.length, 'source'), href: '/sources/' },
      {
        ...numbered(
          contradictions.length,
          'point on which sources contradict each other',
          'points on which sources contradict each other',
        ),
        href: '/disagreements/',
      },
    ],
  };
}

/** Where sources disagree most, of the points given: ranked by how many times the lowest figure the highest is. */
export const disputeLines = (record: PublicRecord, points: readonly Disagreement[], number: number): DisputeLine[] =>
  byRatio(record, points)
    .slice(0, number)
    .map((dispute) => disputeLine(record, dispute));

function disputeLine(record: PublicRecord, { point, step, low, high, ratio }: DisputeRange): DisputeLine {
  return {
    what: point.what,
    href: disagreementAddress(point.id),
    programme: programmeNamed(record, point.programme),
    range: range(low, high, step.perYear),
    apart: `The highest figure is ${times(ratio)} the lowest.`,
    said: [low, high].map((amount) => {
      const { publisher, date, href } = sourceView(
        record.sources.get(record.statements.get(amount.statements[0]!)!.source)!,
      );
      return { says: range(amount, amount, step.perYear), publisher, date, href };
    }),
  };
}

/** The number apart from its words, which are set smaller. */
function numbered(number: number, one: string, many?: string): { number: string; words: string } {
  const [digits, ...words] = count(number, one, many).split(' ');
  return { number: digits!, words: words.join(' ') };
}

const sentences = (text: string): string[] => text.split(/(?<=\.) /);
