// Every file of data under /data/ but the archive of them all: one list for the pages that publish them and for the
// archive that holds them.
import type { PublicRecord } from '../domain/record.ts';
import { DATA_SETS } from '../open-data/data-sets.ts';
import { csvwMetadata } from '../open-data/formats/csvw.ts';
import { dataPackage } from '../open-data/formats/data-package.ts';
import { dcatCatalogue } from '../open-data/formats/dcat.ts';
import { setSchema } from '../open-data/formats/json-schema.ts';
import { rowsAsCsv } from '../open-data/formats/rows-as-csv.ts';
import { setAsJson, setAsJsonLines } from '../open-data/formats/rows-as-json.ts';
import { SQLITE } from '../open-data/whole-files.ts';
import { parquetFile } from './parquet.ts';
import { sqliteFile } from './sqlite/database.ts';

export interface DataFile {
  /** Its name below /data/. */
  name: string;
  /** Made when it is first asked for, and kept. */
  bytes: () => Uint8Array;
}

const known = new WeakMap<PublicRecord, readonly DataFile[]>();

export function dataFiles(record: PublicRecord): readonly DataFile[] {
  const made = known.get(record) ?? filesOf(record);
  known.set(record, made);
  return made;
}

/** @throws Error when there is none of that name */
export function dataFile(record: PublicRecord, name: string): DataFile {
  const file = dataFiles(record).find((one) => one.name === name);
  if (file === undefined) throw new Error(`There is no file "${name}" of data.`);
  return file;
}

/** Those whose names end so, without the ending. */
export const filesEnding = (record: PublicRecord, ending: string): { name: string; file: DataFile }[] =>
  dataFiles(record)
    .filter(({ name }) => name.endsWith(ending))
    .map((file) => ({ name: file.name.slice(0, -ending.length), file }));

function filesOf(record: PublicRecord): readonly DataFile[] {
  return [
    text('datapackage.json', () => dataPackage(record)),
    text('csv-metadata.json', csvwMetadata),
    text('catalogue.jsonld', () => dcatCatalogue(record)),
    { name: SQLITE.name, bytes: keeping(() => sqliteFile(record)) },
    ...DATA_SETS.flatMap((set) => [
      text(`${set.id}.csv`, () => rowsAsCsv(set, set.rows(record))),
      text(`${set.id}.json`, () => setAsJson(record, set)),
      text(`${set.id}.jsonl`, () => setAsJsonLines(record, set)),
      text(`${set.id}.schema.json`, () => setSchema(set)),
      { name: `${set.id}.parquet`, bytes: keeping(() => parquetFile(record, set)) },
    ]),
  ];
}

const text = (name: string, make: () => string): DataFile => ({
  name,
  bytes: keeping(() => new TextEncoder().encode(make())),
});

function keeping(make: () => Uint8Array): () => Uint8Array {
  let kept: Uint8Array | null = null;
  return () => (kept ??= make());
}
