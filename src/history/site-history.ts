// The history of the content that this site is built from, read once.
import { join } from 'node:path';
import type { ChangeHistory } from '../domain/changes-history.ts';
import { readHistory } from './read-history.ts';

/** By moment: while editing, another moment may be asked for. */
const read = new Map<string | null, Promise<ChangeHistory>>();

/**
 * The history of content/, or of CONTENT_DIR, as it may be seen at the moment of the build; with null, as while
 * editing, all of it.
 * Building for an address of its own (SITE_URL) is publishing.
 * @throws ShallowHistory when it is to be published and only a part of it is here
 */
export function siteHistory(at: string | null): Promise<ChangeHistory> {
  const known = read.get(at) ?? readAndTell(at);
  read.set(at, known);
  return known;
}

async function readAndTell(at: string | null): Promise<ChangeHistory> {
  const folder = process.env.CONTENT_DIR ?? join(process.cwd(), 'content');
  const history = await readHistory(folder, { publishing: Boolean(process.env.SITE_URL), at });
  if (history.missing !== null)
    process.stderr.write(`Pages will say that their history is missing. ${history.missing}\n`);
  for (const notice of history.notices) process.stderr.write(`History: ${notice}\n`);
  return history;
}
