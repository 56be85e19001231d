// The steps of a ledger in words: short for the line, full for a sentence. Nothing is added, nothing is rounded.
import { yearOf } from '../domain/calendar.ts';
import { highest, lowest, type Step, type Void } from '../domain/ledger/ledger.ts';
import { formatWithBasis } from '../domain/money.ts';
import type { Kind } from '../kinds/statement.ts';
import { either } from './list.ts';
import { range } from './sum.ts';

/** "£250m", "£1m or £1.5m", "£302m to £395m": rivals are named when they are two, and make a range when more. */
export function stepSum(step: Step, short: boolean): string {
  const { amounts, perYear } = step;
  if (amounts.length > 2) return range(lowest(step), highest(step), perYear, short);
  const sums = amounts.map(({ pence, basis }) => formatWithBasis(pence, basis, false, short));
  return `${either(sums)}${perYear ? ' a year' : ''}`;
}

/** "2019", "by 2024", "2006 to 2013", "undated". A period is when the money is for, not when it was said. */
export function stepWhen({ date, until }: Step): string {
  if (date === null) return 'undated';
  const years = `${yearOf(date.on)}${until === null ? '' : ` to ${yearOf(until)}`}`;
  return date.role === 'in' || until !== null ? years : `${date.role} ${years}`;
}

const FOR_A_PART: Record<Kind, string> = {
  forecast: 'for a part',
  announced: 'for a part',
  approved: 'for a part',
  allocated: 'to a part',
  spent: 'on a part',
};

/** "£139m allocated by 2024, though sources disagree", "£65m spent on a part by 2019". */
export function stepShort(step: Step): string {
  const part = step.extent === 'part' ? ` ${FOR_A_PART[step.kind]}` : '';
  return `${stepSum(step, true)} ${step.kind}${part}, ${stepWhen(step)}${caveat(step)}`.replace(
    /, (?=(by|for) \d)|, (?=\d)/,
    ' ',
  );
}

/** What must be known before the step is repeated. Rivals that stand in it say by themselves that sources disagree. */
const caveat = (step: Step): string =>
  [
    ...(step.disputed.length > 0 ? [', though sources disagree'] : []),
    ...(step.reread ? [] : [', by a source not re-read']),
  ].join('');

/**
 * "£250 million was announced in 2019", "sources from 2020 to 2021 say £302 million to £395 million was allocated".
 * @param before the step before it, where the reader has just read its sum
 */
export function stepClause(step: Step, before?: Step): string {
  const { date, until, kind } = step;
  const sum = before !== undefined && sameSum(before, step) ? 'the same sum' : stepSum(step, false);
  const verb = date?.role === 'by' && until === null ? `had been ${kind}` : `was ${kind}`;
  const note = [...(step.covers === null ? [] : [step.covers]), ...(date === null ? ['undated'] : [])].join('; ');
  const part = step.extent === 'part' ? ` ${FOR_A_PART[kind]} of it` : '';
  const what = `${verb}${part}${note === '' ? '' : ` (${note})`}`;
  if (date !== null && until !== null)
    return `sources from ${yearOf(date.on)} to ${yearOf(until)} say ${sum} ${what}${caveat(step)}`;
  const role = kind === 'spent' && date?.role === 'for' ? 'in' : date?.role;
  const when = date === null ? '' : ` ${role} ${yearOf(date.on)}`;
  return `${sum} ${what}${when}${step.amounts.length > 1 ? ', depending on the source' : ''}${caveat(step)}`;
}

const sameSum = (a: Step, b: Step): boolean =>
  a.amounts.length === 1 &&
  b.amounts.length === 1 &&
  a.extent === 'whole' &&
  b.extent === 'whole' &&
  stepSum(a, false) === stepSum(b, false);

const NOT: Record<Void['state'], string> = { 'not-found': 'not found', 'not-published': 'not published' };

/** "spent: not found", or, where a part is known, "spent in all: not found". */
export const voidShort = ({ state, known }: Void): string =>
  `spent${known === 'nothing' ? '' : ' in all'}: ${NOT[state]}`;

/** A statement about our search: "no source read shows what was spent". */
export const voidClause = ({ state, known }: Void): string => {
  const what = `what was spent${known === 'nothing' ? '' : ' in all'}`;
  return state === 'not-published' ? `${what} is not published` : `no source read shows ${what}`;
};
