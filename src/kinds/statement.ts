// A statement of money: one sum, said once, by one source. One row of content/funding/statements.csv.
import {
  id,
  oneOf,
  optional,
  partialDate,
  pounds,
  publishAt,
  quotation,
  reference,
  references,
  text,
  yesNo,
} from './fields.ts';
import { kind, type FieldsOf } from './kind.ts';

export const KINDS = ['forecast', 'announced', 'approved', 'allocated', 'spent'] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_WORD: Record<Kind, string> = {
  forecast: 'Forecast',
  announced: 'Announced',
  approved: 'Approved',
  allocated: 'Allocated',
  spent: 'Spent',
};

export const KIND_MEANING: Record<Kind, string> = {
  forecast: 'an expectation, plan, estimate or need',
  announced: 'a promise or offer made public',
  approved: 'a business case, contract or Treasury approval',
  allocated: 'assigned to a recipient or a fixed budget line',
  spent: 'paid, or the cost to date',
};

export const BASES = ['exact', 'up-to', 'more-than', 'approx'] as const;
export type Basis = (typeof BASES)[number];

export const BASIS_WORD: Record<Basis, string> = {
  exact: 'without qualification',
  'up-to': 'up to',
  'more-than': 'more than',
  approx: 'about',
};

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
export type Scope = (typeof SCOPES)[number];

export const SCOPE_WORD: Record<Scope, string> = {
  'whole-programme': 'The programme as a whole',
  part: 'A part of the programme',
  'per-recipient': 'One recipient',
  each: 'Each of several bodies, not named one by one; never a total',
  contract: 'A contract',
  'need-estimate': 'An estimate of what is needed, not a promise',
  revision: 'A sum its source gives as cut or corrected',
  wider: 'A larger sum of which this programme is only a part',
  misprint: 'A sum its source printed wrongly, kept to show the contradiction',
};

export const statement = kind({
  name: 'statement',
  collection: 'statements',
  one: 'statement',
  many: 'statements of money',
  title: 'Statements of money',
  row: 'One statement of one sum by one source.',
  home: { form: 'table', file: 'funding/statements.csv' },
  fields: {
    id: id('The id of the statement; it never changes.'),
    programme: reference('programmes', 'The programme the sum is for.'),
    recipient: optional(
      reference(
        'organisations',
        'The one body that gets the sum; empty when it is for the programme as a whole or for each of several ' +
          'unnamed bodies.',
        { missing: 'No one body gets the sum, or none is named.' },
      ),
    ),
    funders: optional(
      references('organisations', 'The bodies that give the money, as far as a source says.', {
        one: 'Funder',
        missing: 'No source read says who gives the money.',
      }),
    ),
    amount_gbp: pounds('The amount in pounds, as the source gives it.', { label: 'Amount' }),
    basis: oneOf(
      BASES,
      'exact (no qualifier in the source), approx (about, around, some, nearly), up-to (a ceiling or the upper end ' +
        'of a range), more-than (over, at least, or the lower end of a range).',
      { words: BASIS_WORD },
    ),
    kind: oneOf(
      KINDS,
      'announced (a promise or offer), approved (a business case, contract or Treasury approval), allocated ' +
        '(assigned to a recipient or fixed budget line), spent (paid, or cost to date), forecast (an expectation, ' +
        'plan, estimate or need).',
      { words: KIND_WORD },
    ),
    scope: oneOf(
      SCOPES,
      'What the sum covers: whole-programme, part, per-recipient, each (for each of several unnamed bodies, never a ' +
        'total), contract, need-estimate, revision (given as cut or corrected), wider (a larger sum of which this is ' +
        'only a part), misprint.',
      { words: SCOPE_WORD },
    ),
    covers: text('What the sum is for, in a few words.', { label: 'What the sum is for' }),
    per_year: yesNo('Whether the sum is for each year, so that it is never a total.', {
      label: 'A sum for each year',
    }),
    period_start: optional(
      partialDate('The first month of the period the source states; a financial year begins in April.', {
        label: 'Period begins',
        missing: 'The source does not state it.',
      }),
    ),
    period_end: optional(
      partialDate('The last month of the period the source states; a financial year ends in March.', {
        label: 'Period ends',
        notBefore: 'period_start',
        missing: 'The source does not state it.',
      }),
    ),
    said_on: optional(
      partialDate('When this source said it; empty when the source is undated.', {
        label: 'Said on',
        notBefore: 'announced_on',
        missing: 'The source is undated.',
      }),
    ),
    announced_on: optional(
      partialDate('When the sum was first made public, where a source shows it.', {
        missing: 'No source read shows when.',
      }),
    ),
    source: reference('sources', 'The source that says it: an id in sources.csv.'),
    quote: quotation('The words of the source that carry the sum.', { label: 'Quotation' }),
    quote_names_recipient: optional(
      yesNo('Whether the quotation itself names the recipient.', {
        label: 'The quotation names the recipient',
        missing: 'There is nobody to name, or nobody noted it.',
      }),
    ),
    quote_names_funder: optional(
      yesNo('Whether the quotation itself names the funder.', {
        label: 'The quotation names the funder',
        missing: 'There is nobody to name, or nobody noted it.',
      }),
    ),
    source_reread: yesNo('Whether the source was read a second time to check the row.', {
      label: 'Source read a second time',
    }),
    restates: optional(
      reference('statements', 'The statement that this one repeats from another source.', {
        missing: 'It repeats no other statement.',
      }),
    ),
    part_of: optional(
      reference('statements', 'The statement of which this sum is plainly a part.', {
        label: 'Is a part of',
        missing: 'It is a part of no other statement on record.',
      }),
    ),
    revises: optional(
      reference('statements', 'The earlier figure by the same body that this one replaces.', {
        label: 'Replaces',
        missing: 'It replaces no earlier figure.',
      }),
    ),
    disagrees_with: optional(
      references('statements', 'Statements on the same thing whose figure differs; it goes both ways.', {
        one: 'Statement it disagrees with',
        missing: 'No statement on record differs from it.',
      }),
    ),
    local_match: oneOf(
      ['yes', 'no', 'unknown'],
      'Whether the figure includes money put in locally by trusts or areas.',
      { label: 'Includes local match' },
    ),
    counted: yesNo('Whether the record leads with this statement for its slice of the money.', { label: 'Counted' }),
    counted_reason: optional(
      text('Why it is counted.', { label: 'Why it is counted', sums: 'none', missing: 'It is not counted.' }),
    ),
    note: optional(text('What to know before using it.', { missing: 'There is nothing to add.' })),
    publish_at: publishAt(),
  },
  id: 'own',
  hangsOn: ['programme', 'source'],
  toldOn: ['programme'],
  called: (say, id) => `${id}: ${say('amount_gbp')}, ${say('covers')}`,
  page: 'funding',
  address: ({ id }) => `/funding/${id}/`,
  dataSet: { id: 'statements' },
  article: null,
});

export type StatementFields = FieldsOf<typeof statement>;
