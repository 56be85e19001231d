// Which statements may speak in a ledger, and why the others may not.
import type { Scope } from '../../kinds/statement.ts';
import type { Statement } from '../content.ts';
import { under, type PublicRecord } from '../record.ts';
import { original, weakAlone } from './voices.ts';

/** Scopes that never make a step, by the rules of scope in "What money means here". */
const SILENT: Partial<Record<Scope, string>> = {
  misprint: 'its source printed it wrongly',
  wider: 'only a part of it is for this programme',
  each: 'it is for each of several bodies, and no total',
  'need-estimate': 'it says what would be needed, and nobody promised it',
};

/** Why a statement may not speak; null when it may. */
export const silence = (record: PublicRecord, statement: Statement): string | null =>
  SILENT[statement.scope] ??
  repeats(statement) ??
  (weakAlone(record, statement) ? 'nothing but a weak source says it' : null) ??
  replaced(record, statement);

/** A statement that repeats another is a second voice of that one, not a step of its own. */
const repeats = ({ restates }: Statement): string | null => (restates === undefined ? null : `it repeats ${restates}`);

/** A figure that a later one of the same kind replaces is history; of another kind, both are steps of the line. */
function replaced(record: PublicRecord, statement: Statement): string | null {
  const later = [statement, ...under(record.restatements, statement.id)]
    .flatMap((voice) => under(record.revisions, voice.id))
    .map((revision) => original(record, revision))
    .find(
      (revision) =>
        revision.kind === statement.kind && SILENT[revision.scope] === undefined && !weakAlone(record, revision),
    );
  return later === undefined ? null : `${later.id} replaces it`;
}
