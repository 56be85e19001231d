// Recipients of a programme in the order of their sums: original statements of one kind, none added to another, equal
// sums in one group.
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
  const rows = new Map<string, RecipientRow>();
  for (const statement of awardsOf(statements, kind)) {
    const id = statement.recipient!;
    const row = rows.get(id) ?? { id, name: recipientName(organisations.get(id), id), awards: [] };
    row.awards.push({
      id: statement.id,
      pence: penceOf(statement.amount_gbp),
      basis: statement.basis,
      perYear: statement.per_year === 'yes',
      covers: statement.covers,
    });
    rows.set(id, row);
  }
  const groups = new Map<string, Tie>();
  for (const row of rows.values()) {
    row.awards.sort((a, b) => b.pence - a.pence || (a.id < b.id ? -1 : 1));
    const key = row.awards.map((award) => `${award.pence} ${award.basis} ${award.perYear}`).join('|');
    const group = groups.get(key) ?? { label: row.awards[0]!, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  for (const group of groups.values())
    group.rows.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  return [...groups.values()].sort(
    (a, b) =>
      b.label.pence - a.label.pence ||
      (a.label.basis < b.label.basis ? -1 : a.label.basis > b.label.basis ? 1 : a.rows[0]!.id < b.rows[0]!.id ? -1 : 1),
  );
}
