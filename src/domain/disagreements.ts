// Points on which sources disagree: which are true contradictions, and how far apart their sums are.
import type { Nature } from '../kinds/disagreement.ts';
import type { Disagreement, Statement } from './content.ts';
import { original } from './ledger/voices.ts';
import { compare } from './problem.ts';
import { pence, under, type PublicRecord } from './record.ts';

export const isContradiction = ({ nature }: Disagreement): boolean => nature === 'contradiction';

/** The points on money that hold both statements, or statements that either repeats. */
function pointsWithBoth(record: PublicRecord, a: Statement, b: Statement): readonly Disagreement[] {
  const ofBoth = [a, b].map((row) => {
    const first = original(record, row);
    const said = [first, ...under(record.restatements, first.id)];
    return new Set(said.flatMap(({ id }) => under(record.disagreementsByStatement, id)));
  });
  return [...ofBoth[0]!].filter((point) => point.topic === 'money' && ofBoth[1]!.has(point));
}

/**
 * The nature of the difference between two statements that name each other in disagrees_with. A true contradiction in
 * one point is one everywhere; and so is a difference that no point tells of, until an editor has looked at it.
 */
export function natureBetween(record: PublicRecord, a: Statement, b: Statement): Nature {
  const points = pointsWithBoth(record, a, b);
  return points.length === 0 || points.some(isContradiction) ? 'contradiction' : points[0]!.nature;
}

/** The ids in disagrees_with of a statement by the nature of the difference, in the order in which they stand there. */
export function disagreeing(record: PublicRecord, statement: Statement): Map<Nature, string[]> {
  const found = new Map<Nature, string[]>();
  for (const id of statement.disagrees_with ?? []) {
    const other = record.statements.get(id);
    if (other === undefined) continue;
    const nature = natureBetween(record, statement, other);
    found.set(nature, [...(found.get(nature) ?? []), id]);
  }
  return found;
}

/** The ids of the statements that truly contradict a statement. */
export const contradicting = (record: PublicRecord, statement: Statement): string[] =>
  disagreeing(record, statement).get('contradiction') ?? [];

/** Two sums in pence, and how many times the lower one the higher is. */
export interface Spread {
  lowest: number;
  highest: number;
  ratio: number;
}

/**
 * How far apart the sums of a point on money are: the highest over the lowest of those that editors have set against
 * each other, directly or through a third, or that give the same thing with another sum. Of several such groups the one
 * furthest apart. Null for other topics, and where no two sums of the point are set against each other: a sum for one
 * trust over the sum for all of them is no ratio.
 */
export function spreadOf(record: PublicRecord, point: Disagreement): Spread | null {
  if (point.topic !== 'money') return null;
  const rows = (point.figures ?? []).map((id) => record.statements.get(id)!).filter((row) => pence(row) > 0);
  const spreads = groupsOf(rows)
    .map((group) => group.map(pence))
    .map((sums) => ({ lowest: Math.min(...sums), highest: Math.max(...sums) }))
    .filter(({ lowest, highest }) => highest > lowest)
    .map((ends): Spread => ({ ...ends, ratio: ends.highest / ends.lowest }));
  return spreads.sort((a, b) => b.ratio - a.ratio)[0] ?? null;
}

/** The statements in groups of those that are about one thing. */
function groupsOf(rows: readonly Statement[]): Statement[][] {
  const left = new Set(rows);
  return rows.flatMap((first) => {
    if (!left.delete(first)) return [];
    const group = [first];
    for (const row of group)
      for (const other of left)
        if (aboutOneThing(row, other)) {
          left.delete(other);
          group.push(other);
        }
    return [group];
  });
}

const aboutOneThing = (a: Statement, b: Statement): boolean =>
  a.per_year === b.per_year &&
  (a.restates === b.id ||
    b.restates === a.id ||
    (a.disagrees_with ?? []).includes(b.id) ||
    (b.disagrees_with ?? []).includes(a.id));

/** Points in the order of every list: those whose sums are furthest apart first, those without a ratio by name. */
export const furthestApart = (record: PublicRecord, points: readonly Disagreement[]): Disagreement[] =>
  points
    .map((point) => ({ point, ratio: spreadOf(record, point)?.ratio ?? 0 }))
    .sort((a, b) => b.ratio - a.ratio || compare(a.point.what, b.point.what) || compare(a.point.id, b.point.id))
    .map(({ point }) => point);
