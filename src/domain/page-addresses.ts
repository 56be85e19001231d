// Which addresses have a page: what links in articles may lead to, and what search engines are told of.
import { kinds } from '../kinds/kinds.ts';
import { askAddress, newsYearAddress } from './addresses.ts';
import { newsArchives, sourceArchives } from './archives.ts';
import { yearOf } from './calendar.ts';
import type { Content } from './content.ts';

/** Addresses of pages that are there whatever the content. */
const FIXED = [
  '/',
  '/programmes/',
  '/promises/',
  '/news/',
  '/funding/',
  '/funding/checks/',
  '/organisations/',
  '/people/',
  '/sources/',
  '/disagreements/',
  '/gaps/',
  '/requests/',
  '/glossary/',
  '/changes/',
  '/corrections/',
  '/charts/',
  '/search/',
  '/a-z/',
  '/data/',
];

/** The address of every page that the content makes. */
export function pageAddresses(content: Content): Set<string> {
  return new Set([
    ...FIXED,
    ...kinds
      .filter(({ page }) => page !== null)
      .flatMap(({ collection, address }) => content[collection].map((entry) => address(entry)!)),
    ...content.programmes.map(({ id }) => askAddress(id)),
    ...content.news.map(({ date }) => newsYearAddress(yearOf(date))),
    ...[...newsArchives(content), ...sourceArchives(content)].map(({ address }) => address),
  ]);
}
