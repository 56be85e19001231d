// A link in an article to a page of this site leads to a page that will be there.
import { homeOf } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/kinds.ts';
import { isDerived } from '../address-ledger.ts';
import { articles, type Content } from '../content.ts';
import type { Lost } from '../lost.ts';
import { nearest } from '../nearest.ts';
import { pageAddresses } from '../page-addresses.ts';
import type { Problem } from '../problem.ts';

export function siteLinks(content: Content, lost: Lost = () => false): Problem[] {
  const known = pageAddresses(content);
  const moved = new Map(content.redirects.map(({ from, to }) => [from, to]));
  return articles(content).flatMap(({ origin, body }) =>
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
  const kind = kinds.find(({ page }) => page === section);
  // The page of a year is there for any of its announcements, an archive for any of its entries.
  return (
    kind !== undefined &&
    lost(
      `content/${homeOf(kind)}`,
      (section === 'news' && rest.length === 1) || isDerived(path) ? '*' : (rest.at(-1) ?? ''),
    )
  );
}
