import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive, archiveFiles } from '../../src/data-files/archive.ts';
import { dataFile, dataFiles, filesEnding } from '../../src/data-files/data-files.ts';
import { DATA_SETS } from '../../src/open-data/data-sets.ts';
import { smallRecord } from '../fixtures/small-content.ts';
import { wholeRecord } from '../open-data/whole-record.ts';

const record = wholeRecord();
const zip = archive(record);
const files = unzipSync(zip);
const text = (name: string) => strFromU8(files[`nhsx-record/${name}`]!);

test('holds every file of data, with what to know of them, the licence and how to cite', () => {
  const names = Object.keys(files).map((name) => name.replace('nhsx-record/', ''));
  expect(names.toSorted()).toEqual(
    [
      'README.txt',
      'LICENCE-CONTENT.md',
      'CITATION.cff',
      'SHA256SUMS',
      'datapackage.json',
      'csv-metadata.json',
      'catalogue.jsonld',
      'nhsx-record.sqlite',
      ...DATA_SETS.flatMap(({ id }) => ['csv', 'json', 'jsonl', 'schema.json', 'parquet'].map((end) => `${id}.${end}`)),
    ].toSorted(),
  );
  expect(text('README.txt')).toContain(`Commit of the content: ${'b'.repeat(40)}`);
  expect(text('LICENCE-CONTENT.md')).toContain('Open Government Licence v3.0');
  expect(text('CITATION.cff')).toContain('cff-version');
});

test('has the checksum of each other file, in the order of their names', () => {
  const lines = text('SHA256SUMS')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);
  expect(lines.map(([, name]) => name)).toEqual(
    archiveFiles(record)
      .map(([name]) => name)
      .filter((name) => name !== 'SHA256SUMS')
      .toSorted(),
  );
  for (const [sum, name] of lines)
    expect(createHash('sha256').update(files[`nhsx-record/${name}`]!).digest('hex'), name).toBe(sum);
});

test('is the same bytes for the same record, in every time zone', () => {
  const zone = process.env.TZ;
  try {
    for (const other of ['Asia/Tokyo', 'America/Los_Angeles']) {
      process.env.TZ = other;
      expect(Buffer.compare(zip, archive(wholeRecord())), other).toBe(0);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('a copy without its history says so', () => {
  const papers = new Map(archiveFiles(smallRecord()));
  expect(strFromU8(papers.get('README.txt')!)).toContain('not known: built without its history');
});

test('the files of data are one list, each made once', () => {
  const first = filesEnding(record, '.parquet')[0]!;
  expect(first.name).toBe(DATA_SETS[0]!.id);
  expect(first.file.bytes()).toBe(first.file.bytes());
  expect(dataFiles(record)).toBe(dataFiles(record));
  expect(() => dataFile(record, 'nothing.csv')).toThrow('There is no file "nothing.csv" of data.');
});
