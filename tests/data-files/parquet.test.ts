// Parquet read back by a reader that did not write it.
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { parquetFile } from '../../src/data-files/parquet.ts';
import { flatColumns } from '../../src/open-data/column.ts';
import { DATA_SETS, dataSet } from '../../src/open-data/data-sets.ts';
import { smallRecord } from '../fixtures/small-content.ts';
import { wholeRecord } from '../open-data/whole-record.ts';

const record = wholeRecord();
const bufferOf = (id: string, of = record) => parquetFile(of, dataSet(id)).buffer as ArrayBuffer;

describe.each(DATA_SETS)('$id', ({ id, columns, rows }) => {
  test('holds the rows of the data set', async () => {
    const flat = flatColumns(columns).map(({ name }) => name);
    const wanted = rows(record).map((row) => Object.fromEntries(flat.map((name) => [name, row[name]])));
    expect(await parquetReadObjects({ file: bufferOf(id) })).toEqual(wanted);
  });
});

test('numbers are numbers, what is needed is required, a list is a list', () => {
  const { schema } = parquetMetadata(bufferOf('statements'));
  const element = (name: string) => schema.find((one) => one.name === name);
  expect(element('amount_gbp')).toMatchObject({ type: 'DOUBLE', repetition_type: 'REQUIRED' });
  expect(element('counted')).toMatchObject({ type: 'BOOLEAN' });
  expect(element('note')).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' });
  expect(element('funders')).toMatchObject({ converted_type: 'LIST', num_children: 1 });
});

test('a data set without rows is a file with its columns', async () => {
  const buffer = bufferOf('changes', smallRecord());
  expect(await parquetReadObjects({ file: buffer })).toEqual([]);
  expect(parquetMetadata(buffer).schema.map(({ name }) => name)).toContain('before');
});

test('the same record gives the same bytes', () =>
  expect(
    Buffer.compare(parquetFile(record, dataSet('statements')), parquetFile(wholeRecord(), dataSet('statements'))),
  ).toBe(0));
