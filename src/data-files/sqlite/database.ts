// The whole record as one SQLite file: tables with keys, what they mean, views for what people ask, and full-text
// search.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { PublicRecord } from '../../domain/record.ts';
import { DATA_SETS } from '../../open-data/data-sets.ts';
import { aboutRows, CREATE_DICTIONARY, dictionaryRows } from './dictionary.ts';
import { CREATE_SEARCH, searchRows } from './search-table.ts';
import { cellsOf, createIndexes, createTable, insertInto } from './tables.ts';
import { VIEWS } from './views.ts';

/**
 * The bytes of the file: the same for the same record, by the same version of SQLite, which writes its number into
 * what it makes.
 * @throws Error when a row names one that is not there
 */
export function sqliteFile(record: PublicRecord): Uint8Array {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  database.exec([...DATA_SETS.map(createTable), CREATE_DICTIONARY, CREATE_SEARCH].join('\n'));
  fill(database, record);
  database.exec(DATA_SETS.flatMap(createIndexes).join('\n'));
  database.exec(VIEWS);
  const broken = database.prepare('PRAGMA foreign_key_check').all();
  if (broken.length > 0) throw new Error(`Rows name others that are not there: ${JSON.stringify(broken.slice(0, 5))}`);
  const bytes = written(database);
  database.close();
  return bytes;
}

function fill(database: DatabaseSync, record: PublicRecord): void {
  database.exec('BEGIN');
  for (const set of DATA_SETS) {
    const insert = database.prepare(insertInto(set));
    for (const row of set.rows(record)) insert.run(...cellsOf(set, row));
  }
  const others: [sql: string, rows: (string | null)[][]][] = [
    ['INSERT INTO "about" VALUES (?, ?)', aboutRows(record)],
    ['INSERT INTO "dictionary" VALUES (?, ?, ?, ?, ?, ?)', dictionaryRows()],
    ['INSERT INTO "search" VALUES (?, ?, ?, ?)', searchRows(record)],
  ];
  for (const [sql, rows] of others) {
    const insert = database.prepare(sql);
    for (const row of rows) insert.run(...row);
  }
  database.exec(`INSERT INTO "search" ("search") VALUES ('optimize'); COMMIT`);
}

/** Packed and written to a file, which is the one way to its bytes that every version of Node has. */
function written(database: DatabaseSync): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  try {
    const file = join(folder, 'record.sqlite');
    database.prepare('VACUUM INTO ?').run(file);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
