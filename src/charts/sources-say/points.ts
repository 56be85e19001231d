// Statements of money as points: repeats counted on the statement they repeat, equal awards on one day together, rivals
// under one number.
import { group, sort } from 'd3';
import { compareDates } from '../../domain/calendar.ts';
import type { Source, Statement } from '../../domain/content.ts';
import { penceOf } from '../../domain/money.ts';
import type { Basis, Kind, Scope } from '../../kinds/statement.ts';
import { disputesOf } from './disputes.ts';

export interface SaysPoint {
  /** The statements that this mark stands for; the first names it. */
  ids: [string, ...string[]];
  pence: number;
  basis: Basis;
  kind: Kind;
  scope: Scope;
  perYear: boolean;
  covers: string;
  /** When it was said, else first announced, else when the source was published; null when nothing is dated. */
  on: string | null;
  publisher: string;
  /** How many sources say it, repeats included. */
  sources: number;
  /** Points with the same number are rival figures. */
  dispute: number | null;
}

export type Sources = ReadonlyMap<string, Source>;

/** When a statement is placed on an axis of time. */
export const saidOn = (statement: Statement, sources: Sources): string | null =>
  statement.said_on ?? statement.announced_on ?? sources.get(statement.source)?.published_on ?? null;

/** All but the sums that a source printed wrongly. */
export const drawable = (statements: readonly Statement[]): Statement[] =>
  statements.filter((statement) => statement.scope !== 'misprint');

/** The points of a programme's money, oldest first, undated last. */
export function saysPoints(statements: readonly Statement[], sources: Sources): SaysPoint[] {
  const drawn = drawable(statements);
  const original = originals(drawn);
  return pointsOf(drawn, sources, original, disputesOf);
}

/**
 * The points of a contradiction, oldest first, undated last. Sums that a source printed wrongly are kept, for they are
 * what contradicts, and a repeat that gives another sum than what it repeats is a figure of its own. Where no statement
 * is said to contradict another, all that differ are rivals.
 * @param statements what a disagreement names: rival figures, and others that it touches
 */
export function rivalPoints(statements: readonly Statement[], sources: Sources): SaysPoint[] {
  const original = originals(statements);
  const figure = (row: Statement) => [original(row).id, row.amount_gbp, row.basis, row.per_year].join('|');
  const byFigure = group(
    sort(statements, (row) => row.id),
    figure,
  );
  const first = (row: Statement): Statement =>
    figure(original(row)) === figure(row) ? original(row) : byFigure.get(figure(row))![0]!;
  return pointsOf(statements, sources, first, (rows, keyOf) => {
    const numbers = disputesOf(rows, keyOf);
    if (numbers.size > 0 || new Set(rows.map((row) => `${row.amount_gbp} ${row.basis}`)).size < 2) return numbers;
    return new Map(rows.map((row) => [keyOf(row), 0]));
  });
}

/** For each statement the one that it repeats, directly or through others, where that one is given too. */
function originals(statements: readonly Statement[]): (statement: Statement) => Statement {
  const given = new Map(statements.map((statement) => [statement.id, statement]));
  return function original(statement: Statement): Statement {
    const repeated = statement.restates === undefined ? undefined : given.get(statement.restates);
    return repeated === undefined ? statement : original(repeated);
  };
}

/** Equal awards on one day to single recipients are one mark; every other statement is its own. */
const keyOfMark = (row: Statement, sources: Sources): string =>
  row.scope === 'per-recipient'
    ? [row.amount_gbp, row.basis, row.kind, row.per_year, saidOn(row, sources), row.covers].join('|')
    : row.id;

/** @param first for each statement the one that its mark is drawn for */
function pointsOf(
  statements: readonly Statement[],
  sources: Sources,
  first: (statement: Statement) => Statement,
  disputed: (rows: readonly Statement[], keyOf: (row: Statement) => string) => ReadonlyMap<string, number>,
): SaysPoint[] {
  const keyOf = (row: Statement) => keyOfMark(first(row), sources);
  const disputes = disputed(statements, keyOf);
  const points = [...group(statements, keyOf)].map(([key, rows]): SaysPoint => {
    const drawn = rows.filter((row) => first(row) === row);
    const shown = first(rows[0]!);
    return {
      ids: drawn.map((row) => row.id) as [string, ...string[]],
      pence: penceOf(shown.amount_gbp),
      basis: shown.basis,
      kind: shown.kind,
      scope: shown.scope,
      perYear: shown.per_year === 'yes',
      covers: shown.covers,
      on: saidOn(shown, sources),
      publisher: sources.get(shown.source)?.publisher ?? shown.source,
      sources: new Set(rows.map((row) => row.source)).size,
      dispute: disputes.get(key) ?? null,
    };
  });
  return points.sort(
    (a, b) => compareDates(a.on ?? undefined, b.on ?? undefined) || a.pence - b.pence || (a.ids[0] < b.ids[0] ? -1 : 1),
  );
}
