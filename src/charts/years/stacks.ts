// Counted sums of one kind by financial year and programme: what is stacked, and what no single year can be given for.
import { financialYear } from '../../domain/calendar.ts';
import type { Statement } from '../../domain/content.ts';
import { groupStatements, NO_SINGLE_YEAR, totalOf, yearGroup, type Total } from '../../domain/totals.ts';
import type { Kind } from '../../kinds/statement.ts';

export interface Slice extends Total {
  programme: string;
}

export interface YearStack {
  year: string;
  /** The largest first. */
  slices: Slice[];
  /** Null for a year between others for which nothing is counted. */
  total: Total | null;
}

/** Too few to be drawn: fewer statements than this, or all in one year. */
const ENOUGH = 3;

const countedOf = (statements: readonly Statement[], kind: Kind): Statement[] =>
  statements.filter((row) => row.kind === kind && row.counted === 'yes');

/** The counted statements of a kind whose source states one financial year, and the others. */
export function byYear(statements: readonly Statement[], kind: Kind): { dated: Statement[]; undated: Statement[] } {
  const rows = countedOf(statements, kind);
  return {
    dated: rows.filter((row) => yearGroup(row) !== NO_SINGLE_YEAR),
    undated: rows.filter((row) => yearGroup(row) === NO_SINGLE_YEAR),
  };
}

/** How many counted statements of a kind are for one financial year. */
export const countedByYear = (statements: readonly Statement[], kind: Kind): number =>
  byYear(statements, kind).dated.length;

/** Oldest first, years without a counted statement included; empty when there is too little to draw. */
export function yearStacks(statements: readonly Statement[], kind: Kind): YearStack[] {
  const { dated } = byYear(statements, kind);
  const years = groupStatements(dated, (row) => [yearGroup(row)]);
  if (dated.length < ENOUGH || years.size < 2) return [];
  const [first, last] = [[...years.keys()][0]!, [...years.keys()].at(-1)!].map((year) => Number(year.slice(0, 4))) as [
    number,
    number,
  ];
  return Array.from({ length: last - first + 1 }, (_, index) => financialYear(`${first + index}-04`)!).map((year) => {
    const rows = years.get(year) ?? [];
    const slices = [...groupStatements(rows, (row) => [row.programme])].map(([programme, own]) => ({
      ...totalOf(own, kind)!,
      programme,
    }));
    return {
      year,
      slices: slices.sort((a, b) => b.pence - a.pence || (a.programme < b.programme ? -1 : 1)),
      total: totalOf(rows, kind),
    };
  });
}
