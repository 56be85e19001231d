// A link in an article to a page of this site leads to a page that will be there, and to a heading that stands on it.
import { homeOf } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/kinds.ts';
import { isDerived } from '../address-ledger.ts';
import { HEADING_PREFIX } from '../body.ts';
import { articles, type Content } from '../content.ts';
import type { Lost } from '../lost.ts';
import { nearest } from '../nearest.ts';
import { pageAddresses } from '../page-addresses.ts';
import type { Problem } from '../problem.ts';

export function siteLinks(content: Content, lost: Lost = () => false): Problem[] {
  const known = pageAddresses(content);
  const moved = new Map(content.redirects.map(({ from, to }) => [from, to]));
  const headings = headingsByPage(content);
  const faultOf = (href: string): Pick<Problem, 'what' | 'write'> | null => {
    const path = pathOf(href);
    if (!known.has(path)) {
      if (isLost(path, lost)) return null;
      const near = moved.get(path) ?? nearest(href, [...known]);
      return {
        what: `The link leads to ${href}, where there is no page.`,
        write: near === null ? 'Correct the address; addresses of pages end in "/".' : `Did you mean ${near}?`,
      };
    }
    // Other ids are the page's own, and not known here.
    const ids = headings.get(path) ?? [];
    const place = `${path}${/#.*$/.exec(href)?.[0] ?? ''}`;
    if (!place.startsWith(`${path}#${HEADING_PREFIX}`) || ids.includes(place)) return null;
    const near = nearest(place, ids);
    return {
      what: `The link leads to ${href}, and the text there has no such heading.`,
      write: near === null ? 'Open the page and copy the address of the heading.' : `Did you mean ${near}?`,
    };
  };
  return articles(content).flatMap(({ origin, body }) =>
    body.links.flatMap(({ href, line }) => {
      const fault = faultOf(href);
      return fault === null ? [] : [{ file: origin.file, line, ...fault }];
    }),
  );
}

/** The whole address of each heading in a text, by the address of its page. */
function headingsByPage(content: Content): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { collection, address } of kinds)
    for (const entry of content[collection]) {
      const page = 'body' in entry ? address(entry) : null;
      if (page !== null && 'body' in entry)
        found.set(
          page,
          entry.body.headings.map(({ id }) => `${page}#${id}`),
        );
    }
  return found;
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
