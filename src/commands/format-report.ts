// npm run check -- --report: every reconciliation with its gap, and every total with the statements it stands on.
import type { Content } from '../domain/content.ts';
import { formatMoney } from '../domain/money.ts';
import { formatGap, reconciliations, type CheckKind, type Reconciliation } from '../domain/reconcile.ts';
import { formatTotal, totalOf } from '../domain/totals.ts';
import { KINDS } from '../kinds/statement.ts';

const HEADINGS: Record<CheckKind, string> = {
  parts: 'Wholes against their parts of the same kind',
  restatement: 'Repetitions against what they repeat',
  quotation: 'Sums against the words they come from',
};

/** The whole report as text. */
export function moneyReport(content: Pick<Content, 'statements' | 'explanations' | 'programmes'>): string {
  const checks = reconciliations(content);
  const groups = (Object.keys(HEADINGS) as CheckKind[]).flatMap((kind) => {
    const ofKind = checks.filter((check) => check.kind === kind);
    return [`${HEADINGS[kind]}: ${tally(ofKind)}`, ...ofKind.map(reconciliationLine), ''];
  });
  return [...groups, ...totals(content), ''].join('\n');
}

function reconciliationLine(check: Reconciliation): string {
  const other = check.other === null ? 'no sum' : formatMoney(check.other);
  const against = {
    parts:
      `${check.rows.length === 2 ? 'its part' : `its ${check.rows.length - 1} parts`} ` +
      `${check.rows.slice(1).join(', ')}: ${other}`,
    restatement: `${check.statement.restates}: ${other}`,
    quotation: other,
  }[check.kind];
  const why = check.explanation === null ? '' : `; ${check.explanation.reason}`;
  return (
    `  ${check.state.padEnd(11)} ${check.id}: ${formatMoney(check.own)} against ${against}; gap: ` +
    `${formatGap(check.gap)}${check.state === 'equal' ? '' : why}`
  );
}

function tally(checks: readonly Reconciliation[]): string {
  const number = (state: Reconciliation['state']) => checks.filter((check) => check.state === state).length;
  return (
    `${checks.length} checked, ${number('equal')} equal, ${number('explained')} explained, ` +
    `${number('unexplained')} unexplained.`
  );
}

/** One total for each programme and kind; programmes and kinds are never added together. */
function totals({ statements, programmes }: Pick<Content, 'statements' | 'programmes'>): string[] {
  const lines = programmes.flatMap(({ id }) => {
    const own = statements.filter((row) => row.programme === id);
    return KINDS.flatMap((kind) => {
      const total = totalOf(own, kind);
      return total === null
        ? []
        : [
            `  ${id}, ${kind}: ${formatTotal(total)}; stands on ${total.rows.length} of ${total.of} statements ` +
              `(${total.rows.join(', ')})`,
          ];
    });
  });
  return [`Totals, one for each programme and kind: ${lines.length}.`, ...lines];
}
