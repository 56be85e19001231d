// No gap is left unexplained, and no explanation outlives its gap.
import type { Content, Statement } from '../content.ts';
import type { Lost } from '../lost.ts';
import { formatMoney, poundsOf } from '../money.ts';
import { problemAt, type Problem } from '../problem.ts';
import { formatGap, reconciliations, type Reconciliation } from '../reconcile.ts';
import { formatTotal, totalOf } from '../totals.ts';

export function reconciled(content: Content, lost: Lost = () => false): Problem[] {
  // A statement that could not be read may be a part of any other, so the sums of parts cannot be judged.
  const unread = lost('content/funding/statements.csv', '*') || lost('content/funding/explanations.csv', '*');
  const checks = unread ? [] : reconciliations(content);
  const open = checks
    .filter((check) => check.state === 'unexplained')
    .map((check) => unexplained(check, content.statements));
  const needed = new Map(checks.map((check) => [check.id, check]));
  const idle = (unread ? [] : content.explanations)
    .filter((explanation) => needed.get(explanation.check)?.gap === 0 || !needed.has(explanation.check))
    .map((explanation) =>
      problemAt(
        explanation.origin,
        'check',
        `${explanation.check} needs no explanation: ` +
          `${needed.has(explanation.check) ? 'the two sides are equal' : 'there is no such check'}.`,
        'Remove the row, or correct the name of the check.',
      ),
    );
  return [...open, ...idle];
}

function unexplained(check: Reconciliation, statements: readonly Statement[]): Problem {
  const { statement, own, other, gap, explanation } = check;
  const sides: Record<Reconciliation['kind'], string> = {
    quotation: other === null ? 'its quotation gives no sum' : `its quotation gives ${formatMoney(other)}`,
    restatement: `${statement.restates}, which it restates, is ${formatMoney(other ?? 0)}`,
    parts:
      `${
        check.rows.length === 2
          ? 'its one part of the same kind is'
          : `its ${check.rows.length - 1} parts of the ` + 'same kind add up to'
      } ` + `${formatMoney(other ?? 0)} (${check.rows.slice(1).join(', ')})`,
  };
  const stated =
    explanation === null
      ? ''
      : ' The explanation is of a gap of ' +
        `${explanation.gap_gbp === undefined ? 'nothing to compare' : `£${explanation.gap_gbp}`}.`;
  const total =
    statement.counted === 'yes'
      ? totalOf(
          statements.filter((row) => row.programme === statement.programme),
          statement.kind,
        )
      : null;
  const inTotal =
    total === null
      ? ''
      : ` It is counted in ${statement.programme}’s ${statement.kind} total of ${formatTotal(total)}.`;
  return problemAt(
    statement.origin,
    'amount_gbp',
    `${statement.id} is ${formatMoney(own)}, but ${sides[check.kind]}: gap ${formatGap(gap)}.${inTotal}${stated}`,
    explanation === null
      ? `Correct the amount, or add to content/funding/explanations.csv: ${check.id},${signed(gap)},<why they differ>,`
      : `Correct the amount, or change gap_gbp of ${check.id} in content/funding/explanations.csv to ` +
          `"${signed(gap)}" and see that its reason still holds.`,
  );
}

const signed = (gap: number | null) => (gap === null ? '' : `${gap < 0 ? '-' : ''}${poundsOf(Math.abs(gap))}`);
