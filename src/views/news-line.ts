// One announcement as a line of a list.
import { newsAddress } from '../domain/addresses.ts';
import { formatDate } from '../domain/calendar.ts';
import type { Announcement } from '../domain/content.ts';
import type { PublicRecord } from '../domain/record.ts';
import { inline, plainText, type Inline } from './inline.ts';
import { programmeNamed, type Named } from './statement-line.ts';

export interface NewsLine {
  title: string;
  inlineTitle: Inline;
  href: string;
  date: string;
  /** The date as written in content, for machines. */
  on: string;
  programmes: Named[];
}

export const newsLine = (record: PublicRecord, item: Announcement): NewsLine => ({
  title: plainText(record, item.title),
  inlineTitle: inline(record, item.title),
  href: newsAddress(item),
  date: formatDate(item.date),
  on: item.date,
  programmes: (item.programmes ?? []).map((id) => programmeNamed(record, id)),
});
