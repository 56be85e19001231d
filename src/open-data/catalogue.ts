// The data as its pages show it: what can be taken, and for each data set what its columns mean.
import type { PublicRecord } from '../domain/record.ts';
import { count } from '../words/count.ts';
import { cellText, typeWords, type Column, type Value } from './column.ts';
import { DATA_SETS } from './data-sets.ts';
import type { DataSet } from './data-set.ts';
import { exampleOf } from './example.ts';

/** The files of a data set, with what each is called. */
export interface SetFiles {
  id: string;
  title: string;
  /** What one row is. */
  row: string;
  rows: string;
  files: { name: string; href: string }[];
}

export interface CataloguePage {
  sets: (SetFiles & { href: string })[];
}

export interface FieldLine {
  name: string;
  type: string;
  meaning: string;
  values: readonly string[];
  /** From the record; empty when no row has a value. */
  example: string;
  /** What it means that there is none; null where there always is one. */
  missing: string | null;
}

export interface Dictionary extends SetFiles {
  fields: FieldLine[];
}

export interface SetPage extends Dictionary {
  key: string;
  /** What the rows hold as lists, as tables of their own. */
  lists: Dictionary[];
}

/** Sets with a page of their own; the others stand on the page of the set that they belong to. */
export const setsWithPages = (): DataSet[] => DATA_SETS.filter(({ of }) => of === null);

export const setAddress = ({ id }: Pick<DataSet, 'id'>): string => `/data/${id}/`;

/** Of each data set the files that people open; the page of the set has all. */
export const cataloguePage = (record: PublicRecord): CataloguePage => ({
  sets: setsWithPages().map((set) => {
    const { files, ...told } = setFiles(record, set);
    return { ...told, files: files.slice(0, 2), href: setAddress(set) };
  }),
});

const setFiles = (record: PublicRecord, { id, title, row, rows }: DataSet): SetFiles => ({
  id,
  title,
  row,
  rows: count(rows(record).length, 'row'),
  files: [
    { name: 'CSV', href: `/data/${id}.csv` },
    { name: 'JSON', href: `/data/${id}.json` },
    { name: 'JSON Lines', href: `/data/${id}.jsonl` },
    { name: 'Parquet', href: `/data/${id}.parquet` },
    { name: 'JSON Schema', href: `/data/${id}.schema.json` },
  ],
});

export const setPage = (record: PublicRecord, set: DataSet): SetPage => ({
  ...dictionaryOf(record, set),
  key: set.key.join(' and '),
  lists: belongingTo(set).map((list) => dictionaryOf(record, list)),
});

const belongingTo = (set: DataSet): DataSet[] =>
  DATA_SETS.filter(({ of }) => of === set.id).flatMap((one) => [one, ...belongingTo(one)]);

const dictionaryOf = (record: PublicRecord, set: DataSet): Dictionary => ({
  ...setFiles(record, set),
  fields: set.columns.map((column) => fieldLine(column, exampleOf(record, set, column))),
});

const fieldLine = (column: Column, example: Value): FieldLine => ({
  name: column.name,
  type: typeWords(column),
  meaning: column.description,
  values: column.values ?? [],
  example: column.type === 'records' ? '' : shortened(cellText(example, column)),
  missing: column.missing ?? null,
});

/** The longest example that is shown whole, in letters. */
const LONGEST = 80;
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST) + 1 || LONGEST)}…`;
