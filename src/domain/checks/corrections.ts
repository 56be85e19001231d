// A correction names a page that is there and a field that such entries have.
import { kinds } from '../../kinds/kinds.ts';
import { page } from '../../kinds/page.ts';
import { statement } from '../../kinds/statement.ts';
import { isDerived } from '../address-ledger.ts';
import type { Content, Correction } from '../content.ts';
import type { Lost } from '../lost.ts';
import { nearest } from '../nearest.ts';
import { pageAddresses } from '../page-addresses.ts';
import { problemAt, type Problem } from '../problem.ts';
import { isLost } from './site-links.ts';

export function corrections(content: Content, lost: Lost): Problem[] {
  const known = pageAddresses(content);
  const moved = new Map(content.redirects.map(({ from, to }) => [from, to]));
  return content.corrections.flatMap((correction) => {
    const problem = (field: string, what: string, near: string | null, otherwise: string) =>
      problemAt(correction.origin, field, what, near === null ? otherwise : `Did you mean ${near}?`);
    const { where, field } = correction;
    const problems: Problem[] = [];
    if (moved.has(where))
      problems.push(
        problemAt(
          correction.origin,
          'where',
          `where is ${where}, a page that has moved.`,
          `Write ${moved.get(where)}.`,
        ),
      );
    else if (!known.has(where) && !isDerived(where) && !isLost(where, lost))
      problems.push(
        problem(
          'where',
          `where is ${where}, where there is no page.`,
          nearest(where, [...known]),
          'Write the address of the page that was wrong; it begins and ends with "/".',
        ),
      );
    const fields = fieldsOf(correction);
    if (field !== undefined && fields !== null && !fields.includes(field))
      problems.push(
        problem(
          'field',
          `field is "${field}", which no entry of this kind has.`,
          nearest(field, fields),
          `Known: ${fields.join(', ')}.`,
        ),
      );
    return problems;
  });
}

/** The fields that entries of the corrected kind have; null when the page is not that of an entry. */
function fieldsOf({ where, statement: corrected }: Correction): string[] | null {
  const [section = '', ...rest] = where.split('/').filter((part) => part !== '');
  const alone = rest.length === 0 && where !== page.address({ id: 'about' });
  const kind = corrected !== undefined ? statement : alone ? undefined : kinds.find(({ page }) => page === section);
  return kind === undefined
    ? null
    : Object.keys(kind.fields)
        .filter((name) => name !== 'id')
        .sort();
}
