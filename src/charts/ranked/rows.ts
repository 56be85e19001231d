// Recipients of a programme in the order of their sums: original statements of one kind, none added to another, equal
// sums in one group.
import { ascending, descending, groups } from 'd3';
import type { Organisation, Statement } from '../../domain/content.ts';
import { penceOf } from '../../domain/money.ts';
import { KINDS, type Basis, type Kind } from '../../kinds/statement.ts';
import { recipientName } from '../shared/recipient-name.ts';

export interface Award {
  id: string;
  pence: number;
  basis: Basis;
  perYear: boolean;
  covers: string;
}

export interface RecipientRow {
  id: string;
  name: string;
  /** Most have one; they are drawn side by side, never added. */
  awards: Award[];
}

/** Recipients of the same sum on the same basis, labelled once. */
export interface Tie {
  label: Award;
  rows: RecipientRow[];
}

/** Fewer recipients' statements than this are read faster in the table. */
const ENOUGH = 4;

/** The kinds of which a programme has enough statements for single recipients, the most real first. */
export const rankedKinds = (statements: readonly Statement[]): Kind[] =>
  [...KINDS].reverse().filter((kind) => awardsOf(statements, kind).length >= ENOUGH);

/** What each recipient was to get by an original statement of the kind: no repeats, none for several bodies. */
export const awardsOf = (statements: readonly Statement[], kind: Kind): Statement[] =>
  statements.filter(
    (row) =>
      row.kind === kind && row.scope === 'per-recipient' && row.recipient !== undefined && row.restates === undefined,
  );

export function ties(
  statements: readonly Statement[],
  kind: Kind,
  organisations: ReadonlyMap<string, Organisation>,
): Tie[] {
  const rows = groups(awardsOf(statements, kind), (statement) => statement.recipient!).map(
    ([id, own]): RecipientRow => ({
      id,
      name: recipientName(organisations.get(id), id),
      awards: own.map(awardOf).sort((a, b) => descending(a.pence, b.pence) || ascending(a.id, b.id)),
    }),
  );
  const equal = groups(rows, (row) =>
    row.awards.map((award) => `${award.pence} ${award.basis} ${award.perYear}`).join('|'),
  );
  return equal
    .map(([, own]): Tie => ({
      label: own[0]!.awards[0]!,
      rows: own.sort((a, b) => ascending(a.name, b.name) || ascending(a.id, b.id)),
    }))
    .sort(
      (a, b) =>
        descending(a.label.pence, b.label.pence) ||
        ascending(a.label.basis, b.label.basis) ||
        ascending(a.rows[0]!.id, b.rows[0]!.id),
    );
}

const awardOf = (statement: Statement): Award => ({
  id: statement.id,
  pence: penceOf(statement.amount_gbp),
  basis: statement.basis,
  perYear: statement.per_year === 'yes',
  covers: statement.covers,
});
