// The sitemap: every page that search engines may list, with the day on which what it shows last changed.
import { changesMonthAddress, newsYearAddress } from '../domain/addresses.ts';
import { newsArchives, sourceArchives } from '../domain/archives.ts';
import { yearOf } from '../domain/calendar.ts';
import { entryKey } from '../domain/changes.ts';
import { lastChanged, recordChanged } from '../domain/last-changed.ts';
import type { PublicRecord } from '../domain/record.ts';
import { kinds } from '../kinds/kinds.ts';
import { settings } from '../settings.ts';
import { changesMonths } from '../views/changes-page.ts';
import { fundingViewPartAddresses } from '../views/funding-view-page.ts';
import { fundingViews } from '../views/funding-views.ts';
import { recordCharts } from '../views/record-charts.ts';
import { siteAddresses } from '../views/site-addresses.ts';
import { xmlText } from './xml-text.ts';

export interface SitemapLine {
  address: string;
  /** "2026-11-22"; null where no day is known, which is then left out. */
  changed: string | null;
}

/**
 * Every page, by address. A page of one entry has the day of that entry and of all that it names or that name it; a
 * list of some entries the newest of their days; a page worked out from the whole record the day of its last change.
 * @param more pages worked out from the whole record that only their own folder knows
 */
export function sitemapLines(record: PublicRecord, more: readonly string[] = []): SitemapLine[] {
  const days = pageDays(record);
  const whole = recordChanged(record.changes);
  return [...new Set([...siteAddresses(record), ...fundingViewPartAddresses(record), ...days.keys(), ...more])]
    .sort()
    .map((address) => ({ address, changed: days.has(address) ? days.get(address)! : whole }));
}

/** The days of the pages that are not worked out from the whole record. */
function pageDays(record: PublicRecord): Map<string, string | null> {
  const { content, changes } = record;
  const ofEntries = lastChanged(content, changes);
  const dayOf = (collection: string, id: string) => ofEntries.get(entryKey({ collection, id })) ?? null;
  const newest = (collection: string, ids: readonly string[]) => latest(ids.map((id) => dayOf(collection, id)));
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const days = new Map<string, string | null>();
  for (const { collection, address } of kinds.filter(({ page }) => page !== null))
    for (const entry of content[collection]) days.set(address(entry)!, dayOf(collection, entry.id));
  for (const [year, items] of Map.groupBy(content.news, ({ date }) => yearOf(date)))
    days.set(newsYearAddress(year), newest('news', idsOf(items)));
  for (const { address, entries } of newsArchives(content)) days.set(address, newest('news', idsOf(entries)));
  for (const { address, entries } of sourceArchives(content)) days.set(address, newest('sources', idsOf(entries)));
  for (const { address, ids } of fundingViews(record)) days.set(address, newest('statements', ids));
  for (const { address, page } of recordCharts(record)) {
    const day = days.get(page.href);
    if (day !== undefined) days.set(address, day);
  }
  for (const { month, revisions } of changesMonths(record)) days.set(changesMonthAddress(month), revisions[0]!.on);
  return days;
}

/** The latest of some days; null as soon as one of them is not known. */
const latest = (days: readonly (string | null)[]): string | null => {
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : (known.sort().at(-1) ?? null);
};

/** The lines as sitemaps.org has them. */
export function sitemapXml(lines: readonly SitemapLine[]): string {
  const urls = lines.map(({ address, changed }) => {
    const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return `  <url><loc>${xmlText(settings.site + address)}</loc>${day}</url>\n`;
  });
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n' +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
  );
}
