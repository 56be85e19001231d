// Sources: each document relied on, and everything that rests on it.
import {
  csvAddress,
  programmeAddress,
  publisherSlug,
  sourceAddress,
  sourceArchiveAddress,
} from '../domain/addresses.ts';
import type { Source } from '../domain/content.ts';
import { compare } from '../domain/problem.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { STANDING_MEANING, STANDING_WORD, STANDINGS, type Standing } from '../kinds/source.ts';
import { disagreementGroups, type DisagreementGroup } from './disagreement-lines.ts';
import type { ArchiveLink } from './archive-neighbours.ts';
import { newsLine, type NewsLine } from './news-line.ts';
import { pageHistory, type PageHistory } from './revisions.ts';
import { sourceView, type SourceView } from './source.ts';
import { sourceArchiveLinks } from './source-archives.ts';
import { sourceKeeping } from './source-keeping.ts';
import { organisationNamed, programmeNamed, statementLines, type Named, type StatementLine } from './statement-line.ts';
import { count, plural } from '../words/count.ts';
import { listed } from '../words/list.ts';

export interface SourcePage {
  address: string;
  source: SourceView;
  publisherHref: string;
  standingMeaning: string;
  sentence: string;
  /** Where it can be read, as far as anybody has looked. */
  keeping: string;
  statements: StatementLine[];
  statementsCsv: string;
  news: NewsLine[];
  programmes: Named[];
  disagreements: DisagreementGroup[];
  /** What it says on each of them, by the id of the point. */
  says: Record<string, string>;
  awards: { recipient: Named; programme: Named; quote: string }[];
  people: { name: string; role: string; href: string }[];
  history: PageHistory;
}

export function sourcePage(record: PublicRecord, source: Source): SourcePage {
  const { id } = source;
  const statements = under(record.statementsBySource, id);
  const news = under(record.announcementsBySource, id);
  const programmes = under(record.programmesBySource, id);
  const disagreements = under(record.disagreementsBySource, id);
  const people = under(record.peopleBySource, id);
  const rests = [
    ...(statements.length > 0 ? [`${count(statements.length, 'statement')} of money`] : []),
    ...(news.length > 0 ? [count(news.length, 'announcement')] : []),
    ...(programmes.length > 0 ? [count(programmes.length, 'programme page')] : []),
    ...(disagreements.length > 0 ? [count(disagreements.length, 'disagreement')] : []),
    ...(people.length > 0 ? [count(people.length, 'role')] : []),
  ];
  return {
    address: sourceAddress(id),
    source: sourceView(source),
    publisherHref: sourceArchiveAddress('publishers', publisherSlug(source.publisher)),
    standingMeaning: STANDING_MEANING[source.standing],
    sentence:
      rests.length === 0
        ? 'Read for this record; nothing on the site cites it directly.'
        : `Rests on it: ${listed(rests)}.`,
    keeping: sourceKeeping(source).join(' '),
    statements: statementLines(record, statements),
    statementsCsv: csvAddress(sourceAddress(id), 'statements'),
    news: news.map((item) => newsLine(record, item)),
    programmes: programmes.map((programme) => ({ name: programme.name, href: programmeAddress(programme.id) })),
    disagreements: disagreementGroups(record, disagreements),
    says: Object.fromEntries(
      disagreements.map((point) => [point.id, point.statements.find((said) => said.source === id)!.says]),
    ),
    awards: under(record.awardsBySource, id).map((award) => ({
      recipient: organisationNamed(record, award.recipient),
      programme: programmeNamed(record, award.programme),
      quote: award.quote,
    })),
    people: people.map((person) => ({ name: person.name, role: person.role, href: `/people/#${person.id}` })),
    history: pageHistory(record, 'sources', source.id),
  };
}

export interface SourcesPage {
  sentence: string;
  standings: { standing: Standing; word: string; meaning: string; number: number }[];
  years: ArchiveLink[];
  /** Each with the page that lists its documents. */
  publishers: { name: string; id: string; href: string; number: string }[];
}

export function sourcesPage(record: PublicRecord): SourcesPage {
  const publishers = new Map<string, Source[]>();
  for (const source of record.content.sources)
    publishers.set(source.publisher, [...(publishers.get(source.publisher) ?? []), source]);
  const number = (standing: Standing) => record.content.sources.filter((source) => source.standing === standing).length;
  const undated = record.content.sources.filter((source) => source.published_on === undefined).length;
  return {
    sentence:
      `Of ${count(record.content.sources.length, 'document')} by ${count(publishers.size, 'publisher')}, ` +
      `${number('official')} ${plural(number('official'), 'is', 'are')} official and ` +
      `${number('parliament-or-audit')} from Parliament or auditors; ` +
      `${number('weak')} ${plural(number('weak'), 'is', 'are')} weak, and ${undated} ` +
      `${plural(undated, 'shows', 'show')} no date.`,
    standings: STANDINGS.map((standing) => ({
      standing,
      word: STANDING_WORD[standing],
      meaning: STANDING_MEANING[standing],
      number: number(standing),
    })),
    years: sourceArchiveLinks(record, 'years'),
    publishers: [...publishers]
      .sort(([a], [b]) => compare(a.toLowerCase(), b.toLowerCase()))
      .map(([name, sources]) => ({
        name,
        id: `publisher-${publisherSlug(name)}`,
        href: sourceArchiveAddress('publishers', publisherSlug(name)),
        number: count(sources.length, 'document'),
      })),
  };
}
