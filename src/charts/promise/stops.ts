// Statements of a chain of promises as stations: equal awards to several recipients that led to the same are one.
import { group, sort } from 'd3';
import type { Statement } from '../../domain/content.ts';

export interface Pair {
  promise: Statement;
  outcome: Statement;
  reason: string;
}

/** Statements drawn as one mark; the first stands for all. */
export interface Stop {
  id: string;
  statements: [Statement, ...Statement[]];
  /** What they led to, by the id of the first. */
  next: string[];
}

/** Every statement of the pairs once, alone or with its equals, by the id of the first. */
export function stops(pairs: readonly Pair[]): Map<string, Stop> {
  const statements = new Map(pairs.flatMap(({ promise, outcome }) => [promise, outcome]).map((row) => [row.id, row]));
  const tied = (end: 'promise' | 'outcome', other: 'promise' | 'outcome', id: string) =>
    pairs
      .filter((pair) => pair[end].id === id)
      .map((pair) => pair[other].id)
      .sort()
      .join(' ');
  const alike = group(
    sort(statements.values(), (row) => row.id),
    (row) =>
      row.scope === 'per-recipient'
        ? [
            row.kind,
            row.amount_gbp,
            row.basis,
            row.per_year,
            row.covers,
            tied('promise', 'outcome', row.id),
            tied('outcome', 'promise', row.id),
          ].join('|')
        : row.id,
  );
  const firstOf = new Map([...alike.values()].flatMap((rows) => rows.map((row) => [row.id, rows[0]!.id])));
  return new Map(
    [...alike.values()].map((rows) => {
      const next = pairs.filter((pair) => pair.promise.id === rows[0]!.id).map((pair) => firstOf.get(pair.outcome.id)!);
      return [rows[0]!.id, { id: rows[0]!.id, statements: rows as Stop['statements'], next: [...new Set(next)] }];
    }),
  );
}
