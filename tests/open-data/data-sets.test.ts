// The data sets as files: every field with what it means, every value as it stands in the record.
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/open-data/catalogue.ts';
import {
  csvFields,
  dataPackage,
  dataSetCsv,
  dataSetJson,
  dataSetSchema,
  fieldsOf,
} from '../../src/open-data/data-dictionary.ts';
import { DATA_SETS } from '../../src/open-data/datasets.ts';
import { statementData } from '../../src/open-data/statement-data.ts';
import { STATEMENT_COLUMNS, statementsCsv } from '../../src/open-data/statements-csv.ts';
import { settings } from '../../src/settings.ts';
import { smallRecord } from '../fixtures/small-content.ts';
import { csvRecords, csvRows } from './read-csv.ts';

const record = smallRecord();
const set = (id: string) => DATA_SETS.find((one) => one.id === id)!;
const rowsOf = (id: string) => csvRecords(dataSetCsv(record, set(id)));

describe.each(DATA_SETS)('$id', (one) => {
  const csv = csvRows(dataSetCsv(record, one));
  test('has a header of its fields and a row for each of its rows', () => {
    expect(csv[0]).toEqual(csvFields(one).map(({ name }) => name));
    expect(csv).toHaveLength(one.rows(record).length + 1);
  });
  test('says of each field what it is', () => {
    expect(fieldsOf(one).filter(({ description }) => !/\S.*\.$/.test(description))).toEqual([]);
  });
  test('tells nothing of where it was written', () =>
    expect(dataSetJson(record, one)).not.toMatch(/"(?:origin|body)"|\.csv"|\.mdx"/));
  test('has a schema with the same fields', () => {
    const schema = JSON.parse(dataSetSchema(one)) as { title: string; properties: object };
    expect(schema.title).toBe(one.title);
    expect(Object.keys(schema.properties)).toEqual(fieldsOf(one).map(({ name }) => name));
  });
  test('says as JSON which record it is of, as of when, and under which licence', () => {
    const json = JSON.parse(dataSetJson(record, one)) as Record<string, unknown>;
    expect(json).toMatchObject({
      record: settings.name,
      as_at: settings.asAt,
      licence: settings.licence.url,
      data_set: one.id,
    });
    expect(json['rows']).toHaveLength(one.rows(record).length);
  });
});

test('a list in a cell is separated by semicolons, and what is missing is empty', () => {
  const rows = rowsOf('statements');
  const row = (id: string) => rows.find((one) => one['id'] === id);
  expect(row('f-0007')).toMatchObject({ funders: 'ministry-of-riverland;north-trust', amount_gbp: '12.50' });
  expect(row('f-0002')).toMatchObject({ funders: '', recipient: '', disagrees_with: 'f-0001' });
});

test('a column that is made from others comes last, is described, and may be empty', () => {
  expect(Object.fromEntries(rowsOf('organisations').map((row) => [row['id'], row['org_id']]))).toEqual({
    'north-trust': 'GB-NHS-X01',
    'ministry-of-riverland': '',
    'weft-limited': '',
    'idle-college': '',
  });
  expect(fieldsOf(set('organisations')).at(-1)).toMatchObject({
    name: 'org_id',
    description: expect.stringContaining('org-id.guide'),
    required: false,
  });
  const { required } = JSON.parse(dataSetSchema(set('organisations'))) as { required: string[] };
  expect(required).toEqual(['id', 'name', 'kind']);
  expect(JSON.parse(dataSetJson(record, set('organisations')))).toMatchObject({
    rows: expect.arrayContaining([expect.objectContaining({ id: 'north-trust', org_id: 'GB-NHS-X01' })]),
  });
});

test('a sum named in a short text is written out', () =>
  expect(rowsOf('announcements').filter((row) => /\[f-\d+\]/.test(Object.values(row).join()))).toEqual([]));

test('the package describes every file, and which of its fields are needed', () => {
  const { resources } = JSON.parse(dataPackage()) as {
    resources: { name: string; path: string; schema: { fields: { name: string; constraints: object }[] } }[];
  };
  expect(resources.map(({ name, path }) => [name, path])).toEqual(DATA_SETS.map(({ id }) => [id, `${id}.csv`]));
  const statements = resources.find(({ name }) => name === 'statements')!;
  const constraints = Object.fromEntries(statements.schema.fields.map((field) => [field.name, field.constraints]));
  expect(constraints['amount_gbp']).toMatchObject({ required: true });
  expect(constraints['recipient']).toEqual({});
  expect(constraints['kind']).toMatchObject({ enum: expect.arrayContaining(['announced', 'spent']) });
});

test('the catalogue counts the rows and leads to the files', () =>
  expect(catalogue(record).sets.find(({ id }) => id === 'statements')).toMatchObject({
    title: 'Statements of money',
    rows: '10 rows',
    csv: '/data/statements.csv',
    json: '/data/statements.json',
    schema: '/data/statements.schema.json',
  }));

describe('statements apart from the site', () => {
  test('as CSV: the row, then its sum in words, its caveats, its source and its address', () => {
    const [header, row] = csvRows(statementsCsv(record, [record.statements.get('f-0002')!]));
    expect(header).toEqual(STATEMENT_COLUMNS);
    expect(Object.fromEntries(header!.map((name, index) => [name, row![index]]))).toMatchObject({
      id: 'f-0002',
      amount_gbp: '240000000',
      amount_in_words: 'about £240 million',
      source_publisher: 'Ministry of Riverland',
      address: `${settings.site}/funding/f-0002/`,
    });
  });
  test('as JSON: with all of its source, and nothing of where either was written', () => {
    const data = statementData(record, record.statements.get('f-0001')!);
    expect(data).toMatchObject({
      id: 'f-0001',
      source: { id: 'gazette-2019-07-01-lantern', publisher: 'Riverland Gazette' },
      address: `${settings.site}/funding/f-0001/`,
      licence: settings.licence.url,
      record: settings.name,
    });
    expect(JSON.stringify(data)).not.toContain('"origin"');
  });
});
