// From funder through programme to recipient: in pounds where counted statements of one kind bear it, else by who is
// named how often.
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
  const richest = (['allocated', 'announced'] as const)
    .map((kind) => ({ kind, rows: both.filter((row) => row.kind === kind && row.counted === 'yes') }))
    .reduce((most, next) => (next.rows.length > most.rows.length ? next : most));
  const bears =
    richest.rows.length >= ENOUGH.statements &&
    new Set(richest.rows.map((row) => row.programme)).size >= ENOUGH.programmes;
  return bears
    ? { kind: richest.kind, passages: passagesOf(richest.rows) }
    : { kind: null, passages: passagesOf(both) };
}

/** Funders named together are one node: no source says how they share. */
function passagesOf(rows: readonly Statement[]): Passage[] {
  const passages = new Map<string, Passage>();
  for (const row of rows) {
    const funder = [...row.funders!].sort().join('+');
    const key = `${funder}|${row.programme}|${row.recipient}`;
    const passage = passages.get(key) ?? {
      funder,
      programme: row.programme,
      recipient: row.recipient!,
      statements: [],
    };
    passage.statements.push(row);
    passages.set(key, passage);
  }
  return [...passages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, passage]) => passage);
}

export const totalOfPassages = (passages: readonly Passage[], kind: Kind): Total =>
  totalOf(
    passages.flatMap((passage) => passage.statements),
    kind,
  )!;

/** How wide some passages are drawn: pence, or statements. */
export const weightOf = (passages: readonly Passage[], kind: Kind | null): number =>
  kind === null
    ? passages.reduce((sum, passage) => sum + passage.statements.length, 0)
    : totalOfPassages(passages, kind).pence;
