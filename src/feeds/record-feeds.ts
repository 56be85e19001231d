// The feeds of the record: all announcements, and for each programme its announcements and its statements of money.
import { newsAddress, programmeAddress, statementAddress } from '../domain/addresses.ts';
import { compareDates } from '../domain/calendar.ts';
import type { Announcement, Programme, Statement } from '../domain/content.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import { correctionsNewestFirst, correctionView } from '../views/corrections-page.ts';
import { amountOf, caveatsOf } from '../views/figure.ts';
import { plainText } from '../views/inline.ts';
import { sourceView } from '../views/source.ts';
import { KIND_WORD } from '../kinds/statement.ts';
import { listed } from '../words/list.ts';
import { promisesFeed } from './promises-feed.ts';
import { changesFeed } from './changes-feed.ts';
import type { Feed, FeedItem } from './feed.ts';

const newsItem = (record: PublicRecord, item: Announcement): FeedItem => ({
  id: `news/${item.id}`,
  href: newsAddress(item),
  title: plainText(record, item.title),
  text:
    `${plainText(record, item.title)}. Concerns ` +
    `${listed((item.programmes ?? []).map((id) => record.programmes.get(id)!.name)) || 'no single programme'}.`,
  date: item.date,
});

function statementItem(record: PublicRecord, statement: Statement): FeedItem {
  const source = sourceView(record.sources.get(statement.source)!);
  const caveats = caveatsOf(record, statement);
  const sum = `${KIND_WORD[statement.kind]}: ${amountOf(statement)}, ${statement.covers}`;
  return {
    id: `statement/${statement.id}`,
    href: statementAddress(statement.id),
    title: sum,
    text:
      `${source.publisher}, ${source.date}: ` +
      `${sum}.${caveats.length === 0 ? '' : ` To know: ${caveats.join(', ')}.`}`,
    date: statement.said_on ?? '',
  };
}

export const newsFeed = (record: PublicRecord): Feed => ({
  title: `${settings.name}: announcements`,
  description: 'What was announced about NHSX and its programmes.',
  page: '/news/',
  address: '/news/feed',
  items: record.content.news.map((item) => newsItem(record, item)),
});

/**
 * Announcements and dated statements of one programme, newest first. Undated statements cannot stand in a feed; the
 * page lists them.
 */
export function programmeFeed(record: PublicRecord, programme: Programme): Feed {
  const items = [
    ...under(record.announcementsByProgramme, programme.id).map((item) => newsItem(record, item)),
    ...under(record.statementsByProgramme, programme.id)
      .filter((row) => row.said_on !== undefined)
      .map((row) => statementItem(record, row)),
  ];
  return {
    title: `${settings.name}: ${programme.name}`,
    description: `Announcements about ${programme.name} and what sources say about its money.`,
    page: programmeAddress(programme.id),
    address: `${programmeAddress(programme.id)}feed`,
    items: items.sort((a, b) => -compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1)),
  };
}

export const correctionsFeed = (record: PublicRecord): Feed => ({
  title: `${settings.name}: corrections`,
  description: 'What this record had wrong, since when, and what is right.',
  page: '/corrections/',
  address: '/corrections/feed',
  items: correctionsNewestFirst(record).map((correction) => {
    const view = correctionView(record, correction);
    return {
      id: `correction/${view.id}`,
      href: view.href,
      title: `Corrected: ${view.where.name}`,
      text: [`Was: ${view.was}`, `Is: ${view.is}`, `${view.dates}.`, ...(view.note === null ? [] : [view.note])].join(
        ' ',
      ),
      date: correction.on,
    };
  }),
});

/** Every feed of the record. */
export const recordFeeds = (record: PublicRecord): Feed[] => [
  newsFeed(record),
  changesFeed(record),
  correctionsFeed(record),
  promisesFeed(record),
  ...record.content.programmes.map((programme) => programmeFeed(record, programme)),
];
