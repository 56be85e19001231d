import { expect, test } from 'vitest';
import { DATA_VERSION } from '../../../src/open-data/contract.ts';
import { DATA_SETS } from '../../../src/open-data/data-sets.ts';
import { dataPackage } from '../../../src/open-data/formats/data-package.ts';
import { wholeRecord } from '../whole-record.ts';

interface Described {
  version: string;
  resources: {
    name: string;
    path: string;
    schema: {
      fields: { name: string; type: string; constraints: object; description: string; example?: unknown }[];
      primaryKey: string[];
      foreignKeys: object[];
    };
  }[];
}
const { resources, version } = JSON.parse(dataPackage(wholeRecord())) as Described;
const schemaOf = (set: string) => resources.find(({ name }) => name === set)!.schema;
const fieldOf = (set: string, field: string) => schemaOf(set).fields.find(({ name }) => name === field)!;

test('has the version of the contract', () => expect(version).toBe(DATA_VERSION));

test('describes every file', () =>
  expect(resources.map(({ name, path }) => [name, path])).toEqual(DATA_SETS.map(({ id }) => [id, `${id}.csv`])));

test('says of each field its type, what it may hold, an example from the record, and what an empty cell means', () => {
  expect(fieldOf('statements', 'amount_gbp')).toMatchObject({
    type: 'number',
    example: '250000000',
    description: 'The amount in pounds, as the source gives it. Unit: pounds sterling.',
    constraints: { required: true },
  });
  expect(fieldOf('statements', 'kind').constraints).toMatchObject({ enum: expect.arrayContaining(['announced']) });
  expect(fieldOf('statements', 'counted').type).toBe('boolean');
  expect(fieldOf('statements', 'funders')).toMatchObject({
    type: 'string',
    separator: ';',
    description: expect.stringContaining('Several values, with a semicolon between.'),
  });
  expect(fieldOf('people', 'source_urls')).toMatchObject({ type: 'string', separator: ' ' });
  expect(fieldOf('status-history', 'position').type).toBe('integer');
  expect(fieldOf('statements', 'restates')).toMatchObject({
    description: expect.stringContaining('Empty: It repeats no other statement.'),
    constraints: {},
  });
  expect(fieldOf('statements', 'said_on').constraints).toEqual({ pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?` });
  expect(fieldOf('organisations', 'company_number').example).toBeUndefined();
});

test('has keys, and the keys of other tables', () => {
  expect(schemaOf('statements').primaryKey).toEqual(['id']);
  expect(schemaOf('statement-funders').primaryKey).toEqual(['statement', 'position']);
  expect(schemaOf('statements').foreignKeys).toContainEqual({
    fields: ['source'],
    reference: { resource: 'sources', fields: ['id'] },
  });
  expect(schemaOf('statements').foreignKeys).toContainEqual({
    fields: ['restates'],
    reference: { fields: ['id'] },
  });
  expect(schemaOf('programmes').foreignKeys).toContainEqual({
    fields: ['theme'],
    reference: { resource: 'themes', fields: ['id'] },
  });
  expect(JSON.stringify(schemaOf('statements').foreignKeys)).not.toContain('funders');
});
