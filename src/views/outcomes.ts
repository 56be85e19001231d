// What became of a sum that was promised: the statements later in the chain that an editor matched to it, or that
// nothing was found.
import { formatDate } from '../domain/calendar.ts';
import type { Outcome, Statement } from '../domain/content.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import { figureView, type FigureView } from './figure.ts';
import { organisationNamed, statementLine, type Named, type StatementLine } from './statement-line.ts';
import { count } from '../words/count.ts';

export interface OutcomeView {
  promise: FigureView;
  /** Whom it was promised to, where that is one body. */
  recipient: Named | null;
  /** Others with the same promise and the same outcome, each with its own promise, this one among them; or none. */
  bodies: { name: string; statement: string }[];
  words: string;
  /** The later statements, each with the editor's reason for the match. */
  matched: { line: StatementLine; reason: string }[];
}

/** The matches of a promise; a statement that repeats another shares its outcome. */
function pairsOf(record: PublicRecord, statement: Statement): Outcome[] {
  const own = under(record.outcomesOf, statement.id);
  const shared = statement.restates === undefined ? [] : under(record.outcomesOf, statement.restates);
  return [
    ...own,
    ...shared.filter((pair) => pair.outcome !== statement.id && !own.some((known) => known.outcome === pair.outcome)),
  ];
}

/** The outcome of a promise; null for money already spent, of which nothing more is to come. */
export function outcomeOf(record: PublicRecord, statement: Statement): OutcomeView | null {
  if (statement.kind === 'spent') return null;
  const pairs = pairsOf(record, statement);
  return {
    promise: figureView(record, statement),
    recipient: statement.recipient === undefined ? null : organisationNamed(record, statement.recipient),
    bodies: [],
    words:
      pairs.length === 0
        ? `Nothing found in the sources read as at ${formatDate(settings.asAt)}.`
        : `An editor of this record matched it to ${count(pairs.length, 'later statement')}.`,
    matched: pairs.map((pair) => ({
      line: statementLine(record, record.statements.get(pair.outcome)!),
      reason: pair.reason,
    })),
  };
}

/** Outcomes that differ only in the body, three or more, as one with the names inside. */
export function outcomeGroups(outcomes: readonly OutcomeView[]): OutcomeView[] {
  const sameness = ({ promise, recipient, matched }: OutcomeView): string =>
    recipient === null
      ? promise.id
      : JSON.stringify([
          ...[promise.amount, promise.kind, promise.caveats],
          ...matched.map(({ line, reason }) => [line.figure.amount, line.figure.kind, line.source.id, reason]),
        ]);
  return [...Map.groupBy(outcomes, sameness).values()].flatMap((group) =>
    group.length < 3
      ? group
      : [
          {
            ...group[0]!,
            bodies: group.map(({ recipient, promise }) => ({ name: recipient!.name, statement: promise.href })),
          },
        ],
  );
}

/**
 * The words alone, for the page of the statement itself, where the matched statements stand in a table of their own.
 */
export const outcomeWords = (record: PublicRecord, statement: Statement): string | null =>
  outcomeOf(record, statement)?.words ?? null;
