// A link in an article to a page of this site leads to a page that will be there.
import { isDerived } from '../address-ledger.ts';
import type { Content } from '../content.ts';
import type { Lost } from '../lost.ts';
import { nearest } from '../nearest.ts';
import { pageAddresses } from '../page-addresses.ts';
import type { Problem } from '../problem.ts';

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
  const moved = new Map(content.redirects.map(({ from, to }) => [from, to]));
  return [...content.programmes, ...content.news, ...content.pages].flatMap(({ origin, body }) =>
    body.links
      .filter(({ href }) => !known.has(pathOf(href)) && !isLost(pathOf(href), lost))
      .map(({ href, line }) => {
        const near = moved.get(pathOf(href)) ?? nearest(href, [...known]);
        return {
          file: origin.file,
          line,
          what: `The link leads to ${href}, where there is no page.`,
          write: near === null ? 'Correct the address; addresses of pages end in "/".' : `Did you mean ${near}?`,
        };
      }),
  );
}

const pathOf = (href: string) => href.replace(/[?#].*$/, '');

/** Whether the page at the address is missing only because its entry could not be read. */
export function isLost(path: string, lost: Lost): boolean {
  const [section = '', ...rest] = path.split('/').filter((part) => part !== '');
  const home = HOME[section];
  // The page of a year is there for any of its announcements, an archive for any of its entries.
  return (
    home !== undefined &&
    lost(home, (section === 'news' && rest.length === 1) || isDerived(path) ? '*' : (rest.at(-1) ?? ''))
  );
}
