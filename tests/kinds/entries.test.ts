import { expect, test } from 'vitest';
import type { z } from 'zod';
import { announcement as announcementKind } from '../../src/kinds/announcement.ts';
import { awardWithoutSum as awardWithoutSumKind } from '../../src/kinds/award-without-sum.ts';
import { correction as correctionKind } from '../../src/kinds/correction.ts';
import { disagreement as disagreementKind } from '../../src/kinds/disagreement.ts';
import { disclosure as disclosureKind } from '../../src/kinds/disclosure.ts';
import { explanation as explanationKind } from '../../src/kinds/explanation.ts';
import { glossaryTerm as glossaryTermKind } from '../../src/kinds/glossary-term.ts';
import { organisation as organisationKind } from '../../src/kinds/organisation.ts';
import { outcome as outcomeKind } from '../../src/kinds/outcome.ts';
import { page as pageKind } from '../../src/kinds/page.ts';
import { person as personKind } from '../../src/kinds/person.ts';
import { programme as programmeKind } from '../../src/kinds/programme.ts';
import { source as sourceKind } from '../../src/kinds/source.ts';
import { statement as statementKind } from '../../src/kinds/statement.ts';
import { theme as themeKind } from '../../src/kinds/theme.ts';
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
const statement = fieldsOf(entry(content.statements, 'f-0001'));
const programme = fieldsOf(entry(content.programmes, 'lantern'), false);
const told = (schema: z.ZodType, fields: unknown) =>
  schema.safeParse(fields).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const required: [name: string, schema: z.ZodType, good: Record<string, unknown>, fields: string[]][] = [
  [
    'a statement',
    statementKind.schema,
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
    programmeKind.schema,
    programme,
    ['name', 'short_name', 'theme', 'kind', 'named_at_launch', 'summary', 'sources'],
  ],
  [
    'a source',
    sourceKind.schema,
    fieldsOf(content.sources[0] as never),
    ['id', 'title', 'publisher', 'url', 'standing'],
  ],
  ['an announcement', announcementKind.schema, fieldsOf(content.news[0] as never, false), ['title', 'date', 'sources']],
  [
    'a disagreement',
    disagreementKind.schema,
    fieldsOf(content.disagreements[0] as never),
    ['id', 'topic', 'nature', 'programme', 'what', 'statements', 'position'],
  ],
  [
    'a correction',
    correctionKind.schema,
    fieldsOf(content.corrections[0] as never),
    ['id', 'on', 'where', 'was', 'is'],
  ],
  ['a role', personKind.schema, fieldsOf(content.people[0] as never), ['id', 'name', 'role', 'sources']],
  [
    'an organisation',
    organisationKind.schema,
    fieldsOf(entry(content.organisations, 'north-trust')),
    ['id', 'name', 'kind'],
  ],
  ['a term', glossaryTermKind.schema, fieldsOf(entry(content.glossary, 'lantern'), false), ['term', 'definition']],
  ['a theme', themeKind.schema, fieldsOf(content.themes[0] as never), ['id', 'name', 'description']],
  [
    'an award',
    awardWithoutSumKind.schema,
    fieldsOf(content.awardsWithoutSums[0] as never, false),
    ['programme', 'recipient', 'source', 'quote'],
  ],
  ['an outcome', outcomeKind.schema, fieldsOf(content.outcomes[0] as never, false), ['promise', 'outcome', 'reason']],
  [
    'an explanation',
    explanationKind.schema,
    { check: 'parts:f-0001', gap_gbp: '5', reason: 'why', source: 'a' },
    ['check', 'reason'],
  ],
  ['a page', pageKind.schema, fieldsOf(content.pages[0] as never, false), ['title', 'summary', 'order']],
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
  expect(told(statementKind.schema, { ...statement, kind: 'promised' })).toEqual([
    'kind: Write one of: forecast, announced, approved, allocated, spent.',
  ]);
  expect(told(statementKind.schema, { ...statement, basis: 'roughly' })).toEqual([
    'basis: Write one of: exact, up-to, more-than, approx.',
  ]);
  expect(told(statementKind.schema, { ...statement, scope: 'all' })).toEqual([
    'scope: Write one of: whole-programme, part, per-recipient, each, contract, need-estimate, revision, wider, ' +
      'misprint.',
  ]);
  expect(told(statementKind.schema, { ...statement, local_match: 'maybe' })).toEqual([
    'local_match: Write one of: yes, no, unknown.',
  ]);
  expect(told(programmeKind.schema, { ...programme, status: 'ended' })).toEqual([
    'status: Write one of: planned, active, paused, scaled-back, merged, closed, completed.',
  ]);
  expect(told(programmeKind.schema, { ...programme, kind: 'scheme' })).toEqual([
    'kind: Write one of: programme, fund, service, review, history.',
  ]);
  expect(told(sourceKind.schema, { ...fieldsOf(content.sources[0] as never), standing: 'good' })).toEqual([
    'standing: Write one of: official, parliament-or-audit, research, trade-press, national-press, local-press, ' +
      'mirror, weak.',
  ]);
});

test('it takes two to disagree', () => {
  const { statements, ...point } = fieldsOf(content.disagreements[0] as never) as { statements: unknown[] };
  expect(told(disagreementKind.schema, { ...point, statements: statements.slice(0, 1) })).toEqual([
    'statements: List at least two statements that disagree.',
  ]);
});

test('a sighting of a status has its date, status, words and source', () => {
  expect(told(programmeKind.schema, { ...programme, status_history: [{}] })).toEqual([
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
  expect(told(pageKind.schema, { title: 'T', summary: 'S', order: 'first' })).toEqual([remedy]);
  expect(told(pageKind.schema, { title: 'T', summary: 'S' })).toEqual([remedy]);
});

test('a disclosure has a state, never a blank', () => {
  expect(told(disclosureKind.schema, { programme: 'lantern', disclosure: 'budget', state: '', note: 'n' })).toEqual([
    'state: Write one of: published, not-published, not-applicable, unknown.',
  ]);
});

test('an explanation names its check', () => {
  expect(told(explanationKind.schema, { check: 'parts:f-0201', gap_gbp: '-500', reason: 'why' })).toEqual([]);
  expect(told(explanationKind.schema, { check: 'total:f-0201', reason: 'why' })).toEqual([
    'check: Write quotation:, restatement: or parts: and the id of the statement, for example parts:f-0201.',
  ]);
  expect(told(explanationKind.schema, { check: 'parts:f-0201', gap_gbp: '£500', reason: 'why' })).toEqual([
    expect.stringMatching(/^gap_gbp: Write the gap in pounds/),
  ]);
});
