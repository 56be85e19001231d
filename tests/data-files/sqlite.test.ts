// The SQLite file, opened as anyone opens it.
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { sqliteFile } from '../../src/data-files/sqlite/database.ts';
import { cellsOf, createTable, tableName } from '../../src/data-files/sqlite/tables.ts';
import { flatColumns } from '../../src/open-data/column.ts';
import { DATA_SETS, dataSet } from '../../src/open-data/data-sets.ts';
import { settings } from '../../src/settings.ts';
import { wholeRecord } from '../open-data/whole-record.ts';
import { openDatabase } from './open-database.ts';

const record = wholeRecord();
const bytes = sqliteFile(record);
const database = openDatabase(bytes);
const all = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

test('is whole: every key it names is there', () => {
  expect(all('PRAGMA foreign_key_check')).toEqual([]);
  expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(all("SELECT count(*) AS n FROM pragma_foreign_key_list('statements')")[0]!.n).toBe(6);
});

test('is the same bytes for the same record', () => expect(Buffer.compare(bytes, sqliteFile(wholeRecord()))).toBe(0));

test('is not made when a row names one that is not there', () =>
  expect(() => sqliteFile(wholeRecord(({ statements }) => void (statements[0]!.restates = 'f-9999')))).toThrow(
    'Rows name others that are not there: [{"table":"statements"',
  ));

test.each(DATA_SETS)('$id has its rows, in the types of its columns', (set) => {
  const rows = all(`SELECT * FROM "${tableName(set.id)}"`);
  expect(rows.map((row) => Object.values(row))).toEqual(set.rows(record).map((row) => cellsOf(set, row)));
  const types = { 'yes-no': 'integer', 'whole-number': 'integer', number: 'real', pounds: 'real' };
  for (const { name, type, list } of flatColumns(set.columns)) {
    const wanted = list === undefined ? (types[type as keyof typeof types] ?? 'text') : 'text';
    const found = all(`SELECT DISTINCT typeof("${name}") AS type FROM "${tableName(set.id)}"`).map((row) => row.type);
    expect(
      found.filter((one) => one !== wanted && one !== 'null'),
      name,
    ).toEqual([]);
  }
});

test('the largest sum is the largest number', () =>
  expect(all('SELECT max(amount_gbp) AS most FROM statements')).toEqual([{ most: 20_500_000_000 }]));

describe('refuses', () => {
  const strict = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  strict.exec(createTable(dataSet('statements')));
  const names = flatColumns(dataSet('statements').columns).map(({ name }) => name);
  const good = cellsOf(dataSet('statements'), dataSet('statements').rows(record)[0]!);
  const insert = (column: string, value: string | number | null) =>
    strict
      .prepare(`INSERT INTO "statements" VALUES (${names.map(() => '?').join()})`)
      .run(...good.map((cell, index) => (names[index] === column ? value : cell)));
  test.each([
    ['kind', 'imagined', 'CHECK constraint failed'],
    ['counted', 2, 'CHECK constraint failed'],
    ['funders', 'a;b', 'CHECK constraint failed'],
    ['source', null, 'NOT NULL constraint failed'],
  ])('%s = %s', (column, value, message) => expect(() => insert(column, value)).toThrow(message));
  test('a second row of one id', () => {
    insert('id', 'f-0001');
    expect(() => insert('id', 'f-0001')).toThrow('UNIQUE constraint failed');
  });
});

test('says what it is, and what each column means', () => {
  expect(all("SELECT value FROM about WHERE name = 'address'")).toEqual([{ value: `${settings.site}/data/` }]);
  expect(all("SELECT value FROM about WHERE name = 'commit_of_the_content'")).toEqual([{ value: 'b'.repeat(40) }]);
  expect(
    all(`SELECT * FROM dictionary WHERE "table" = 'statements' AND "column" IN ('', 'amount_gbp', 'counted')`),
  ).toEqual([
    {
      table: 'statements',
      column: '',
      type: 'table',
      unit: null,
      meaning: 'One statement of one sum by one source.',
      if_missing: null,
    },
    {
      table: 'statements',
      column: 'amount_gbp',
      type: 'pounds',
      unit: 'pounds sterling',
      meaning: 'The amount in pounds, as the source gives it.',
      if_missing: null,
    },
    expect.objectContaining({ column: 'counted', type: '1 for yes, 0 for no' }),
  ]);
});

test('finds words wherever they stand, with or without their accents', () => {
  const found = (words: string) =>
    all(`SELECT "table", id, address FROM search WHERE search MATCH '${words}' ORDER BY rank`);
  expect(found('stamps')).toContainEqual({
    table: 'statements',
    id: 'f-0007',
    address: `${settings.site}/funding/f-0007/`,
  });
  expect(found('"light for every"').map(({ table }) => table)).toEqual([]);
  expect(found('lamp').map(({ table }) => table)).toContain('promises');
});

describe('the views', () => {
  test('what was announced, with who says so', () =>
    expect(all('SELECT programme_name, statement, source_publisher FROM announced_by_programme')).toContainEqual({
      programme_name: 'Lantern Records Programme',
      statement: 'f-0002',
      source_publisher: 'Ministry of Riverland',
    }));
  test('quotations by programme', () =>
    expect(all("SELECT says, quote FROM quotations_by_programme WHERE kind = 'promise-evidence'")).toContainEqual({
      says: 'Lamps were counted.',
      quote: 'we counted the lamps',
    }));
  test('recipients with a sum, and without', () =>
    expect(all('SELECT recipient_name, amount_gbp FROM recipients ORDER BY amount_gbp')).toEqual([
      { recipient_name: 'Weft Limited', amount_gbp: null },
      { recipient_name: 'North Trust', amount_gbp: 5518492 },
    ]));
  test('changes by month', () =>
    expect(all('SELECT month, count(*) AS n FROM changes_by_month GROUP BY month')).toEqual([
      { month: '2022-01', n: 2 },
      { month: '2022-02', n: 6 },
    ]));
  test('promises missed', () => {
    const late = wholeRecord(({ promiseEvidence }) => void (promiseEvidence[1]!.bears = 'missed'));
    const rows = openDatabase(sqliteFile(late)).prepare('SELECT promise, reason FROM promises_missed').all();
    expect(rows.map((row) => row.promise)).toEqual(['third']);
  });
});
