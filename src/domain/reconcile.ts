// Reconciliation: every sum against the words it was taken from, every repetition against what it repeats, every whole
// against its parts.
import type { Content, Explanation, Statement } from './content.ts';
import { formatMoney, penceOf } from './money.ts';
import { compare } from './problem.ts';
import { penceOfSum, sumsIn } from './sums.ts';

export type CheckKind = 'quotation' | 'restatement' | 'parts';

/**
 * One check of one statement. `state`: "equal"; "explained" when an explanation states exactly this gap; "unexplained"
 * otherwise.
 * The gap is what the statement's own sum has more than the other side, in pence; null when the other side gives no
 * sum.
 */
export interface Reconciliation {
  id: string;
  kind: CheckKind;
  statement: Statement;
  /** The ids of all the statements that the check is about. */
  rows: string[];
  /** The statement's own sum in pence. */
  own: number;
  /** What it is compared with, in pence. */
  other: number | null;
  gap: number | null;
  state: 'equal' | 'explained' | 'unexplained';
  explanation: Explanation | null;
}

/** Every check that the statements allow, in the order of their ids. */
export function reconciliations({
  statements,
  explanations,
}: Pick<Content, 'statements' | 'explanations'>): Reconciliation[] {
  const rows = new Map(statements.map((row) => [row.id, row]));
  const explained = new Map(explanations.map((explanation) => [explanation.check, explanation]));
  const check = (
    kind: CheckKind,
    statement: Statement,
    ids: readonly string[],
    other: number | null,
  ): Reconciliation => {
    const id = `${kind}:${statement.id}`;
    const own = penceOf(statement.amount_gbp);
    const gap = other === null ? null : own - other;
    const explanation = explained.get(id) ?? null;
    const stated =
      explanation === null ? undefined : explanation.gap_gbp === undefined ? null : signedPence(explanation.gap_gbp);
    const state = gap === 0 ? 'equal' : stated === gap ? 'explained' : 'unexplained';
    return { id, kind, statement, rows: [...ids], own, other, gap, state, explanation };
  };
  const partsOf = new Map<string, Statement[]>();
  for (const row of statements) {
    if (row.part_of !== undefined && row.restates === undefined && row.scope !== 'each' && row.per_year === 'no')
      partsOf.set(row.part_of, [...(partsOf.get(row.part_of) ?? []), row]);
  }
  return statements
    .flatMap((statement) => {
      const original = rows.get(statement.restates ?? '');
      // Kinds are never mixed, so a whole is compared only with parts of its own kind.
      const parts = (partsOf.get(statement.id) ?? []).filter((part) => part.kind === statement.kind);
      return [
        check('quotation', statement, [statement.id], nearestSum(statement)),
        ...(original === undefined
          ? []
          : [check('restatement', statement, [statement.id, original.id], penceOf(original.amount_gbp))]),
        ...(parts.length === 0
          ? []
          : [
              check(
                'parts',
                statement,
                [statement.id, ...parts.map((part) => part.id)],
                parts.reduce((sum, part) => sum + penceOf(part.amount_gbp), 0),
              ),
            ]),
      ];
    })
    .sort((a, b) => compare(a.id, b.id));
}

/** The sum in the quotation that is nearest to the row's own; null when the words hold no sum. */
function nearestSum(statement: Statement): number | null {
  const own = penceOf(statement.amount_gbp);
  return sumsIn(statement.quote)
    .map(penceOfSum)
    .reduce<number | null>(
      (best, sum) => (best === null || Math.abs(sum - own) < Math.abs(best - own) ? sum : best),
      null,
    );
}

const signedPence = (pounds: string) => (pounds.startsWith('-') ? -penceOf(pounds.slice(1)) : penceOf(pounds));

/** A gap in words: "£2,466,200 more", "£1 less", "nothing to compare". */
export function formatGap(gap: number | null): string {
  if (gap === null) return 'nothing to compare';
  if (gap === 0) return 'none';
  return `${formatMoney(Math.abs(gap))} ${gap > 0 ? 'more' : 'less'}`;
}
