// Sources by publisher and by year, each list with an address of its own.
import { sourceArchives as groups, UNDATED, type Archive, type SourceArchiveBy } from '../domain/archives.ts';
import { compareDates } from '../domain/calendar.ts';
import type { Source } from '../domain/content.ts';
import { compare } from '../domain/problem.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { neighboursOf, type ArchiveLink, type Neighbours } from './archive-neighbours.ts';
import { sourceView, type SourceView } from './source.ts';
import type { Named } from './statement-line.ts';
import { count } from '../words/count.ts';
import { listed } from '../words/list.ts';

export interface SourceArchive {
  by: SourceArchiveBy;
  id: string;
  address: string;
  title: string;
  sentence: string;
  description: string;
  /** Each source with what rests on it: "; rests on it: 3 statements of money", or nothing. */
  sources: { view: SourceView; rests: string }[];
  neighbours: Neighbours;
}

type Group = Archive<SourceArchiveBy, Source>;

const SOURCES_BY: Record<SourceArchiveBy, { heading: string; all: Named }> = {
  publishers: { heading: 'By publisher', all: { name: 'All publishers', href: '/sources/#publishers' } },
  years: { heading: 'By year', all: { name: 'All years', href: '/sources/#years' } },
};

/** Publishers by the alphabet; years newest first, sources without a date last. */
function ordered(record: PublicRecord, by: SourceArchiveBy): Group[] {
  const mine = groups(record.content).filter((group) => group.by === by);
  if (by === 'publishers') return mine.sort((a, b) => compare(nameOf(a).toLowerCase(), nameOf(b).toLowerCase()));
  return mine.sort((a, b) => Number(a.id === UNDATED) - Number(b.id === UNDATED) || -compare(a.id, b.id));
}

const nameOf = ({ by, id, entries }: Group): string =>
  by === 'publishers' ? entries[0]!.publisher : id === UNDATED ? 'Without a date' : id;

const titleOf = ({ by, id }: Group, name: string): string =>
  by === 'publishers' ? `Sources published by ${name}` : id === UNDATED ? 'Sources without a date' : `Sources of ${id}`;

/** What rests on the sources, each entry once however many of them it rests on. */
function restsOn(record: PublicRecord, sources: readonly Source[]): string {
  const number = (entriesOf: (id: string) => readonly unknown[]) =>
    new Set(sources.flatMap(({ id }) => entriesOf(id))).size;
  const [statements, news, programmes] = [
    number((id) => under(record.statementsBySource, id)),
    number((id) => under(record.announcementsBySource, id)),
    number((id) => under(record.programmesBySource, id)),
  ];
  return listed([
    ...(statements > 0 ? [count(statements, 'statement of money', 'statements of money')] : []),
    ...(news > 0 ? [count(news, 'announcement')] : []),
    ...(programmes > 0 ? [count(programmes, 'programme page')] : []),
  ]);
}

const line = (record: PublicRecord, source: Source): SourceArchive['sources'][number] => {
  const rests = restsOn(record, [source]);
  return { view: sourceView(source), rests: rests === '' ? '' : `; rests on it: ${rests}` };
};

/** The links to all archives of one kind. */
export const sourceArchiveLinks = (record: PublicRecord, by: SourceArchiveBy): ArchiveLink[] =>
  ordered(record, by).map((group) => ({
    name: nameOf(group),
    href: group.address,
    detail: String(group.entries.length),
  }));

/** Every archive of sources. */
export function sourceArchives(record: PublicRecord): SourceArchive[] {
  const kinds = Object.keys(SOURCES_BY) as SourceArchiveBy[];
  return kinds.flatMap((by) => {
    const links = sourceArchiveLinks(record, by);
    const { heading, all } = SOURCES_BY[by];
    return ordered(record, by).map((group, index) => {
      const { id, address, entries } = group;
      const title = titleOf(group, links[index]!.name);
      const rests = restsOn(record, entries);
      const sentence =
        `${count(entries.length, 'document')}; ` +
        `${rests === '' ? 'nothing on the site cites' : 'rests on'} ` +
        `${entries.length === 1 ? 'it' : 'them'}${rests === '' ? ' directly' : `: ${rests}`}.`;
      return {
        by,
        id,
        address,
        title,
        sentence,
        description: `${title}: ${sentence}`,
        sources: [...entries]
          .sort(
            (a, b) =>
              compareDates(a.published_on, b.published_on) ||
              compare(a.publisher.toLowerCase(), b.publisher.toLowerCase()) ||
              compare(a.id, b.id),
          )
          .map((source) => line(record, source)),
        neighbours: neighboursOf(links, index, heading, all),
      };
    });
  });
}
