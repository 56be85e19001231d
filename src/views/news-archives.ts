// Announcements by month, programme, theme and organisation, each list with an address of its own.
import { newsArchiveAddress, newsYearAddress, organisationAddress, programmeAddress } from '../domain/addresses.ts';
import { newsArchives as groups, UNKNOWN, type Archive, type NewsArchiveBy } from '../domain/archives.ts';
import { formatDate, monthName, yearOf } from '../domain/calendar.ts';
import type { Announcement } from '../domain/content.ts';
import type { PublicRecord } from '../domain/record.ts';
import { neighboursOf, type ArchiveLink, type Neighbours } from './archive-neighbours.ts';
import { newsLine, type NewsLine } from './news-line.ts';
import { newsStatements } from './news-page.ts';
import type { Named } from './statement-line.ts';
import { count } from '../words/count.ts';

export interface NewsArchive {
  by: NewsArchiveBy;
  id: string;
  address: string;
  name: string;
  title: string;
  sentence: string;
  description: string;
  trail: Named[];
  /** The page of what the announcements are about. */
  about: Named | null;
  /** Newest first; a single year has no heading of its own. */
  years: { year: string; items: NewsLine[] }[];
  neighbours: Neighbours;
}

type Group = Archive<NewsArchiveBy, Announcement>;

const NEWS_BY: Record<NewsArchiveBy, { heading: string; all: Named; title: (name: string) => string }> = {
  months: {
    heading: 'By month',
    all: { name: 'All months', href: '/news/#months' },
    title: (name) => `Announcements of ${name}`,
  },
  programmes: {
    heading: 'By programme',
    all: { name: 'All programmes with announcements', href: '/news/#programmes' },
    title: (name) => `Announcements about ${name}`,
  },
  themes: {
    heading: 'By theme',
    all: { name: 'All themes', href: '/news/#themes' },
    title: (name) => `Announcements by theme: ${name}`,
  },
  organisations: {
    heading: 'By organisation',
    all: { name: 'All organisations that announcements name', href: '/news/#organisations' },
    title: (name) => `Announcements that name ${name}`,
  },
};

const BY = Object.keys(NEWS_BY) as NewsArchiveBy[];

/** The groups of one kind in the order in which they are listed: months newest first, names as elsewhere. */
function ordered(record: PublicRecord, by: NewsArchiveBy): Group[] {
  const mine = groups(record.content).filter((group) => group.by === by);
  if (by === 'months') return mine;
  const places = new Map(record.content[by].map(({ id }, place) => [id, place]));
  return mine.sort((a, b) => places.get(a.id)! - places.get(b.id)!);
}

function nameOf(record: PublicRecord, { by, id }: Group): string {
  if (by !== 'months') return record[by].get(id)!.name;
  const [year, month] = id.split('-') as [string, string];
  return month === UNKNOWN ? `${year}, month not known` : `${monthName(month)} ${year}`;
}

function aboutOf({ by, id }: Group, name: string): Named | null {
  if (by === 'months') return null;
  if (by === 'themes') return { name: `Programmes of the theme “${name}”`, href: `/programmes/#${id}` };
  return { name: `About ${name}`, href: by === 'programmes' ? programmeAddress(id) : organisationAddress(id) };
}

/** "18 announcements, July 2016 to April 2022, 7 of them with a sum." */
function sentenceOf({ by, entries }: Group): string {
  const [last, first] = [entries[0]!, entries.at(-1)!].map(({ date }) => formatDate(date));
  const dates = by === 'months' ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  return (
    `${count(entries.length, 'announcement')}${dates}, ` +
    `${entries.filter((item) => newsStatements(item).length > 0).length} with a sum.`
  );
}

const newsArchiveLinks = (record: PublicRecord, by: NewsArchiveBy): ArchiveLink[] =>
  ordered(record, by).map((group) => ({
    name: nameOf(record, group),
    href: group.address,
    detail: String(group.entries.length),
  }));

/**
 * From how many announcements on a list by year, with the other programmes, says more than the page of what they are
 * about.
 */
const LONG = 10;

/** The archive of a programme or an organisation, where it helps. */
export const newsArchiveOf = (
  by: 'programmes' | 'organisations',
  id: string,
  announcements: readonly unknown[],
): string | null => (announcements.length < LONG ? null : newsArchiveAddress(by, id));

/** All archives of announcements as links, kind by kind. */
export const newsArchiveLists = (
  record: PublicRecord,
): { by: NewsArchiveBy; heading: string; links: ArchiveLink[] }[] =>
  BY.map((by) => ({ by, heading: NEWS_BY[by].heading, links: newsArchiveLinks(record, by) }));

/** Every archive of announcements. */
export function newsArchives(record: PublicRecord): NewsArchive[] {
  return BY.flatMap((by) => {
    const links = newsArchiveLinks(record, by);
    const { heading, all, title } = NEWS_BY[by];
    return ordered(record, by).map((group, index) => {
      const { name } = links[index]!;
      const sentence = sentenceOf(group);
      const year = yearOf(group.id);
      return {
        by,
        id: group.id,
        address: group.address,
        name,
        title: title(name),
        sentence,
        description: `${title(name)}: ${sentence}`,
        trail: [
          { name: 'Announcements', href: '/news/' },
          ...(by === 'months' ? [{ name: year, href: newsYearAddress(year) }] : []),
        ],
        about: aboutOf(group, name),
        years: [...Map.groupBy(group.entries, ({ date }) => yearOf(date))].map(([of, items]) => ({
          year: of,
          items: items.map((item) => newsLine(record, item)),
        })),
        neighbours: neighboursOf(links, index, heading, all),
      };
    });
  });
}
