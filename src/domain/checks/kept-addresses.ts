// No address is ever lost: each line of the ledger has its page, or a redirect to the page that stands for it.
import { disagreementAddress, programmeAddress } from '../addresses.ts';
import { isDerived, isDue } from '../address-ledger.ts';
import type { Content } from '../content.ts';
import type { Lost } from '../lost.ts';
import { nearest } from '../nearest.ts';
import { pageAddresses } from '../page-addresses.ts';
import { problemAt, type Problem } from '../problem.ts';
import { isLost } from './site-links.ts';

/**
 * @param pages every page there is; without it the pages of entries, and derived ones are not judged
 */
export function keptAddresses(content: Content, lost: Lost, at: string | null, pages?: ReadonlySet<string>): Problem[] {
  const known = pages ?? pageAddresses(content);
  const redirected = new Set(content.redirects.map(({ from }) => from));
  return content.addresses
    .filter(
      (line) =>
        isDue(line, at) &&
        !known.has(line.id) &&
        !redirected.has(line.id) &&
        !isLost(line.id, lost) &&
        !lost('content/redirects.csv', line.id),
    )
    .filter(({ id }) => pages !== undefined || !isDerived(id))
    .map(({ id, origin }) =>
      problemAt(
        origin,
        null,
        `${id} was published and has neither a page nor a redirect.`,
        'Bring the page back, or add to content/redirects.csv: ' +
          `${id},${standIn(id, known) ?? '<the page that stands for it>'},<why it moved>`,
      ),
    );
}

/**
 * The page that probably stands for a lost one: of a chart, what it was drawn of; of a page that was renamed, the like.
 * Numbers are all alike, so none is guessed.
 */
function standIn(address: string, known: ReadonlySet<string>): string | null {
  const [section = '', id = ''] = address.split('/').filter((part) => part !== '');
  if (section === 'charts') {
    const drawnOf = id.startsWith('disagreement-')
      ? disagreementAddress(id.slice('disagreement-'.length))
      : programmeAddress(id.replace(/-(?:money|status)$/, ''));
    return known.has(drawnOf) ? drawnOf : null;
  }
  return section === 'funding'
    ? null
    : nearest(
        address,
        [...known].filter((other) => other.startsWith(`/${section}/`)),
      );
}
