// Whether a statement is for all of its programme, for a part of it, or for one body.
import type { Statement } from '../content.ts';
import type { PublicRecord } from '../record.ts';
import type { Extent } from './ledger.ts';

/** A figure given as cut or corrected is for as much as the figure it replaces; without one it is taken for a part. */
export function extentOf(record: PublicRecord, statement: Statement): Extent {
  const seen = new Set<Statement>();
  let own = statement;
  while (own.scope === 'revision' && !seen.has(own)) {
    seen.add(own);
    own = record.statements.get(own.revises ?? '') ?? own;
  }
  if (own.scope === 'whole-programme') return 'whole';
  return own.scope === 'per-recipient' ? 'one-body' : 'part';
}
