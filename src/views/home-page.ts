// The front page: what this record is, where to start, what was announced, what is disputed.
import { disagreementAddress, programmeAddress } from '../domain/addresses.ts';
import type { PublicRecord } from '../domain/record.ts';
import { latestChanges, type LatestChange } from './changes-page.ts';
import { newsLine, type NewsLine } from './news-line.ts';
import type { RecordChart } from './record-chart.ts';
import { disagreementChart } from './record-charts.ts';
import { sourceView } from './source.ts';
import { statusView, type StatusView } from './status.ts';
import { inline, type Inline } from './inline.ts';

export interface HomePage {
  /** Counts that say how large the record is. */
  numbers: { number: string; words: string; href: string }[];
  /** The disagreement on money with the most statements, drawn. */
  chart: RecordChart | null;
  launchProgrammes: { name: string; href: string; summary: Inline; status: StatusView }[];
  news: NewsLine[];
  changes: LatestChange[];
  /** The disagreements on money with the most sources, each with what was said. */
  disagreements: { what: string; href: string; said: { says: string; publisher: string; date: string }[] }[];
}

const SHOWN = { news: 6, disagreements: 3, changes: 4 };

export function homePage(record: PublicRecord): HomePage {
  const { programmes, news, statements, sources, disagreements } = record.content;
  const number = (value: number) => value.toLocaleString('en-GB');
  const disputed = disagreements
    .filter((point) => point.topic === 'money')
    .sort((a, b) => b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN.disagreements);
  return {
    numbers: [
      { number: number(programmes.length), words: 'programmes, funds and services', href: '/programmes/' },
      { number: number(news.length), words: 'announcements', href: '/news/' },
      { number: number(statements.length), words: 'statements of money', href: '/funding/' },
      { number: number(sources.length), words: 'sources', href: '/sources/' },
      { number: number(disagreements.length), words: 'points on which sources disagree', href: '/disagreements/' },
    ],
    chart: disputed[0] === undefined ? null : disagreementChart(record, disputed[0]),
    launchProgrammes: programmes
      .filter((programme) => programme.named_at_launch === 'yes')
      .map((programme) => ({
        name: programme.name,
        href: programmeAddress(programme.id),
        summary: inline(record, programme.summary),
        status: statusView(programme),
      })),
    news: news.slice(0, SHOWN.news).map((item) => newsLine(record, item)),
    changes: latestChanges(record, SHOWN.changes),
    disagreements: disputed.map((point) => ({
      what: point.what,
      href: disagreementAddress(point.id),
      said: point.statements.map(({ says, source }) => {
        const view = sourceView(record.sources.get(source)!);
        return { says, publisher: view.publisher, date: view.date };
      }),
    })),
  };
}
