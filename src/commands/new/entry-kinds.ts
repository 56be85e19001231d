// The kinds of entry that npm run new can begin.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { announcement } from './announcement.ts';
import { correction } from './correction.ts';
import type { EntryKind } from './entry-kind.ts';
import { organisation } from './organisation.ts';
import { programme } from './programme.ts';
import { redirect } from './redirect.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';

/** Those that the content folder has a place for. */
export function entryKinds(folder: string): EntryKind[] {
  return [
    announcement,
    statement,
    source,
    organisation,
    programme,
    correction,
    ...(existsSync(join(folder, 'redirects.csv')) ? [redirect] : []),
  ];
}
