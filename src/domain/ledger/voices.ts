// One statement and all that repeat it: the sources that say the same sum for the same thing.
import { STANDINGS, type Standing } from '../../kinds/source.ts';
import type { Statement } from '../content.ts';
import { under, type PublicRecord } from '../record.ts';

/** The statement, then its restatements: a sum said twice is one sum with two sources. */
export const voices = (record: PublicRecord, statement: Statement): [Statement, ...Statement[]] => [
  statement,
  ...under(record.restatements, statement.id),
];

/** The statement itself, or the one that it repeats. */
export const original = (record: PublicRecord, statement: Statement): Statement =>
  record.statements.get(statement.restates ?? '') ?? statement;

/** The place of the best source that says it, 0 for the nearest to the facts (the order of STANDINGS). */
export const bestStanding = (record: PublicRecord, statement: Statement): number =>
  Math.min(...voices(record, statement).map((voice) => STANDINGS.indexOf(standingOf(record, voice))));

/** Whether nothing but partisan, personal, anonymous or secondary pages say it. */
export const weakAlone = (record: PublicRecord, statement: Statement): boolean =>
  voices(record, statement).every((voice) => standingOf(record, voice) === 'weak');

/** A source that is not in the record vouches for nothing. */
const standingOf = (record: PublicRecord, { source }: Statement): Standing =>
  record.sources.get(source)?.standing ?? 'weak';
