// A statement of money: one sum, said once, by one source. One row of content/funding/statements.csv.
import { z } from 'zod';
import { id, ids, oneOf, partialDate, pounds, publishAt, quotation, text, yesNo } from './fields.ts';

export const KINDS = ['forecast', 'announced', 'approved', 'allocated', 'spent'] as const;
export const BASES = ['exact', 'up-to', 'more-than', 'approx'] as const;
export const SCOPES = [
  'whole-programme',
  'part',
  'per-recipient',
  'each',
  'contract',
  'need-estimate',
  'revision',
  'wider',
  'misprint',
] as const;

export const statementSchema = z.strictObject({
  id: id('The id of the statement; it never changes.'),
  programme: id('The programme the sum is for.'),
  recipient: id(
    'The one body that gets the sum; empty when it is for the programme as a whole or for each of several unnamed ' +
      'bodies.',
  ).optional(),
  funders: ids('The bodies that give the money, as far as a source says.').optional(),
  amount_gbp: pounds('The amount in pounds, as the source gives it.'),
  basis: oneOf(
    BASES,
    'exact (no qualifier in the source), approx (about, around, some, nearly), up-to (a ceiling or the upper end ' +
      'of a range), more-than (over, at least, or the lower end of a range).',
  ),
  kind: oneOf(
    KINDS,
    'announced (a promise or offer), approved (a business case, contract or Treasury approval), allocated ' +
      '(assigned to a recipient or fixed budget line), spent (paid, or cost to date), forecast (an expectation, ' +
      'plan, estimate or need).',
  ),
  scope: oneOf(
    SCOPES,
    'What the sum covers: whole-programme, part, per-recipient, each (for each of several unnamed bodies, never a ' +
      'total), contract, need-estimate, revision (given as cut or corrected), wider (a larger sum of which this is ' +
      'only a part), misprint.',
  ),
  covers: text('What the sum is for, in a few words.'),
  per_year: yesNo('Whether the sum is for each year, so that it is never a total.'),
  period_start: partialDate(
    'The first month of the period the source states; a financial year begins in April.',
  ).optional(),
  period_end: partialDate('The last month of the period the source states; a financial year ends in March.').optional(),
  said_on: partialDate('When this source said it; empty when the source is undated.').optional(),
  announced_on: partialDate('When the sum was first made public, where a source shows it.').optional(),
  source: id('The source that says it: an id in sources.csv.'),
  quote: quotation('The words of the source that carry the sum.'),
  quote_names_recipient: yesNo('Whether the quotation itself names the recipient.').optional(),
  quote_names_funder: yesNo('Whether the quotation itself names the funder.').optional(),
  source_reread: yesNo('Whether the source was read a second time to check the row.'),
  restates: id('The statement that this one repeats from another source.').optional(),
  part_of: id('The statement of which this sum is plainly a part.').optional(),
  revises: id('The earlier figure by the same body that this one replaces.').optional(),
  disagrees_with: ids('Statements on the same thing whose figure differs; it goes both ways.').optional(),
  local_match: oneOf(['yes', 'no', 'unknown'], 'Whether the figure includes money put in locally by trusts or areas.'),
  counted: yesNo('Whether the record leads with this statement for its slice of the money.'),
  counted_reason: text('Why it is counted.').optional(),
  note: text('What to know before using it.').optional(),
  publish_at: publishAt(),
});

export type StatementFields = z.infer<typeof statementSchema>;
export type Kind = (typeof KINDS)[number];
export type Basis = (typeof BASES)[number];
export type Scope = (typeof SCOPES)[number];
