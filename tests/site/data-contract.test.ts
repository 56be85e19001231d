// The data that others load: every row of every data set is what its published schema says, by an independent reader.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { csvRecords } from '../open-data/read-csv.ts';
import { few, files, readText } from './built-site.ts';

const SETS = [...files].flatMap((file) => /^\/data\/(.+)\.schema\.json$/.exec(file)?.[1] ?? []);
interface Published {
  rows: Record<string, unknown>[];
}
const rowsOf = (set: string) => (JSON.parse(readText(`/data/${set}.json`)) as Published).rows;
const ajv = new Ajv2020({ allErrors: true, validateFormats: false });

test('there is a schema for each data set', () => {
  expect(SETS.length).toBeGreaterThan(10);
  const sets = [...files].flatMap((file) => /^\/data\/([^.]+)\.json$/.exec(file)?.[1] ?? []);
  expect(sets.filter((set) => set !== 'datapackage').toSorted()).toEqual(SETS.toSorted());
});

test.each(SETS)('every row of %s keeps its schema', (set) => {
  const keeps = ajv.compile(JSON.parse(readText(`/data/${set}.schema.json`)) as object);
  const wrong = rowsOf(set).flatMap((row, index) =>
    keeps(row) ? [] : (keeps.errors ?? []).map(({ instancePath, message }) => `${index}${instancePath}: ${message}`),
  );
  expect(few(wrong)).toEqual([]);
});

test.each(SETS)('a row of %s that lacks what it must have is refused', (set) => {
  const schema = JSON.parse(readText(`/data/${set}.schema.json`)) as { required?: string[] };
  const keeps = ajv.compile(schema);
  for (const name of schema.required ?? []) {
    const [row] = rowsOf(set);
    if (row !== undefined) expect(keeps({ ...row, [name]: undefined }), name).toBe(false);
  }
});

test.each(SETS)('the CSV of %s has the rows of its JSON, in their order', (set) => {
  const rows = rowsOf(set);
  const records = csvRecords(readText(`/data/${set}.csv`));
  expect(records).toHaveLength(rows.length);
  const wrong = records.flatMap((record, index) =>
    Object.entries(record)
      .filter(([name, cell]) => {
        const value = rows[index]![name];
        const written = Array.isArray(value) ? value.join(';') : String((value as string | undefined) ?? '');
        // A text that a spreadsheet would run has an apostrophe before it.
        return cell !== written && cell !== `'${written}`;
      })
      .map(([name, cell]) => `${index} ${name}: ${cell}`),
  );
  expect(few(wrong)).toEqual([]);
});
