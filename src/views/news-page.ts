// Announcements: one by one, and by year and month.
import { csvAddress, newsAddress, newsMonthAddress, newsYearAddress } from '../domain/addresses.ts';
import { UNKNOWN } from '../domain/archives.ts';
import { compareDates, formatDate, monthName, yearOf } from '../domain/calendar.ts';
import type { Announcement } from '../domain/content.ts';
import { compare } from '../domain/problem.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { disagreementGroups, type DisagreementGroup } from './disagreement-lines.ts';
import { bodyView, type BodyView } from './body.ts';
import { inline, plainText, type Inline } from './inline.ts';
import { newsLine, type NewsLine } from './news-line.ts';
import { outcomeGroups, outcomeOf, type OutcomeView } from './outcomes.ts';
import { pageHistory, type PageHistory } from './revisions.ts';
import { sourceView, sourceViews, type SourceView } from './source.ts';
import { organisationNamed, programmeNamed, statementLines, type Named, type StatementLine } from './statement-line.ts';
import { count, counted, numberWord, plural } from '../words/count.ts';

export interface NewsPage {
  id: string;
  address: string;
  title: string;
  inlineTitle: Inline;
  date: string;
  on: string;
  year: string;
  /** The first paragraph in plain words. */
  description: string;
  body: BodyView;
  programmes: Named[];
  organisations: Named[];
  statements: StatementLine[];
  statementsCsv: string;
  /** For each sum named: what became of it, as an editor matched it, or that nothing was found. */
  outcomes: OutcomeView[];
  quotes: { words: string; source: SourceView }[];
  disagreements: DisagreementGroup[];
  sources: SourceView[];
  earlier: NewsLine | null;
  later: NewsLine | null;
  history: PageHistory;
}

/** The ids of the statements an announcement names, in its list or in its text. */
export const newsStatements = (item: Announcement): string[] => [
  ...new Set([
    ...(item.figures ?? []),
    ...item.body.components.flatMap((use) => (use.component === 'Money' ? [use.attributes.id!] : [])),
  ]),
];

export function newsPage(record: PublicRecord, item: Announcement): NewsPage {
  const figures = newsStatements(item);
  const body = bodyView(record, item);
  const place = record.content.news.indexOf(item);
  const beside = (offset: number) => {
    const other = record.content.news[place + offset];
    return other === undefined ? null : newsLine(record, other);
  };
  const points = new Set(figures.flatMap((id) => under(record.disagreementsByStatement, id)));
  return {
    id: item.id,
    address: newsAddress(item),
    title: plainText(record, item.title),
    inlineTitle: inline(record, item.title),
    date: formatDate(item.date),
    on: item.date,
    year: yearOf(item.date),
    description: `${formatDate(item.date)}. ${plainText(record, item.title)}.`,
    body,
    programmes: (item.programmes ?? []).map((id) => programmeNamed(record, id)),
    organisations: (item.organisations ?? []).map((id) => organisationNamed(record, id, item.date)),
    statementsCsv: csvAddress(newsAddress(item), 'statements'),
    outcomes: outcomeGroups(
      figures.map((id) => outcomeOf(record, record.statements.get(id)!)).filter((outcome) => outcome !== null),
    ),
    statements: statementLines(
      record,
      figures.map((id) => record.statements.get(id)!),
    ),
    quotes: (item.quotes ?? []).map((quote) => ({
      words: quote.words,
      source: sourceView(record.sources.get(quote.source)!),
    })),
    disagreements: disagreementGroups(record, points),
    sources: sourceViews(record, [...body.cited.map((source) => source.id), ...item.sources]),
    earlier: beside(1),
    later: beside(-1),
    history: pageHistory(record, 'news', item.id),
  };
}

export interface NewsYear {
  year: string;
  href: string;
  /** "31 announcements". */
  number: string;
  sentence: string;
  /** Newest month first; announcements known only by year come last, under the year. */
  months: { name: string; id: string; href: string; items: NewsLine[] }[];
}

/** How many there are, from when to when, how many name a sum, and the year that has most. */
export function newsLead(record: PublicRecord): string {
  const { news } = record.content;
  if (news.length === 0) return 'No announcement is recorded yet.';
  const dates = news.map(({ date }) => date).sort(compareDates);
  const sums = news.filter((item) => newsStatements(item).length > 0).length;
  const [year, items] = [...Map.groupBy(news, ({ date }) => yearOf(date))].sort(
    ([a, x], [b, y]) => y.length - x.length || compare(a, b),
  )[0]!;
  return (
    `Of ${counted(news.length, 'announcement')} between ${formatDate(dates[0]!.slice(0, 7))} and ` +
    `${formatDate(dates.at(-1)!.slice(0, 7))}, ${numberWord(sums)} ${plural(sums, 'names', 'name')} a sum of money. ` +
    `No year has more than ${year}, with ${numberWord(items.length)}.`
  );
}

/** The announcements of each year, newest first. */
export function newsYears(record: PublicRecord): NewsYear[] {
  const years = new Map<string, Announcement[]>();
  for (const item of record.content.news) years.set(yearOf(item.date), [...(years.get(yearOf(item.date)) ?? []), item]);
  return [...years].map(([year, items]) => {
    const months = new Map<string, NewsLine[]>();
    for (const item of items) {
      const month = item.date.slice(5, 7);
      months.set(month, [...(months.get(month) ?? []), newsLine(record, item)]);
    }
    return {
      year,
      href: newsYearAddress(year),
      number: count(items.length, 'announcement'),
      sentence: `${count(items.length, 'announcement')} in ${year}.`,
      months: [...months].map(([month, lines]) => ({
        name: month === '' ? `${year}, month not known` : `${monthName(month)} ${year}`,
        id: month === '' ? 'undated' : `month-${month}`,
        href: newsMonthAddress(year, month || UNKNOWN),
        items: lines,
      })),
    };
  });
}
