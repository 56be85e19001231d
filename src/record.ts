// The only door to the content: pages, feeds and data all get their Record here. Built once per build; all problems are
// thrown together.
import { getCollection } from 'astro:content';
import { buildTime } from './build-time.ts';
import { buildRecord, publishedRecord } from './domain/build-record.ts';
import { gatherContent } from './domain/content.ts';
import type { PublicRecord } from './domain/record.ts';
import { siteHistory } from './history/site-history.ts';
import { isChecked } from './reading/one-reading.ts';

let built: Promise<PublicRecord> | null = null;

/**
 * The Record of everything under content/.
 * @throws ContentProblems listing every problem with file, line and remedy
 */
export function getRecord(): Promise<PublicRecord> {
  // While editing, content changes under the running server, so nothing is kept.
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

async function load(): Promise<PublicRecord> {
  const content = await gatherContent(async (collection) => (await getCollection(collection)).map(({ data }) => data));
  const problems = (await getCollection('problems')).map(({ data }) => data);
  // Everything is shown only while editing: a build always says its moment, so that no other setting can let out what
  // is under embargo.
  const at = import.meta.env.DEV && process.env.BUILD_AT === undefined ? null : buildTime();
  // A build has checked what it read before the first page is made.
  const record = isChecked(at) ? publishedRecord(content, at) : buildRecord(content, problems, at);
  return { ...record, changes: await siteHistory(at) };
}
