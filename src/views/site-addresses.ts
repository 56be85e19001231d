// Every page address of the site: those of entries, and those of pages worked out from several entries.
import type { Promised } from '../domain/address-ledger.ts';
import type { Content } from '../domain/content.ts';
import { embargoedAddresses, endOfEmbargoes, publishedContent } from '../domain/embargo.ts';
import { pageAddresses } from '../domain/page-addresses.ts';
import { linkRecord, type PublicRecord } from '../domain/record.ts';
import { fundingViews } from './funding-views.ts';
import { recordCharts } from './record-charts.ts';

/**
 * The address of every page that the record makes. Months of changes are not among them: they hang on the history, not
 * on the content.
 */
export function siteAddresses(record: PublicRecord): Set<string> {
  return new Set([
    ...pageAddresses(record.content),
    ...recordCharts(record).map(({ address }) => address),
    ...fundingViews(record).map(({ address }) => address),
  ]);
}

/**
 * Every address that the content promises, moved pages among them, with the end of its embargo while it has one.
 * The content must be free of problems.
 */
export function promisedAddresses(content: Content, at: string): Promised {
  const all = [...siteAddresses(linkRecord(content)), ...content.redirects.map(({ from }) => from)];
  const embargoed = embargoedAddresses(content, at);
  const end = endOfEmbargoes(embargoed);
  if (end === null) return new Map(all.map((address) => [address, null]));
  const open = new Set([
    ...siteAddresses(linkRecord(publishedContent(content, at))),
    ...content.redirects.map(({ from }) => from),
  ]);
  return new Map(all.map((address) => [address, open.has(address) ? null : (embargoed.get(address) ?? end)]));
}
