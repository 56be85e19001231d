// The data that others load, by independent readers: every row is what its published schema says, and every format of a
// data set holds the same rows.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '../open-data/read-csv.ts';
import { few, files, readText } from './built-site.ts';

const SETS = [...files].flatMap((file) => /^\/data\/(.+)\.schema\.json$/.exec(file)?.[1] ?? []);
type Row = Record<string, unknown>;
interface Schema {
  $id: string;
  $defs: { row: { required: string[]; properties: Record<string, { type?: string }> } };
}
const schemaOf = (set: string) => JSON.parse(readText(`/data/${set}.schema.json`)) as Schema;
const fileOf = (set: string) => JSON.parse(readText(`/data/${set}.json`)) as { rows: Row[] };

const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
const checks = new Map(SETS.map((set) => [set, ajv.compile(schemaOf(set) as object)]));
const faults = (keeps: ValidateFunction) =>
  (keeps.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);

test('there is a schema for each data set', () => {
  expect(SETS.length).toBeGreaterThan(40);
  const sets = [...files].flatMap((file) => /^\/data\/([^./]+)\.json$/.exec(file)?.[1] ?? []);
  expect(sets.filter((set) => !['datapackage', 'csv-metadata'].includes(set)).toSorted()).toEqual(SETS.toSorted());
});

test.each(SETS)('the JSON of %s keeps its schema, row by row, and has rows the record has', (set) => {
  const keeps = checks.get(set)!;
  keeps(fileOf(set));
  expect(few(faults(keeps))).toEqual([]);
});

test('the sums are numbers, the largest of them too', () =>
  expect(Math.max(...fileOf('statements').rows.map(({ amount_gbp }) => amount_gbp as number))).toBe(20_500_000_000));

test.each(SETS)('a row of %s that lacks a column, or has one that nobody described, is refused', (set) => {
  const keeps = checks.get(set)!;
  const file = fileOf(set);
  const [row] = file.rows;
  if (row === undefined) return;
  for (const name of schemaOf(set).$defs.row.required)
    expect(keeps({ ...file, rows: [{ ...row, [name]: undefined }] }), name).toBe(false);
  expect(keeps({ ...file, rows: [{ ...row, more: 1 }] })).toBe(false);
});

test.each(SETS)('the JSON Lines of %s are the rows of its JSON', (set) => {
  const lines = readText(`/data/${set}.jsonl`).split('\n').slice(0, -1);
  expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(fileOf(set).rows);
});

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string; type: string; separator?: string; constraints: Constraints; example?: unknown }[];
    primaryKey: string[];
    foreignKeys?: { fields: [string]; reference: { resource?: string; fields: [string] } }[];
  };
}
interface Constraints {
  required?: boolean;
  enum?: string[];
  pattern?: string;
}
const { resources } = JSON.parse(readText('/data/datapackage.json')) as { resources: Resource[] };
const resource = (name: string) => resources.find((one) => one.name === name)!;

const records = new Map<string, Record<string, string>[]>();
function recordsOf({ name, path }: Resource): Record<string, string>[] {
  const known = records.get(name) ?? csvRecords(readText(`/data/${path}`));
  records.set(name, known);
  return known;
}

const READERS: Record<string, (cell: string) => unknown> = {
  string: (cell) => cell,
  boolean: (cell) => ({ true: true, false: false })[cell],
  number: (cell) => (/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : undefined),
  integer: (cell) => (/^-?\d+$/.test(cell) ? Number(cell) : undefined),
};

/** A text that a spreadsheet would run has an apostrophe before it, and is the same text. */
const disarmed = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** The value of a cell as its field declares it: undefined when it is not of that type. */
function read(cell: string, { type, separator }: Resource['schema']['fields'][number]): unknown {
  if (separator !== undefined) return cell === '' ? [] : disarmed(cell).split(separator);
  return cell === '' ? null : READERS[type]!(disarmed(cell));
}

test('the Data Package describes every file of data, and no other', () =>
  expect(resources.map(({ name }) => name).toSorted()).toEqual(SETS.toSorted()));

describe.each(resources)('$name', (set) => {
  const { fields, primaryKey, foreignKeys = [] } = set.schema;
  const rows = recordsOf(set);

  test('its CSV, read as the Data Package says, is its JSON', () => {
    const { rows: told } = fileOf(set.name);
    expect(rows).toHaveLength(told.length);
    const wrong = rows.flatMap((row, index) =>
      fields
        .filter((field) => JSON.stringify(read(row[field.name]!, field)) !== JSON.stringify(told[index]![field.name]))
        .map(({ name }) => `${index} ${name}: ${row[name]}`),
    );
    expect(few(wrong)).toEqual([]);
  });

  test('its cells are there where they must be, are words of their lists, and have their form', () => {
    const wrong = fields.flatMap(({ name, constraints: { required, enum: words, pattern } }) => {
      const form = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`);
      return rows
        .map((row) => row[name]!)
        .filter((cell) =>
          cell === '' ? required : (words !== undefined && !words.includes(cell)) || form?.test(cell) === false,
        )
        .map((cell) => `${name}: ${cell}`);
    });
    expect(few(wrong)).toEqual([]);
  });

  test('its key tells its rows apart, and its foreign keys name rows that are there', () => {
    expect(new Set(rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])))).size).toBe(rows.length);
    for (const {
      fields: [name],
      reference,
    } of foreignKeys) {
      const target = reference.resource === undefined ? set : resource(reference.resource);
      const ids = new Set(recordsOf(target).map((row) => row[reference.fields[0]]));
      expect(few(rows.map((row) => row[name]!).filter((id) => id !== '' && !ids.has(id))), name).toEqual([]);
    }
  });
});

/** CSV on the Web, read as its standard says: each cell against the type, the form and the need of its column. */
interface WebColumn {
  name: string;
  datatype: string | { base: string; format: string };
  separator?: string;
  required?: boolean;
}
interface WebTable {
  url: string;
  tableSchema: { columns: WebColumn[] };
}
const { tables } = JSON.parse(readText('/data/csv-metadata.json')) as { tables: WebTable[] };

const WEB_TYPES: Record<string, RegExp> = {
  string: /[\s\S]*/,
  decimal: /^[-+]?\d+(?:\.\d+)?$/,
  integer: /^[-+]?\d+$/,
  dateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[-+]\d{2}:\d{2})?$/,
  anyURI: /^\w+:\S+$/,
};
const formOf = (datatype: WebColumn['datatype']) =>
  typeof datatype === 'string' ? WEB_TYPES[datatype]! : new RegExp(`^(?:${datatype.format})$`);

test('CSV on the Web describes the same files as the Data Package', () =>
  expect(tables.map(({ url }) => url)).toEqual(resources.map(({ path }) => path)));

test.each(tables)('$url is what CSV on the Web says of it', ({ url, tableSchema }) => {
  const rows = recordsOf(resources.find(({ path }) => path === url)!);
  if (rows.length > 0) expect(tableSchema.columns.map(({ name }) => name)).toEqual(Object.keys(rows[0]!));
  const wrong = tableSchema.columns.flatMap(({ name, datatype, separator, required }) => {
    const form = formOf(datatype);
    return rows
      .map((row) => row[name]!)
      .filter((cell) =>
        cell === ''
          ? required === true
          : !(separator === undefined ? [disarmed(cell)] : cell.split(separator)).every((one) => form.test(one)),
      )
      .map((cell) => `${name}: ${cell}`);
  });
  expect(few(wrong)).toEqual([]);
});
