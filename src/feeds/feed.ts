// A feed: what happened, newest first, with ids that never change; written as Atom (RFC 4287) and as JSON Feed (version
// 1.1).
import { lastDay } from '../domain/calendar.ts';
import { settings } from '../settings.ts';

export interface FeedItem {
  /** A permanent id: never the address, which may one day redirect. */
  id: string;
  /** The page, beginning with "/". */
  href: string;
  title: string;
  /** Plain text. */
  text: string;
  /** yyyy, yyyy-mm or yyyy-mm-dd; a feed needs a day, so the last one the date can mean is given. */
  date: string;
}

export interface Feed {
  title: string;
  description: string;
  /** The address of the page the feed follows, and of the feed without its ending. */
  page: string;
  address: string;
  items: FeedItem[];
}

/** A tag URI (RFC 4151): stays the same when an address moves. */
export const tagUri = (id: string) => `tag:${settings.tag}:${id}`;

const moment = (date: string) => `${lastDay(date)}T00:00:00Z`;
const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const absolute = (path: string) => `${settings.site}${path}`;

/** The newest day in the feed; a feed with nothing in it was last changed when the record was. */
const updated = (feed: Feed) =>
  moment(
    feed.items
      .map((item) => lastDay(item.date))
      .sort()
      .at(-1) ?? settings.asAt,
  );

export function atomFeed(feed: Feed): string {
  const entries = feed.items.map((item) =>
    [
      '  <entry>',
      `    <id>${escape(tagUri(item.id))}</id>`,
      `    <title>${escape(item.title)}</title>`,
      `    <link rel="alternate" type="text/html" href="${escape(absolute(item.href))}"/>`,
      `    <published>${moment(item.date)}</published>`,
      `    <updated>${moment(item.date)}</updated>`,
      `    <summary>${escape(item.text)}</summary>`,
      '  </entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <id>${escape(tagUri(feed.address))}</id>`,
    `  <title>${escape(feed.title)}</title>`,
    `  <subtitle>${escape(feed.description)}</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(absolute(`${feed.address}.xml`))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(absolute(feed.page))}"/>`,
    `  <updated>${updated(feed)}</updated>`,
    `  <author><name>${escape(settings.name)}</name></author>`,
    `  <rights>${escape(settings.licence.name)}</rights>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

export const jsonFeed = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      language: 'en-GB',
      home_page_url: absolute(feed.page),
      feed_url: absolute(`${feed.address}.json`),
      authors: [{ name: settings.name }],
      items: feed.items.map((item) => ({
        id: tagUri(item.id),
        url: absolute(item.href),
        title: item.title,
        content_text: item.text,
        date_published: moment(item.date),
      })),
    },
    null,
    1,
  )}\n`;
