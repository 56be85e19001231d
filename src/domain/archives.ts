// The archives: announcements and sources in fixed groups, each at an address that no later entry changes.
import { newsArchiveAddress, newsMonthAddress, publisherSlug, sourceArchiveAddress } from './addresses.ts';
import { yearOf } from './calendar.ts';
import type { Announcement, Content, Source } from './content.ts';

export type NewsArchiveBy = 'months' | 'programmes' | 'themes' | 'organisations';
export type SourceArchiveBy = 'publishers' | 'years';

/** One group: the id of what it is about, its page, and its entries in the order of the content. */
export interface Archive<By, T> {
  by: By;
  id: string;
  address: string;
  entries: T[];
}

/** In the place of a month or year that no source gives. */
export const UNKNOWN = 'unknown';
export const UNDATED = 'undated';

/** "2019-07", or "2019-unknown" when no month is known. */
const monthOf = ({ date }: Announcement) => `${yearOf(date)}-${date.slice(5, 7) || UNKNOWN}`;

function grouped<By extends string, T>(
  by: By,
  entries: readonly T[],
  idsOf: (entry: T) => readonly string[],
  addressOf: (id: string) => string,
): Archive<By, T>[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries)
    for (const id of new Set(idsOf(entry))) groups.set(id, [...(groups.get(id) ?? []), entry]);
  return [...groups].map(([id, members]) => ({ by, id, address: addressOf(id), entries: members }));
}

/** An announcement is on the theme of each of its programmes. */
export function newsArchives({
  news,
  programmes,
}: Pick<Content, 'news' | 'programmes'>): Archive<NewsArchiveBy, Announcement>[] {
  const themes = new Map(programmes.map(({ id, theme }) => [id, theme]));
  const by = (name: Exclude<NewsArchiveBy, 'months'>, idsOf: (item: Announcement) => readonly string[]) =>
    grouped(name, news, idsOf, (id) => newsArchiveAddress(name, id));
  return [
    ...grouped(
      'months',
      news,
      (item) => [monthOf(item)],
      (id) => newsMonthAddress(id.slice(0, 4), id.slice(5)),
    ),
    ...by('programmes', (item) => item.programmes ?? []),
    ...by('themes', (item) => (item.programmes ?? []).flatMap((id) => themes.get(id) ?? [])),
    ...by('organisations', (item) => item.organisations ?? []),
  ];
}

export function sourceArchives({ sources }: Pick<Content, 'sources'>): Archive<SourceArchiveBy, Source>[] {
  const by = (name: SourceArchiveBy, idOf: (source: Source) => string) =>
    grouped(
      name,
      sources,
      (source) => [idOf(source)],
      (id) => sourceArchiveAddress(name, id),
    );
  return [
    ...by('publishers', ({ publisher }) => publisherSlug(publisher)),
    ...by('years', ({ published_on: date }) => (date === undefined ? UNDATED : yearOf(date))),
  ];
}
