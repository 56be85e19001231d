import { describe, expect, test } from 'vitest';
import { flatColumns, type Column, type Row, type Value } from '../../../src/open-data/column.ts';
import { DATA_SETS, dataSet } from '../../../src/open-data/data-sets.ts';
import { rowsAsCsv } from '../../../src/open-data/formats/rows-as-csv.ts';
import { csvRecords, csvRows } from '../read-csv.ts';
import { wholeRecord } from '../whole-record.ts';

const record = wholeRecord();
const csvOf = (id: string) => rowsAsCsv(dataSet(id), dataSet(id).rows(record));

test('numbers in digits, true and false, lists with what stands between, nothing where a value is missing', () => {
  const rows = csvRecords(csvOf('statements'));
  const row = (id: string) => rows.find((one) => one['id'] === id);
  expect(row('f-0007')).toMatchObject({
    funders: 'ministry-of-riverland;north-trust',
    amount_gbp: '12.5',
    counted: 'true',
    restates: '',
    said_on: '2021',
    said_on_precision: 'year',
  });
  expect(row('f-0012')).toMatchObject({ amount_gbp: '20500000000', per_year: 'false', recipient: '' });
  expect(csvRecords(csvOf('people')).find(({ id }) => id === 'ben-marsh-head')!.source_urls).toBe(
    'https://gazette.example/north https://auditor.example/report',
  );
});

/** A formula in every text of a row. */
const armed = (columns: readonly Column[], row: Row): Row =>
  Object.fromEntries(
    columns.map(({ name, list }): [string, Value] => {
      const value = row[name]!;
      if (list !== undefined) return [name, ['=1+1', '=2+2']];
      return [name, typeof value === 'string' ? '=HYPERLINK("x")' : value];
    }),
  );

describe.each(DATA_SETS)('$id', (set) => {
  const columns = flatColumns(set.columns);
  test('has a header of its columns, and a row for each of its rows', () => {
    const rows = csvRows(csvOf(set.id));
    expect(rows[0]).toEqual(columns.map(({ name }) => name));
    expect(rows).toHaveLength(set.rows(record).length + 1);
  });
  test('runs nothing, whatever stands in its texts', () => {
    const [, ...rows] = csvRows(
      rowsAsCsv(
        set,
        set.rows(record).map((row) => armed(columns, row)),
      ),
    );
    expect(rows.flat().filter((cell) => cell.startsWith('='))).toEqual([]);
    expect(rows.flat().some((cell) => cell.startsWith("'="))).toBe(true);
  });
});
