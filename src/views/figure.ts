// One figure as it is printed anywhere: the sum with its basis, its kind, and the caveats that travel with it.
import { statementAddress } from '../domain/addresses.ts';
import type { Statement } from '../domain/content.ts';
import { contradicting } from '../domain/disagreements.ts';
import { formatWithBasis } from '../domain/money.ts';
import { pence, under, type PublicRecord } from '../domain/record.ts';
import { KIND_WORD, type Kind } from '../kinds/statement.ts';

export interface FigureView {
  id: string;
  /** "up to £10 million". */
  amount: string;
  kind: Kind;
  kindWord: string;
  href: string;
  /** Words that go with the sum wherever it is printed: "disputed", "revised", "includes local match". */
  caveats: string[];
}

export function figureView(record: PublicRecord, statement: Statement): FigureView {
  return {
    id: statement.id,
    amount: amountOf(statement),
    kind: statement.kind,
    kindWord: KIND_WORD[statement.kind],
    href: statementAddress(statement.id),
    caveats: caveatsOf(record, statement),
  };
}

export const figure = (record: PublicRecord, id: string): FigureView => figureView(record, record.statements.get(id)!);

/** The sum with its basis, in words. */
export const amountOf = (statement: Statement): string =>
  formatWithBasis(pence(statement), statement.basis, statement.per_year === 'yes');

/** What a reader must know before repeating the sum, in a word or two each. */
export function caveatsOf(record: PublicRecord, statement: Statement): string[] {
  const caveats: string[] = [];
  if (statement.scope === 'misprint') caveats.push('misprint');
  if (statement.scope === 'need-estimate') caveats.push('estimate of need, not a promise');
  if (statement.scope === 'wider') caveats.push('wider than this programme');
  if (statement.scope === 'each') caveats.push('for each body, not a total');
  if (contradicting(record, statement).length > 0) caveats.push('sources disagree');
  if (under(record.revisions, statement.id).length > 0) caveats.push('later revised');
  if (statement.revises !== undefined) caveats.push('replaces an earlier figure');
  if (statement.local_match === 'yes') caveats.push('includes local match');
  if (statement.source_reread === 'no') caveats.push('source not re-read');
  if (record.sources.get(statement.source)?.standing === 'weak') caveats.push('weak source');
  return caveats;
}
