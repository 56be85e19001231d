// What became of a sum that was promised: the statements later in the chain that an editor matched to it, or that nothing was found.
import { formatDate } from '../domain/calendar.ts';
import type { Statement } from '../domain/content.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import { figureView, type FigureView } from './figure.ts';
import { statementLines, type StatementLine } from './statement-line.ts';
import { count } from './words.ts';

export interface OutcomeView {
  promise: FigureView;
  words: string;
  lines: StatementLine[];
}

/** The outcome of a promise; a statement that repeats another shares its outcome. Null for money already spent, of which nothing more is to come. */
export function outcomeOf(record: PublicRecord, statement: Statement): OutcomeView | null {
  if (statement.kind === 'spent') return null;
  const matched = [...new Set([statement.id, statement.restates].flatMap((id) => (id === undefined ? [] : under(record.outcomesOf, id).map((pair) => pair.outcome))))];
  return {
    promise: figureView(record, statement),
    words: matched.length === 0 ? `Nothing found in the sources read as at ${formatDate(settings.asAt)}.` : `Matched to ${count(matched.length, 'later statement')}.`,
    lines: statementLines(record, matched.map((id) => record.statements.get(id)!)),
  };
}

/** The words alone, for the page of the statement itself, where the matched statements stand in a table of their own. */
export const outcomeWords = (record: PublicRecord, statement: Statement): string | null => outcomeOf(record, statement)?.words ?? null;
