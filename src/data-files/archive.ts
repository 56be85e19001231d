// The archive: every file of data in one zip, with what to know of them, the licence, how to cite, and checksums.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import type { PublicRecord } from '../domain/record.ts';
import { compare } from '../domain/problem.ts';
import { DATA_VERSION } from '../open-data/contract.ts';
import { newestRevision } from '../open-data/newest-revision.ts';
import { settings } from '../settings.ts';
import { dataFiles } from './data-files.ts';

const FOLDER = 'nhsx-record';

/** The first moment a zip can name, told in local time because that is what it writes: the same bytes everywhere. */
const MOMENT = new Date(1980, 0, 1);

/** What is packed already gains nothing from a second time. */
const levelOf = (name: string) => (name.endsWith('.parquet') ? 0 : 6);

/** The files of the archive by their names, checksums last. */
export function archiveFiles(record: PublicRecord): [name: string, bytes: Uint8Array][] {
  const files: [string, Uint8Array][] = [
    ['README.txt', new TextEncoder().encode(readme(record))],
    ['LICENCE-CONTENT.md', paper('LICENCE-CONTENT.md')],
    ['CITATION.cff', paper('CITATION.cff')],
    ...dataFiles(record).map(({ name, bytes }): [string, Uint8Array] => [name, bytes()]),
  ];
  return [...files, ['SHA256SUMS', new TextEncoder().encode(checksums(files))]];
}

export function archive(record: PublicRecord): Uint8Array {
  const entries = archiveFiles(record).map(([name, bytes]): [string, Zippable[string]] => [
    `${FOLDER}/${name}`,
    [bytes, { mtime: MOMENT, level: levelOf(name) }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** As sha256sum -c reads them. */
const checksums = (files: readonly [name: string, bytes: Uint8Array][]): string =>
  files
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .sort((a, b) => compare(a.slice(66), b.slice(66)))
    .join('');

/** A paper of the project, from its root, where every build runs. */
const paper = (name: string): Uint8Array => readFileSync(join(process.cwd(), name));

const readme = (record: PublicRecord): string => `${settings.name}
${settings.description}

${settings.disclaimer}

From ${settings.site}/data/
Sources were read up to ${settings.asAt}.
Version of the shape of the data: ${DATA_VERSION}
Commit of the content: ${newestRevision(record)?.commit ?? 'not known: built without its history'}

What is here
  *.csv           one file a data set, for spreadsheets and statistics
  *.json, *.jsonl the same rows, for programs; *.schema.json says what they hold
  *.parquet       the same rows, for tools that read many at once
  nhsx-record.sqlite  all of it with keys, views and full-text search
  datapackage.json, csv-metadata.json, catalogue.jsonld  what the files are, for tools
  SHA256SUMS      checksums: sha256sum -c SHA256SUMS

Before you use it
  Do not add rows up without their columns counted, restates and part_of; totals.csv has what may be added.
  A missing value never means zero; ${settings.site}/data/ says what it means in each column.
  Dates are only as exact as their source.
  Caveats stand in the same row as the sum: take them with it.

Licence
  ${settings.licence.name}: ${settings.licence.url}
  Quotations stay their publishers' words. LICENCE-CONTENT.md says more.

To cite
  See CITATION.cff. A single figure has a citation of its own on its page; name the source that gave it too.
`;
