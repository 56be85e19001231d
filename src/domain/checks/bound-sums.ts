// Every sum in an article is bound to a statement, so that text, table and chart cannot drift apart.
import type { Content } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';
import { penceOf } from '../money.ts';
import { penceOfSum, sumsIn } from '../sums.ts';

export function boundSums(content: Content): Problem[] {
  return [...inBodies(content), ...inFrontMatter(content), ...inReasons(content), ...inDisagreements(content)];
}

function inBodies({ programmes, news }: Content): Problem[] {
  return [...programmes, ...news].flatMap(({ origin, body }) =>
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

function inFrontMatter({ programmes, news }: Content): Problem[] {
  const texts = [
    ...programmes.flatMap((entry) => [
      ...(['summary', 'aims', 'outcome', 'no_total'] as const).map((field) => ({
        entry,
        field: field as string,
        text: entry[field],
      })),
      ...(entry.status_history ?? []).map((sighting, index) => ({
        entry,
        field: `status_history.${index}.note`,
        text: sighting.note,
      })),
    ]),
    ...news.map((entry) => ({ entry, field: 'title', text: entry.title })),
  ];
  return texts.flatMap(({ entry, field, text = '' }) =>
    sumsIn(text).map((sum) =>
      problemAt(
        entry.origin,
        field,
        `The sum "${sum}" in ${field.replace(/\.\d+/g, '')} is not bound to a statement.`,
        'Write the id of its statement in square brackets, for example [f-0038]; the sum is printed in its place.',
      ),
    ),
  );
}

/** An editor's reason names statements, not sums: the sums stand beside it. */
function inReasons({ statements, explanations, outcomes }: Content): Problem[] {
  const reasons = [
    ...statements.map((row) => ({ origin: row.origin, field: 'counted_reason', text: row.counted_reason })),
    ...[...explanations, ...outcomes].map((row) => ({ origin: row.origin, field: 'reason', text: row.reason })),
  ];
  return reasons.flatMap(({ origin, field, text = '' }) =>
    sumsIn(text).map((sum) =>
      problemAt(
        origin,
        field,
        `${field} holds the sum "${sum}".`,
        'Leave the sum out, or name the statement by its id: the sum is printed beside the reason.',
      ),
    ),
  );
}

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
