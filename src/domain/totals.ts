// Totals: only counted statements are added, never two kinds together, and what was a ceiling or a floor stays one.
import type { Basis, Kind } from '../kinds/statement.ts';
import { financialYears } from './calendar.ts';
import type { Statement } from './content.ts';
import { formatMoney, penceOf } from './money.ts';

/**
 * The basis of a sum of statements; "mixed" when ceilings, floors and estimates stand in it together, so that it bounds
 * nothing.
 */
export type TotalBasis = Basis | 'mixed';

/** A total of one kind: the sum in pence, and the counted statements it stands on. */
export interface Total {
  kind: Kind;
  pence: number;
  basis: TotalBasis;
  /** Ids of the counted statements, in order. */
  rows: string[];
  /** How many statements of this kind there are in the group, counted or not. */
  of: number;
}

/**
 * What an exact sum and another make is the other; two different qualifiers make "mixed". Order and grouping do not
 * matter.
 */
export const combineBasis = (a: TotalBasis, b: TotalBasis): TotalBasis =>
  a === b || b === 'exact' ? a : a === 'exact' ? b : 'mixed';

/** The total of one kind over a group of statements; null when none of them is counted. */
export function totalOf(statements: readonly Statement[], kind: Kind): Total | null {
  const ofKind = statements.filter((row) => row.kind === kind);
  const counted = ofKind.filter((row) => row.counted === 'yes');
  if (counted.length === 0) return null;
  return {
    kind,
    pence: counted.reduce((sum, row) => sum + penceOf(row.amount_gbp), 0),
    basis: counted.reduce<TotalBasis>((basis, row) => combineBasis(basis, row.basis), 'exact'),
    rows: counted.map((row) => row.id).sort(),
    of: ofKind.length,
  };
}

const WORDS: Record<TotalBasis, string> = {
  exact: '',
  'up-to': 'up to ',
  'more-than': 'at least ',
  approx: 'about ',
  mixed: 'ceilings, floors and estimates together: ',
};

/** "up to £160 million", "at least £61 million". */
export const formatTotal = (total: Pick<Total, 'pence' | 'basis'>): string =>
  `${WORDS[total.basis]}${formatMoney(total.pence)}`;

/** The group under which sums are put whose source states no single financial year. */
export const NO_SINGLE_YEAR = 'not one financial year';

/** The financial year a statement belongs to: only when its source states a period of exactly one. */
export function yearGroup(statement: Pick<Statement, 'period_start' | 'period_end'>): string {
  const years = financialYears(statement.period_start, statement.period_end);
  return years?.length === 1 ? years[0]! : NO_SINGLE_YEAR;
}

/** Statements grouped by a key each, or by several where they belong to several. */
export function groupStatements(
  statements: readonly Statement[],
  keysOf: (statement: Statement) => readonly string[],
): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const key of keysOf(statement)) groups.set(key, [...(groups.get(key) ?? []), statement]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
