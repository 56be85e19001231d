// Opens a SQLite file from its bytes, to read only.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll } from 'vitest';

export function openDatabase(bytes: Uint8Array): DatabaseSync {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  const file = join(folder, 'record.sqlite');
  writeFileSync(file, bytes);
  const database = new DatabaseSync(file, { readOnly: true });
  afterAll(() => {
    if (database.isOpen) database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return database;
}
