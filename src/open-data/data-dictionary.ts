// The data dictionary, the JSON Schema and the Data Package, all made from the schemas that check the content.
import { csvFile } from './csv.ts';
import { z } from 'zod';
import { schemaOf, type Form } from '../kinds/field.ts';
import type { PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import { DATA_SETS, type DataSet, type Row } from './datasets.ts';

export interface FieldEntry {
  name: string;
  description: string;
  type: 'text' | 'list' | 'list of records' | 'one of';
  values: string[];
  required: boolean;
}

/** The fields of a data set in the order of its columns. */
export function fieldsOf(set: DataSet): FieldEntry[] {
  const added = Object.entries(set.added).map(([name, description]): FieldEntry => ({
    name,
    description,
    type: 'text',
    values: [],
    required: true,
  }));
  const own = Object.entries(set.fields).map(([name, { form, description, values = [], optional }]): FieldEntry => {
    const type = TYPES[form] ?? 'text';
    return { name, description, type, values: [...values], required: !optional };
  });
  const derived = Object.entries(set.derived).map(([name, { description }]): FieldEntry => ({
    name,
    description,
    type: 'text',
    values: [],
    required: false,
  }));
  return [...added, ...own, ...derived];
}

const TYPES: Partial<Record<Form, FieldEntry['type']>> = {
  entries: 'list of records',
  ids: 'list',
  texts: 'list',
  word: 'one of',
};

/** The fields that fit into a cell; lists of records are data sets of their own or stay in the JSON. */
export const csvFields = (set: DataSet): FieldEntry[] =>
  fieldsOf(set).filter((field) => field.type !== 'list of records');

/** Lists are separated by ";", a missing value is an empty cell. */
export function dataSetCsv(record: PublicRecord, set: DataSet): string {
  const fields = csvFields(set);
  type Value = string | number | undefined;
  const cell = (value: unknown) => (Array.isArray(value) ? value.join(';') : String((value as Value) ?? ''));
  const header = fields.map(({ name }) => name);
  const rows = set.rows(record).map((row: Row) => header.map((name) => cell(row[name])));
  return csvFile([header, ...rows]);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export const dataSetJson = (record: PublicRecord, set: DataSet): string =>
  json({
    record: settings.name,
    as_at: settings.asAt,
    licence: settings.licence.url,
    data_set: set.id,
    row: set.row,
    rows: set.rows(record),
  });

/** JSON Schema (2020-12) of one row of a data set. */
export function dataSetSchema(set: DataSet): string {
  const added = Object.fromEntries(Object.keys(set.added).map((name) => [name, z.string().describe(set.added[name]!)]));
  const derived = Object.fromEntries(
    Object.entries(set.derived).map(([name, { description }]) => [name, z.string().optional().describe(description)]),
  );
  const row = z.object({ ...added, ...schemaOf(set.fields).shape, ...derived });
  const schema = z.toJSONSchema(row, { io: 'input', unrepresentable: 'any' });
  return json({ title: set.title, description: set.row, ...schema });
}

/** A Data Package (version 2) that describes every CSV file of the record. */
export function dataPackage(): string {
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'nhsx-public-record',
      title: settings.name,
      description: settings.description,
      homepage: settings.site,
      created: `${settings.asAt}T00:00:00Z`,
      licenses: [{ name: 'OGL-UK-3.0', title: settings.licence.name, path: settings.licence.url }],
      resources: DATA_SETS.map((set) => ({
        name: set.id,
        title: set.title,
        description: set.row,
        type: 'table',
        path: `${set.id}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: csvFields(set).map((field) => ({
            name: field.name,
            type: 'string',
            description: field.description,
            constraints: {
              ...(field.required ? { required: true } : {}),
              ...(field.values.length > 0 ? { enum: field.values } : {}),
            },
          })),
          missingValues: [''],
        },
      })),
    },
    null,
    1,
  )}\n`;
}
