// Redirects lead from an address without a page straight to a page: no loops, no chains, no clashes.
import { isDerived } from '../address-ledger.ts';
import type { Content, Redirect } from '../content.ts';
import type { Lost } from '../lost.ts';
import { nearest } from '../nearest.ts';
import { pageAddresses } from '../page-addresses.ts';
import { problemAt, type Problem } from '../problem.ts';
import { isLost } from './site-links.ts';

/** Names of folders that the build makes: no page can stand there. */
const TAKEN = /^\/(?:$|_astro\/|pagefind\/|admin\/)/;

/**
 * @param pages every page there is; without it the pages of entries, and derived ones are not judged
 */
export function redirects(content: Content, lost: Lost, _at: string | null, pages?: ReadonlySet<string>): Problem[] {
  const known = pages ?? pageAddresses(content);
  const byFrom = new Map(content.redirects.map((row) => [row.from, row]));
  return content.redirects.flatMap((row) => {
    const problem = (field: string, what: string, write: string) => [problemAt(row.origin, field, what, write)];
    if (TAKEN.test(row.from))
      return problem(
        'from',
        `${row.from} cannot be redirected: it belongs to the site itself.`,
        'Write the old address of a page.',
      );
    if (known.has(row.from))
      return problem(
        'from',
        `${row.from} is redirected, but there is a page at it.`,
        'Remove this row, or take the page out first.',
      );
    const end = endOf(row, byFrom);
    if (end === null)
      return problem(
        'to',
        `The redirect of ${row.from} goes round in a circle and never reaches a page.`,
        'Write in "to" the address of the page that is there now.',
      );
    if (byFrom.has(row.to))
      return problem(
        'to',
        `${row.from} leads to ${row.to}, which is itself redirected.`,
        `Write ${end} in "to", so that readers are sent on once.`,
      );
    if (known.has(row.to) || isLost(row.to, lost) || (pages === undefined && isDerived(row.to))) return [];
    const near = nearest(row.to, [...known]);
    return problem(
      'to',
      `${row.from} leads to ${row.to}, where there is no page.`,
      near === null ? 'Write the address of a page that is there.' : `Did you mean ${near}?`,
    );
  });
}

/** Where a row leads in the end; null when it leads back to where it has been. */
function endOf(row: Redirect, byFrom: ReadonlyMap<string, Redirect>): string | null {
  const seen = new Set([row.from]);
  let to = row.to;
  while (byFrom.has(to)) {
    if (seen.has(to)) return null;
    seen.add(to);
    to = byFrom.get(to)!.to;
  }
  return to;
}
