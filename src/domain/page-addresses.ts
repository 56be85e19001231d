// Which addresses have a page: what links in articles may lead to, and what search engines are told of.
import {
  disagreementAddress,
  newsAddress,
  newsYearAddress,
  organisationAddress,
  pageAddress,
  programmeAddress,
  sourceAddress,
  statementAddress,
} from './addresses.ts';
import { newsArchives, sourceArchives } from './archives.ts';
import { yearOf } from './calendar.ts';
import type { Content } from './content.ts';

/** Addresses of pages that are there whatever the content. */
const FIXED = [
  '/',
  '/programmes/',
  '/news/',
  '/funding/',
  '/funding/checks/',
  '/organisations/',
  '/people/',
  '/sources/',
  '/disagreements/',
  '/gaps/',
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
    ...content.programmes.map(({ id }) => programmeAddress(id)),
    ...content.news.flatMap((item) => [newsAddress(item), newsYearAddress(yearOf(item.date))]),
    ...[...newsArchives(content), ...sourceArchives(content)].map(({ address }) => address),
    ...content.statements.map(({ id }) => statementAddress(id)),
    ...content.sources.map(({ id }) => sourceAddress(id)),
    ...content.organisations.map(({ id }) => organisationAddress(id)),
    ...content.disagreements.map(({ id }) => disagreementAddress(id)),
    ...content.pages.map(({ id }) => pageAddress(id)),
  ]);
}
