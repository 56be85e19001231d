// A correction names a page that is there, a statement that is there, and a field that such entries have.
import { isDerived } from '../address-ledger.ts';
import type { Content, Correction } from '../content.ts';
import type { Lost } from '../lost.ts';
import { nearest } from '../nearest.ts';
import { pageAddresses } from '../page-addresses.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';
import { isLost } from './site-links.ts';

export function corrections(content: Content, lost: Lost): Problem[] {
  const known = pageAddresses(content);
  const moved = new Map(content.redirects.map(({ from, to }) => [from, to]));
  const statements = content.statements.map(({ id }) => id);
  return content.corrections.flatMap((correction) => {
    const problem = (field: string, what: string, near: string | null, otherwise: string) =>
      problemAt(correction.origin, field, what, near === null ? otherwise : `Did you mean ${near}?`);
    const { where, statement, field } = correction;
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
    if (
      statement !== undefined &&
      !statements.includes(statement) &&
      !lost('content/funding/statements.csv', statement)
    ) {
      problems.push(
        problem(
          'statement',
          `statement names "${statement}", which is not a row of content/funding/statements.csv.`,
          nearest(statement, statements),
          'Write the id of the statement that was wrong.',
        ),
      );
    }
    const fields = fieldsOf(content, correction);
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
function fieldsOf(content: Content, { where, statement }: Correction): string[] | null {
  const [section = '', ...rest] = where.split('/').filter((part) => part !== '');
  const kinds: Record<string, readonly Entry<object>[]> = {
    programmes: content.programmes,
    news: content.news,
    funding: content.statements,
    sources: content.sources,
    organisations: content.organisations,
    disagreements: content.disagreements,
    about: content.pages,
  };
  const entries =
    statement !== undefined ? content.statements : rest.length > 0 || section === 'about' ? kinds[section] : undefined;
  if (entries === undefined) return null;
  return [...new Set(entries.flatMap((entry) => Object.keys(entry)))]
    .filter((name) => !['id', 'origin', 'body'].includes(name))
    .sort();
}
