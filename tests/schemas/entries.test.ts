import { expect, test } from 'vitest';
import type { z } from 'zod';
import { announcementSchema } from '../../src/schemas/announcement.ts';
import { awardWithoutSumSchema } from '../../src/schemas/award-without-sum.ts';
import { correctionSchema } from '../../src/schemas/correction.ts';
import { disagreementSchema } from '../../src/schemas/disagreement.ts';
import { disclosuresSchema } from '../../src/schemas/disclosure.ts';
import { explanationSchema } from '../../src/schemas/explanation.ts';
import { glossaryTermSchema } from '../../src/schemas/glossary-term.ts';
import { organisationSchema } from '../../src/schemas/organisation.ts';
import { outcomeSchema } from '../../src/schemas/outcome.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { personSchema } from '../../src/schemas/person.ts';
import { programmeSchema } from '../../src/schemas/programme.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { statementSchema } from '../../src/schemas/statement.ts';
import { themeSchema } from '../../src/schemas/theme.ts';
import { entry, smallContent } from '../fixtures/small-content.ts';

/** The fields of an entry of the small record, without what the loaders add. */
const fieldsOf = (
  { origin: _origin, body: _body, ...fields }: Record<string, unknown>,
  keepId = true,
): Record<string, unknown> => {
  if (!keepId) delete fields.id;
  return fields;
};
const content = smallContent();
const statement = fieldsOf(entry(content.statements, 'f-0001') as never);
const programme = fieldsOf(entry(content.programmes, 'lantern') as never, false);
const told = (schema: z.ZodType, fields: unknown) =>
  schema.safeParse(fields).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const required: [name: string, schema: z.ZodType, good: Record<string, unknown>, fields: string[]][] = [
  [
    'a statement',
    statementSchema,
    statement,
    [
      'id',
      'programme',
      'amount_gbp',
      'basis',
      'kind',
      'scope',
      'covers',
      'per_year',
      'source',
      'quote',
      'source_reread',
      'local_match',
      'counted',
    ],
  ],
  [
    'a programme',
    programmeSchema,
    programme,
    ['name', 'short_name', 'theme', 'kind', 'named_at_launch', 'summary', 'sources'],
  ],
  ['a source', sourceSchema, fieldsOf(content.sources[0] as never), ['id', 'title', 'publisher', 'url', 'standing']],
  ['an announcement', announcementSchema, fieldsOf(content.news[0] as never, false), ['title', 'date', 'sources']],
  [
    'a disagreement',
    disagreementSchema,
    fieldsOf(content.disagreements[0] as never),
    ['id', 'topic', 'programme', 'what', 'statements', 'position'],
  ],
  ['a correction', correctionSchema, fieldsOf(content.corrections[0] as never), ['id', 'on', 'where', 'was', 'is']],
  ['a role', personSchema, fieldsOf(content.people[0] as never), ['id', 'name', 'role', 'sources']],
  [
    'an organisation',
    organisationSchema,
    fieldsOf(entry(content.organisations, 'north-trust') as never),
    ['id', 'name', 'kind'],
  ],
  ['a term', glossaryTermSchema, fieldsOf(entry(content.glossary, 'lantern') as never, false), ['term', 'definition']],
  ['a theme', themeSchema, fieldsOf(content.themes[0] as never), ['id', 'name', 'description']],
  [
    'an award',
    awardWithoutSumSchema,
    fieldsOf(content.awardsWithoutSums[0] as never, false),
    ['programme', 'recipient', 'source', 'quote'],
  ],
  ['an outcome', outcomeSchema, fieldsOf(content.outcomes[0] as never, false), ['promise', 'outcome', 'reason']],
  [
    'an explanation',
    explanationSchema,
    { check: 'parts:f-0001', gap_gbp: '5', reason: 'why', source: 'a' },
    ['check', 'reason'],
  ],
  ['a page', pageSchema, fieldsOf(content.pages[0] as never, false), ['title', 'summary', 'order']],
];

test.each(required)(
  '%s needs its fields, and only those: what a source is missing may stay missing',
  (_name, schema, good, fields) => {
    expect(told(schema, good)).toEqual([]);
    const bare = Object.fromEntries(fields.map((field) => [field, good[field]]));
    expect(told(schema, bare)).toEqual([]);
    for (const field of fields)
      expect(told(schema, { ...bare, [field]: undefined }), field).toEqual([expect.stringMatching(`^${field}: `)]);
  },
);

test('words of fixed lists', () => {
  expect(told(statementSchema, { ...statement, kind: 'promised' })).toEqual([
    'kind: Write one of: forecast, announced, approved, allocated, spent.',
  ]);
  expect(told(statementSchema, { ...statement, basis: 'roughly' })).toEqual([
    'basis: Write one of: exact, up-to, more-than, approx.',
  ]);
  expect(told(statementSchema, { ...statement, scope: 'all' })).toEqual([
    'scope: Write one of: whole-programme, part, per-recipient, each, contract, need-estimate, revision, wider, ' +
      'misprint.',
  ]);
  expect(told(statementSchema, { ...statement, local_match: 'maybe' })).toEqual([
    'local_match: Write one of: yes, no, unknown.',
  ]);
  expect(told(programmeSchema, { ...programme, status: 'ended' })).toEqual([
    'status: Write one of: planned, active, paused, scaled-back, merged, closed, completed.',
  ]);
  expect(told(programmeSchema, { ...programme, kind: 'scheme' })).toEqual([
    'kind: Write one of: programme, fund, service, review, history.',
  ]);
  expect(told(sourceSchema, { ...fieldsOf(content.sources[0] as never), standing: 'good' })).toEqual([
    'standing: Write one of: official, parliament-or-audit, research, trade-press, national-press, local-press, ' +
      'mirror, weak.',
  ]);
});

test('it takes two to disagree', () => {
  const { statements, ...point } = fieldsOf(content.disagreements[0] as never) as { statements: unknown[] };
  expect(told(disagreementSchema, { ...point, statements: statements.slice(0, 1) })).toEqual([
    'statements: List at least two statements that disagree.',
  ]);
});

test('a sighting of a status has its date, status, words and source', () => {
  expect(told(programmeSchema, { ...programme, status_history: [{}] })).toEqual([
    'status_history.0.on: Write a date as 2019, 2019-07 or 2019-07-01, only as exact as the source.',
    'status_history.0.status: Write one of: planned, active, paused, scaled-back, merged, closed, completed.',
    'status_history.0.note: Write what happened, in a few words; a sum is written as its statement, for example ' +
      '[f-0038].',
    'status_history.0.source: Write lower-case letters, digits and single hyphens only, for example "nhs-app" or ' +
      '"f-0038".',
  ]);
});

test('the place of a page is a whole number', () => {
  const remedy = 'order: Write a whole number: the place in the list.';
  expect(told(pageSchema, { title: 'T', summary: 'S', order: 'first' })).toEqual([remedy]);
  expect(told(pageSchema, { title: 'T', summary: 'S' })).toEqual([remedy]);
});

test('a disclosure has a state, never a blank', () => {
  expect(
    told(disclosuresSchema, { expected: [], programmes: { lantern: { budget: { state: '', note: 'n' } } } }),
  ).toEqual(['programmes.lantern.budget.state: Write one of: published, not-published, not-applicable, unknown.']);
});

test('an explanation names its check', () => {
  expect(told(explanationSchema, { check: 'parts:f-0201', gap_gbp: '-500', reason: 'why' })).toEqual([]);
  expect(told(explanationSchema, { check: 'total:f-0201', reason: 'why' })).toEqual([
    'check: Write quotation:, restatement: or parts: and the id of the statement, for example parts:f-0201.',
  ]);
  expect(told(explanationSchema, { check: 'parts:f-0201', gap_gbp: '£500', reason: 'why' })).toEqual([
    expect.stringMatching(/^gap_gbp: Write the gap in pounds/),
  ]);
});
