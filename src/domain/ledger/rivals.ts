// Statements that contradict one another about the same thing.
import type { Statement } from '../content.ts';
import { contradicting } from '../disagreements.ts';
import type { PublicRecord } from '../record.ts';
import { silence } from './may-speak.ts';
import { original, voices } from './voices.ts';

/**
 * All that a statement, or any that repeats it, truly contradicts: originals that may speak, of its own kind, by id.
 * Sums of different moments, of different things or rounded are no contradictions, and make no range.
 */
export function contradictions(record: PublicRecord, statement: Statement): Statement[] {
  const others = voices(record, statement)
    .flatMap((voice) => contradicting(record, voice))
    .map((id) => record.statements.get(id))
    .filter((other) => other !== undefined)
    .map((other) => original(record, other));
  return [...new Set(others)]
    .filter((other) => other !== statement && other.kind === statement.kind && silence(record, other) === null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * True rivals: contradictions about one and the same thing, so that the lowest and the highest make a range. Of another
 * scope, for another body or for each year where the other is not, they are no range, and are said to disagree.
 */
export function trueRivals(record: PublicRecord, statement: Statement): Statement[] {
  const found = new Set([statement]);
  // A rival's rival is one too: all three are about the same thing. A set hands out what is added while it is walked.
  for (const one of found)
    for (const other of contradictions(record, one)) if (comparable(one, other)) found.add(other);
  return [...found].filter((other) => other !== statement).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const comparable = (a: Statement, b: Statement): boolean =>
  a.programme === b.programme && a.scope === b.scope && a.recipient === b.recipient && a.per_year === b.per_year;
