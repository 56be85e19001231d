// npm run new, statement: a row of content/funding/statements.csv.
import { statementAddress } from '../../domain/addresses.ts';
import { poundsOf } from '../../domain/money.ts';
import { penceOfSum, sumsIn } from '../../domain/sums.ts';
import { statement as kind } from '../../kinds/statement.ts';
import { withInList, withRow } from './adding.ts';
import { embargo } from './embargo.ts';
import type { EntryKind } from './entry-kind.ts';
import type { Question } from './question.ts';
import { nextStatementId } from './statement-ids.ts';

const { fields } = kind;
const FILE = 'funding/statements.csv';

/** What the words before a sum make of it, as the method page says. */
const BASIS_WORDS: [basis: string, words: RegExp][] = [
  ['up-to', /\bup to\b|\bmaximum of\b|\bas much as\b/i],
  ['more-than', /\bmore than\b|\bover £|\bat least\b|\bin excess of\b/i],
  ['approx', /\b(?:about|around|some £|nearly|almost|approximately|roughly|circa)\b|~£/i],
];
const basisOf = (quote: string) => BASIS_WORDS.find(([, words]) => words.test(quote))?.[0] ?? 'exact';

const KIND_HINTS = [
  { value: 'announced', label: 'announced', hint: 'a promise or offer' },
  { value: 'approved', label: 'approved', hint: 'a business case, contract or Treasury approval' },
  { value: 'allocated', label: 'allocated', hint: 'assigned to a recipient or fixed budget line' },
  { value: 'spent', label: 'spent', hint: 'paid, or cost to date' },
  { value: 'forecast', label: 'forecast', hint: 'an expectation, plan, estimate or need' },
];

/** Columns with a usual value, or filled in only by those who know why: by flag, or later in the file. */
const quiet = (name: keyof typeof fields, more: Partial<Question> = {}): Question => ({
  name,
  ask: fields[name].description,
  field: fields[name],
  quiet: true,
  optional: true,
  ...more,
});

export const statement: EntryKind = {
  name: 'statement',
  label: 'a statement of money: one sum, said once, by one source',
  questions: [
    {
      name: 'programme',
      ask: 'Which programme is the sum for?',
      field: fields.programme,
      example: 'ai-lab',
    },
    {
      name: 'source',
      ask: 'Which source says it?',
      field: fields.source,
      example: 'mobihealthnews-ai-lab',
    },
    {
      name: 'quote',
      ask: 'The words of the source that carry the sum, at most 25; mark what you leave out with […].',
      field: fields.quote,
      example: 'with the new lab set to be supported by a £250m fund',
    },
    {
      name: 'amount_gbp',
      ask: 'The amount in pounds, in digits only.',
      field: fields.amount_gbp,
      example: '250000000',
      initial: ({ quote = '' }) => sumsIn(quote).map((sum) => poundsOf(penceOfSum(sum)))[0],
    },
    {
      name: 'basis',
      ask: 'How firm is it? Go by the words of the source.',
      field: fields.basis,
      example: 'exact',
      initial: ({ quote = '' }) => basisOf(quote),
    },
    {
      name: 'kind_of_money',
      ask: 'How real is the money?',
      field: fields.kind,
      choices: KIND_HINTS,
      example: 'announced',
    },
    { name: 'scope', ask: 'What does it cover?', field: fields.scope, example: 'whole-programme' },
    {
      name: 'recipient',
      ask: 'Which one body gets it?',
      field: fields.recipient,
      optional: true,
      when: ({ scope }) => scope === 'per-recipient' || scope === 'contract' || scope === undefined,
      example: 'leeds-teaching-hospitals',
    },
    { name: 'covers', ask: 'What is it for, in a few words?', field: fields.covers, example: 'the lab as a whole' },
    { name: 'per_year', ask: 'Is it a sum for each year?', field: fields.per_year, example: 'no', initial: () => 'no' },
    {
      name: 'said_on',
      ask: 'When did this source say it?',
      field: fields.said_on,
      optional: true,
      example: '2019-08-09',
      initial: ({ source }, content) => content.sources.find((entry) => entry.id === source)?.published_on,
    },
    {
      name: 'funders',
      ask: 'Which bodies give it, as far as the source says?',
      field: fields.funders,
      optional: true,
      example: 'department-of-health-and-social-care',
    },
    {
      name: 'restates',
      ask: 'Does it repeat a sum that is here from another source?',
      field: fields.restates,
      optional: true,
      example: 'f-0038',
      check: (value, _answers, content) => again(content.statements.find((row) => row.id === value)?.restates),
    },
    quiet('part_of'),
    quiet('revises'),
    quiet('disagrees_with'),
    quiet('period_start'),
    quiet('period_end'),
    quiet('announced_on'),
    quiet('quote_names_recipient'),
    quiet('quote_names_funder'),
    quiet('source_reread', { initial: () => 'no' }),
    quiet('local_match', { initial: () => 'unknown' }),
    quiet('counted', { initial: () => 'no' }),
    quiet('counted_reason'),
    quiet('note'),
    embargo,
  ],
  complete: (answers, folder) => ({ ...answers, id: nextStatementId(folder) }),
  write: (answers, _content, read) => {
    const text = withRow(read(FILE), { ...answers, kind: answers.kind_of_money! });
    const rivals = (answers.disagrees_with ?? '').split(';').filter((id) => id !== '');
    return [
      {
        path: FILE,
        text: rivals.reduce((table, rival) => withInList(table, rival, 'disagrees_with', answers.id!), text),
      },
    ];
  },
  address: (answers) => statementAddress(answers.id!),
  after: (answers) => [
    `Its id is ${answers.id}: write <Money id="${answers.id}" /> in a text, or [${answers.id}] in a title or summary.`,
    ...(answers.counted === 'no'
      ? ['It is not counted. If the record is to lead with it, write "yes" in counted and say why in counted_reason.']
      : []),
  ],
};

const again = (original: string | undefined) =>
  original === undefined ? null : `That statement itself restates another: name ${original}, which came first.`;
