// A link in an article to a page of this site leads to a page that will be there.
import { disagreementAddress, newsAddress, newsYearAddress, organisationAddress, pageAddress, programmeAddress, sourceAddress, statementAddress } from '../addresses.ts';
import { yearOf } from '../calendar.ts';
import type { Content } from '../content.ts';
import type { Lost } from '../lost.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';

/** Addresses of pages that are there whatever the content. */
const FIXED = ['/', '/programmes/', '/news/', '/funding/', '/organisations/', '/people/', '/sources/', '/disagreements/', '/gaps/', '/glossary/', '/corrections/', '/search/', '/data/'];

/** The address of every page that the content makes. */
export function pageAddresses(content: Content): Set<string> {
  return new Set([
    ...FIXED,
    ...content.programmes.map(({ id }) => programmeAddress(id)),
    ...content.news.flatMap((item) => [newsAddress(item), newsYearAddress(yearOf(item.date))]),
    ...content.statements.map(({ id }) => statementAddress(id)),
    ...content.sources.map(({ id }) => sourceAddress(id)),
    ...content.organisations.map(({ id }) => organisationAddress(id)),
    ...content.disagreements.map(({ id }) => disagreementAddress(id)),
    ...content.pages.map(({ id }) => pageAddress(id)),
  ]);
}

/** Where the entries are kept whose pages stand under each first part of an address. */
const HOME: Record<string, string> = {
  programmes: 'content/programmes/',
  news: 'content/news/',
  funding: 'content/funding/statements.csv',
  sources: 'content/sources.csv',
  organisations: 'content/organisations.csv',
  disagreements: 'content/disagreements.yaml',
  about: 'content/pages/',
};

export function siteLinks(content: Content, lost: Lost = () => false): Problem[] {
  const known = pageAddresses(content);
  return [...content.programmes, ...content.news, ...content.pages].flatMap(({ origin, body }) =>
    body.links
      .filter(({ href }) => !known.has(pathOf(href)) && !isLost(pathOf(href), lost))
      .map(({ href, line }) => {
        const near = nearest(href, [...known]);
        return { file: origin.file, line, what: `The link leads to ${href}, where there is no page.`, write: near === null ? 'Correct the address; addresses of pages end in "/".' : `Did you mean ${near}?` };
      }),
  );
}

const pathOf = (href: string) => href.replace(/[?#].*$/, '');

function isLost(path: string, lost: Lost): boolean {
  const [section = '', ...rest] = path.split('/').filter((part) => part !== '');
  const home = HOME[section];
  return home !== undefined && lost(home, rest.at(-1) ?? '');
}
