// The JSON of every data set against its own schema, by a validator that is not ours.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { DATA_SETS, dataSet } from '../../../src/open-data/data-sets.ts';
import { setSchema } from '../../../src/open-data/formats/json-schema.ts';
import { setAsJson, setAsJsonLines } from '../../../src/open-data/formats/rows-as-json.ts';
import { settings } from '../../../src/settings.ts';
import { wholeRecord } from '../whole-record.ts';

const record = wholeRecord();
const ajv = new Ajv2020({ validateFormats: false });
const checks = new Map(DATA_SETS.map((set) => [set.id, ajv.compile(JSON.parse(setSchema(set)) as object)]));
const keeps = (id: string) => checks.get(id)!;
const file = (id: string) => JSON.parse(setAsJson(record, dataSet(id))) as { rows: Record<string, unknown>[] };

describe.each(DATA_SETS)('$id', (set) => {
  test('says which record it is of, and under which licence, and keeps its schema', () => {
    const json = file(set.id);
    expect(json).toMatchObject({ record: settings.name, licence: settings.licence.url, data_set: set.id });
    const check = keeps(set.id);
    expect(check(json), JSON.stringify(check.errors)).toBe(true);
  });
  test('is the same a row a line', () =>
    expect(
      setAsJsonLines(record, set)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(file(set.id).rows));
});

describe('a schema refuses', () => {
  const broken = (change: (row: Record<string, unknown>) => void) => {
    const json = file('statements');
    change(json.rows[0]!);
    return keeps('statements')(json);
  };
  test.each<[string, (row: Record<string, unknown>) => void]>([
    ['a sum as text', (row) => (row['amount_gbp'] = '250000000')],
    ['yes for true', (row) => (row['counted'] = 'yes')],
    ['a date that is none', (row) => (row['said_on'] = 'July 2019')],
    ['a word that is not of the list', (row) => (row['kind'] = 'imagined')],
    ['a list as text', (row) => (row['funders'] = 'a;b')],
    ['nothing where there must be something', (row) => (row['source'] = null)],
    ['a column too few', (row) => delete row['note']],
    ['a column too many', (row) => (row['more'] = 1)],
  ])('%s', (_what, change) => {
    expect(broken(() => {})).toBe(true);
    expect(broken(change)).toBe(false);
  });
});
