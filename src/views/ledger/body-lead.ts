// The one sentence with which the page of a body opens: what it was to get, or gave, and what was not found.
import { yearOf } from '../../domain/calendar.ts';
import { funderLedger, recipientLedger, type BodyLine } from '../../domain/ledger/body-ledger.ts';
import { lowest, type Step } from '../../domain/ledger/ledger.ts';
import { under, type PublicRecord } from '../../domain/record.ts';
import type { Kind } from '../../kinds/statement.ts';
import { bodyInSentence } from '../../words/body-name.ts';
import { counted } from '../../words/count.ts';
import { listed } from '../../words/list.ts';
import { programmeInSentence } from '../../words/programme-name.ts';
import { stepSum, stepWhen } from '../../words/step-words.ts';

/** What sources say was done to a body with a sum of each kind: in a year, or at some time before. */
const DONE: Record<Kind | 'contract' | 'contracts', [then: string, before: string]> = {
  forecast: ['was proposed for', 'had been proposed for'],
  announced: ['was offered', 'had been offered'],
  approved: ['was approved for', 'had been approved for'],
  contract: ['won a contract of', 'had won a contract of'],
  contracts: ['won contracts of', 'won contracts of'],
  allocated: ['was awarded', 'had been awarded'],
  spent: ['was paid', 'had been paid'],
};

/** Of more programmes than this the sentence names only how many. */
const NAMED = 3;

/**
 * "Barts Health NHS Trust was awarded £1.7 million under the electronic prescribing fund in 2018; no source read shows
 * what was paid." Null where no source names the body as getting money.
 */
export function recipientLead(record: PublicRecord, body: string): string | null {
  const { name } = record.organisations.get(body)!;
  const lines = recipientLedger(record, body).filter((line) => line.steps.length > 0);
  if (lines.length === 0) {
    const awards = new Set(
      under(record.awardsByRecipient, body).map((award) => programmeName(record, award.programme)),
    );
    return awards.size === 0 ? null : `${name} is named as a recipient under ${listed([...awards])}; no sum is stated.`;
  }
  const said = lines.slice(0, NAMED).map((line) => clause(record, line));
  const more = lines.length - NAMED;
  const rest = more > 0 ? [`is named in the money of ${counted(more, 'more programme', 'more programmes')}`] : [];
  const paid = lines.some((line) => line.void === null);
  // A clause with commas of its own would run into the next.
  const all = said.some((one) => one.includes(',')) ? [...said, ...rest].join('; it ') : listed([...said, ...rest]);
  return `${name} ${all}${paid ? '' : '; no source read shows what was paid'}.`;
}

/** "won contracts of £1 (2020), £23 million (2021) for the Data Store", "was offered £5 million in 2017 under …". */
function clause(record: PublicRecord, { programme, steps }: BodyLine): string {
  const stretches: [Step, ...Step[]][] = [];
  for (const step of steps) {
    const last = stretches.at(-1);
    if (last !== undefined && doneOf(record, last[0]) === doneOf(record, step)) last.push(step);
    else stretches.push([step]);
  }
  const under = `${doneOf(record, steps[0]!) === 'contract' ? 'for' : 'under'} ${programmeName(record, programme)}`;
  if (stretches.length === 1) return stretch(record, stretches[0]!, ` ${under}`);
  return `${listed(stretches.map((one) => stretch(record, one, '')))}, ${under}`;
}

/** One verb with the sums it holds for; a single sum has its time at the end, several have theirs beside them. */
function stretch(record: PublicRecord, steps: readonly [Step, ...Step[]], under: string): string {
  const [first] = steps;
  const done = doneOf(record, first);
  if (steps.length > 1) {
    const sums = steps.map((step) => `${stepSum(step, false)} (${stepWhen(step)})`);
    return `${DONE[done === 'contract' ? 'contracts' : done][0]} ${listed(sums)}${under}`;
  }
  const { date, until } = first;
  const verb = DONE[done][date?.role === 'by' && until === null ? 1 : 0];
  const when = date === null || until !== null ? ` (${stepWhen(first)})` : ` ${date.role} ${yearOf(date.on)}`;
  return `${verb} ${stepSum(first, false)}${under}${when}`;
}

const doneOf = (record: PublicRecord, { kind, statements: [id] }: Step): Kind | 'contract' =>
  kind === 'approved' && record.statements.get(id)!.scope === 'contract' ? 'contract' : kind;

const programmeName = (record: PublicRecord, id: string): string =>
  programmeInSentence(record.programmes.get(id)!.name);

/**
 * "Sources name HM Treasury as giving money to two programmes; the largest figure is £1 billion, announced 2015, for
 * the NHS Digital Transformation Portfolio." Sums for each year and forecasts are never the largest. Null for no giver.
 */
export function funderLead(record: PublicRecord, body: string): string | null {
  const lines = funderLedger(record, body);
  if (lines.length === 0) return null;
  const steps = lines.flatMap((line) => line.steps.map((step) => ({ programme: line.programme, step })));
  const [top] = steps
    .filter(({ step }) => !step.perYear && step.kind !== 'forecast')
    .sort((a, b) => lowest(b.step).pence - lowest(a.step).pence || (a.programme < b.programme ? -1 : 1));
  const one = lines.length === 1 ? `, ${programmeName(record, lines[0]!.programme)}` : '';
  const largest =
    top === undefined
      ? ''
      : `; the ${steps.length === 1 ? '' : 'largest '}figure is ${stepSum(top.step, false)}, ${top.step.kind} ` +
        `${stepWhen(top.step)}${one === '' ? `, for ${programmeName(record, top.programme)}` : ''}`;
  const { name } = record.organisations.get(body)!;
  const number = counted(lines.length, 'programme');
  return `Sources name ${bodyInSentence(name)} as giving money to ${number}${one}${largest}.`;
}
