// A small invented record of one programme's money.
import type { Source, Statement } from '../../src/domain/content.ts';

const origin = { file: 'content/funding/statements.csv', line: 2 };

export const statement = (id: string, fields: Partial<Statement> = {}): Statement => ({
  id,
  origin,
  programme: 'lab',
  amount_gbp: '250000000',
  basis: 'exact',
  kind: 'announced',
  scope: 'whole-programme',
  covers: 'the lab',
  per_year: 'no',
  source: `s-${id}`,
  quote: 'words',
  source_reread: 'yes',
  local_match: 'no',
  counted: 'no',
  ...fields,
});

const source = (id: string, publisher: string, published?: string): Source => ({
  id,
  origin,
  title: id,
  publisher,
  published_on: published,
  url: 'https://example.org/',
  standing: 'official',
});

export const sources = new Map(
  [
    source('s-a', 'The Department', '2019-08-08'),
    source('s-b', 'A Newspaper', '2019-08'),
    source('s-c', 'The Auditor', '2024-06-03'),
    source('s-d', 'A University'),
    source('s-e', 'A Trust', '2020'),
    source('s-f', 'A Trust', '2020'),
    source('s-m', 'A Newspaper', '2021'),
  ].map((entry) => [entry.id, entry]),
);

export const statements: Statement[] = [
  statement('a', { said_on: '2019-08-08', disagrees_with: ['c'] }),
  statement('b', { restates: 'a', disagrees_with: ['c'] }),
  statement('c', {
    amount_gbp: '139000000',
    kind: 'allocated',
    scope: 'revision',
    said_on: '2024-06-03',
    disagrees_with: ['a', 'b'],
  }),
  statement('d', { amount_gbp: '14500000', kind: 'spent', scope: 'part', basis: 'up-to' }),
  statement('e', { amount_gbp: '20000000', scope: 'per-recipient', recipient: 'one', covers: 'award' }),
  statement('f', { amount_gbp: '20000000', scope: 'per-recipient', recipient: 'two', covers: 'award' }),
  statement('m', { amount_gbp: '25000000000', scope: 'misprint', disagrees_with: ['a'] }),
];
