// Statements of money as points: repeats counted on the statement they repeat, equal awards on one day together, rivals
// under one number.
import { compareDates } from '../../domain/calendar.ts';
import type { Source, Statement } from '../../domain/content.ts';
import { penceOf } from '../../domain/money.ts';
import type { Basis, Kind, Scope } from '../../kinds/statement.ts';

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

/**
 * The points of a drawing, oldest first, undated last.
 * @param rivals whether all statements are figures for one thing, as in a disagreement
 */
export function saysPoints(statements: readonly Statement[], sources: Sources, rivals = false): SaysPoint[] {
  const drawn = drawable(statements);
  const given = new Map(drawn.map((statement) => [statement.id, statement]));
  const originalOf = (statement: Statement): Statement => {
    const repeated = statement.restates === undefined ? undefined : given.get(statement.restates);
    return repeated === undefined ? statement : originalOf(repeated);
  };
  const groups = new Map<string, { first: Statement; ids: string[]; sources: Set<string>; members: Set<string> }>();
  const groupOf = new Map<string, string>();
  for (const statement of drawn) {
    const original = originalOf(statement);
    const key =
      original.scope === 'per-recipient'
        ? [
            original.amount_gbp,
            original.basis,
            original.kind,
            original.per_year,
            saidOn(original, sources),
            original.covers,
          ].join('|')
        : original.id;
    groupOf.set(statement.id, key);
    const group = groups.get(key) ?? { first: original, ids: [], sources: new Set(), members: new Set() };
    groups.set(key, group);
    group.sources.add(statement.source);
    if (original === statement) group.ids.push(statement.id);
  }
  const disputes = rivals ? new Map([...groups.keys()].map((key) => [key, 0])) : disputesOf(drawn, groupOf);
  return [...groups]
    .map(([key, { first, ids, sources: sayers }]) => ({
      ids: ids as [string, ...string[]],
      pence: penceOf(first.amount_gbp),
      basis: first.basis,
      kind: first.kind,
      scope: first.scope,
      perYear: first.per_year === 'yes',
      covers: first.covers,
      on: saidOn(first, sources),
      publisher: sources.get(first.source)?.publisher ?? first.source,
      sources: sayers.size,
      dispute: disputes.get(key) ?? null,
    }))
    .sort(
      (a, b) =>
        compareDates(a.on ?? undefined, b.on ?? undefined) || a.pence - b.pence || (a.ids[0] < b.ids[0] ? -1 : 1),
    );
}

/** Numbers for the groups that contradict each other, directly or through a third. */
function disputesOf(statements: readonly Statement[], groupOf: ReadonlyMap<string, string>): Map<string, number> {
  const rivals = new Map<string, Set<string>>();
  for (const statement of statements) {
    for (const other of statement.disagrees_with ?? []) {
      const [here, there] = [groupOf.get(statement.id)!, groupOf.get(other)];
      if (there === undefined || there === here) continue;
      rivals.set(here, (rivals.get(here) ?? new Set()).add(there));
      rivals.set(there, (rivals.get(there) ?? new Set()).add(here));
    }
  }
  const numbers = new Map<string, number>();
  let next = 0;
  for (const start of rivals.keys()) {
    if (numbers.has(start)) continue;
    const open = [start];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (numbers.has(key)) continue;
      numbers.set(key, next);
      open.push(...rivals.get(key)!);
    }
    next += 1;
  }
  return numbers;
}
