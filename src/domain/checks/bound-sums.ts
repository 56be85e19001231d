// Every sum in an article is bound to a statement, so that text, table and chart cannot drift apart.
import { kinds } from '../../kinds/kinds.ts';
import { factualArticles, type Content } from '../content.ts';
import { entryValues } from '../entry-values.ts';
import { problemAt, type Problem } from '../problem.ts';
import { penceOf } from '../money.ts';
import { penceOfSum, sumsIn, textPieces } from '../sums.ts';
import { nameOf } from './references.ts';

export function boundSums(content: Content): Problem[] {
  return [...inBodies(content), ...inShortTexts(content), ...inDisagreements(content)];
}

function inBodies(content: Content): Problem[] {
  return factualArticles(content).flatMap(({ origin, body }) =>
    body.bareSums.map(({ sum, line }) => ({
      file: origin.file,
      line,
      what: `The sum "${sum}" is not bound to a statement.`,
      write:
        'Write <Money id="f-…" /> with the id of its row in content/funding/statements.csv; add the row first if ' +
        'there is none. A quotation may keep its sum: <Quote source="…">…</Quote>.',
    })),
  );
}

/** Where a sum is printed in place of its statement, where none may stand, and where nothing is printed for it. */
function inShortTexts(content: Content): Problem[] {
  return kinds.flatMap(({ collection, fields }) =>
    content[collection].flatMap(({ origin, ...entry }) =>
      entryValues(fields, entry).flatMap(({ path, field, value }) => {
        const name = nameOf(path);
        const problem = (what: string, write: string) => problemAt(origin, path, what, write);
        const named = textPieces(value).flatMap((piece) => ('statement' in piece ? [piece.statement] : []));
        const unprinted =
          field.form !== 'text' || field.sums === 'bound'
            ? []
            : named.map((id) =>
                problem(
                  `${name} names "[${id}]", but no sum is printed in its place there.`,
                  field.sums === 'none' ? `Write ${id} without the brackets: ${BESIDE}` : 'Write it in other words.',
                ),
              );
        if (field.sums === 'bound')
          return sumsIn(value).map((sum) =>
            problem(
              `The sum "${sum}" in ${name} is not bound to a statement.`,
              'Write the id of its statement in square brackets, for example [f-0038]; the sum is printed in its ' +
                'place.',
            ),
          );
        if (field.sums !== 'none') return unprinted;
        const bare = sumsIn(value).map((sum) =>
          problem(`${name} holds the sum "${sum}".`, `Leave the sum out, or name the statement by its id: ${BESIDE}`),
        );
        return [...unprinted, ...bare];
      }),
    ),
  );
}

/** An editor's reason names statements, not sums. */
const BESIDE = 'the sum is printed beside the reason.';

/**
 * A disagreement may write sums out, but only sums that one of its statements gives; arithmetic of ours says that it is
 * ours.
 */
function inDisagreements({ disagreements, statements }: Content): Problem[] {
  const amounts = new Map(statements.map((row) => [row.id, penceOf(row.amount_gbp)]));
  return disagreements.flatMap((point) => {
    // A figure that is not there is told by the rule of references; what it says cannot be known.
    if ((point.figures ?? []).some((id) => !amounts.has(id))) return [];
    const said = new Set([
      ...point.statements.flatMap((statement) => sumsIn(statement.says)).map(penceOfSum),
      ...(point.figures ?? []).map((id) => amounts.get(id)),
    ]);
    return (['what', 'position', 'would_settle'] as const).flatMap((field) =>
      sumsIn(withoutArithmetic(point[field] ?? ''))
        .filter((sum) => !said.has(penceOfSum(sum)))
        .map((sum) =>
          problemAt(
            point.origin,
            field,
            `The sum "${sum}" in ${field} is in none of the statements of this disagreement.`,
            'List the statement or figure that gives it, leave the sum out, or, if the record worked it out, write ' +
              '"(our arithmetic)" in the same sentence.',
          ),
        ),
    );
  });
}

const withoutArithmetic = (text: string) =>
  text
    .split(/(?<=[.!?]) /)
    .filter((sentence) => !sentence.includes('our arithmetic'))
    .join(' ');
