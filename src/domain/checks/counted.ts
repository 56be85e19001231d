// The rules for counted statements: what is added up never overlaps, and an editor says why each row leads.
import type { Content, Statement } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';

/** Scopes that cannot stand in a total, and why. */
const NEVER_COUNTED: Partial<Record<Statement['scope'], string>> = {
  each: 'a sum for each of several unnamed bodies is no total',
  wider: 'only a part of the sum is for this programme',
  misprint: 'its source printed it wrongly',
  'need-estimate': 'an estimate of need was promised by nobody',
};

export function counted({ statements }: Content): Problem[] {
  const rows = new Map(statements.map((row) => [row.id, row]));
  return statements
    .filter((row) => row.counted === 'yes')
    .flatMap((row) => {
      const problem = (what: string, write: string) =>
        problemAt(row.origin, 'counted', `${row.id} is counted, ${what}.`, write);
      const problems: Problem[] = [];
      if (row.counted_reason === undefined)
        problems.push(
          problem('but no reason is given', 'Say in counted_reason why the record leads with this statement.'),
        );
      if (row.restates !== undefined)
        problems.push(
          problem(`but it restates ${row.restates}`, `Count ${row.restates} instead: a sum said twice is one sum.`),
        );
      if (row.per_year === 'yes')
        problems.push(problem('but it is a sum for each year', 'Write "no": a yearly sum is no total.'));
      const never = NEVER_COUNTED[row.scope];
      if (never !== undefined)
        problems.push(problem(`but its scope is "${row.scope}": ${never}`, 'Write "no" in counted.'));
      for (const whole of wholesOf(row, rows)) {
        if (isCountedWith(whole, row))
          problems.push(
            problem(`and so is ${whole.id}, the whole of which it is a part`, 'Count either the whole or its parts.'),
          );
      }
      for (const id of row.disagrees_with ?? []) {
        const rival = rows.get(id);
        if (rival !== undefined && rival.id > row.id && isCountedWith(rival, row))
          problems.push(
            problem(`and so is ${id}, which disagrees with it`, 'Count one of the two, and say why in counted_reason.'),
          );
      }
      const earlier = row.revises === undefined ? undefined : rows.get(row.revises);
      if (earlier !== undefined && isCountedWith(earlier, row))
        problems.push(problem(`and so is ${earlier.id}, which it replaces`, `Write "no" in counted of ${earlier.id}.`));
      return problems;
    });
}

/** Totals never mix kinds, so only rows of one kind can overlap. */
const isCountedWith = (other: Statement, row: Statement) => other.counted === 'yes' && other.kind === row.kind;

/** The wholes above a statement, nearest first; a restatement belongs where its original does. */
function wholesOf(row: Statement, rows: ReadonlyMap<string, Statement>): Statement[] {
  const wholes: Statement[] = [];
  for (
    let next = rows.get(row.part_of ?? '');
    next !== undefined && next !== row && !wholes.includes(next);
    next = rows.get(next.part_of ?? '')
  )
    wholes.push(next);
  return wholes;
}
