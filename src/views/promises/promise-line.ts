// A promise as a line of a list: what, who, when, and what came of it.
import { personAnchor, promiseAddress } from '../../domain/addresses.ts';
import { formatDate } from '../../domain/calendar.ts';
import type { Undertaking } from '../../domain/content.ts';
import { judged, type Judged } from '../../domain/promises/tally.ts';
import type { VerdictName } from '../../domain/promises/verdict.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { settings } from '../../settings.ts';
import { VERDICT_WORD, verdictReason } from '../../words/verdict-words.ts';
import { inline, type Inline } from '../inline.ts';
import { organisationNamed, programmeNamed, type Named } from '../statement-line.ts';

/** Who made it; a person who has no role on record has no place to lead to. */
export interface Maker {
  name: string;
  href: string | null;
}

export interface VerdictView {
  name: VerdictName;
  word: string;
  /** Why, with the date of the evidence that decided it. */
  reason: string;
}

export interface PromiseLine {
  href: string;
  what: Inline;
  programme: Named;
  maker: Maker;
  /** "8 August 2019", or that the day is not known. */
  made: string;
  /** "March 2024", or that none was set. */
  due: string;
  verdict: VerdictView;
}

export function makerOf(
  record: PublicRecord,
  { made_on: made, made_by: body, made_by_person: person }: Undertaking,
): Maker {
  if (body !== undefined) return organisationNamed(record, body, made);
  const role = record.content.people.find(({ name }) => name === person);
  return { name: person ?? 'not known', href: role === undefined ? null : personAnchor(role.id) };
}

export const verdictView = ({ promise, verdict }: Judged): VerdictView => ({
  name: verdict.verdict,
  word: VERDICT_WORD[verdict.verdict],
  reason: verdictReason(verdict, promise.due),
});

export const promiseLine = (record: PublicRecord, one: Judged): PromiseLine => ({
  href: promiseAddress(one.promise.id),
  what: inline(record, one.promise.what),
  programme: programmeNamed(record, one.promise.programme),
  maker: makerOf(record, one.promise),
  made: one.promise.made_on === undefined ? 'date not found' : formatDate(one.promise.made_on),
  due: one.promise.due === undefined ? 'no date set' : formatDate(one.promise.due),
  verdict: verdictView(one),
});

/** Promises as they stand on the pages of programmes, bodies and people. */
export const promiseLines = (record: PublicRecord, promises: readonly Undertaking[] = []): PromiseLine[] =>
  judged(record, promises, settings.asAt).map((one) => promiseLine(record, one));
