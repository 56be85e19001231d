// From funder through programme to recipient: in pounds where counted statements of one kind bear it, else by who is
// named how often.
import { flatGroup, greatest, sort, sum } from 'd3';
import type { Statement } from '../../domain/content.ts';
import { totalOf, type Total } from '../../domain/totals.ts';
import type { Kind } from '../../kinds/statement.ts';

export interface Passage {
  funder: string;
  programme: string;
  recipient: string;
  statements: Statement[];
}

export interface Flow {
  /** The kind of money that is added; null when statements are counted instead of pounds. */
  kind: Kind | null;
  passages: Passage[];
}

/**
 * With fewer counted statements, or in fewer programmes, a flow of pounds would show what was marked and not where
 * money went.
 */
const ENOUGH = { statements: 12, programmes: 3 };

/** Statements that name both ends; repeats, misprints and sums for something wider say nothing of their own. */
const namesBoth = (row: Statement): boolean =>
  (row.funders ?? []).length > 0 &&
  row.recipient !== undefined &&
  row.restates === undefined &&
  row.scope !== 'misprint' &&
  row.scope !== 'wider';

export function flowOf(statements: readonly Statement[]): Flow {
  const both = statements.filter(namesBoth);
  const richest = greatest(
    (['allocated', 'announced'] as const).map((kind) => ({
      kind,
      rows: both.filter((row) => row.kind === kind && row.counted === 'yes'),
    })),
    ({ rows }) => rows.length,
  )!;
  const bears =
    richest.rows.length >= ENOUGH.statements &&
    new Set(richest.rows.map((row) => row.programme)).size >= ENOUGH.programmes;
  return bears
    ? { kind: richest.kind, passages: passagesOf(richest.rows) }
    : { kind: null, passages: passagesOf(both) };
}

/** Funders named together are one node: no source says how they share. */
function passagesOf(rows: readonly Statement[]): Passage[] {
  const named = flatGroup(
    rows,
    (row) => [...row.funders!].sort().join('+'),
    (row) => row.programme,
    (row) => row.recipient!,
  );
  return sort(
    named.map(([funder, programme, recipient, statements]) => ({ funder, programme, recipient, statements })),
    ({ funder, programme, recipient }) => `${funder}|${programme}|${recipient}`,
  );
}

export const totalOfPassages = (passages: readonly Passage[], kind: Kind): Total =>
  totalOf(
    passages.flatMap((passage) => passage.statements),
    kind,
  )!;

/** How wide some passages are drawn: pence, or statements. */
export const weightOf = (passages: readonly Passage[], kind: Kind | null): number =>
  kind === null ? sum(passages, (passage) => passage.statements.length) : totalOfPassages(passages, kind).pence;
