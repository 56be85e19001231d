// The only door to the content: pages, feeds and data all get their Record here. Built once per build; all problems are
// thrown together.
import { getCollection } from 'astro:content';
import { buildTime } from './build-time.ts';
import { buildRecord } from './domain/build-record.ts';
import type { Content } from './domain/content.ts';
import type { Problem } from './domain/problem.ts';
import type { PublicRecord } from './domain/record.ts';
import { siteHistory } from './history/site-history.ts';

const KINDS = [
  'programmes',
  'news',
  'pages',
  'statements',
  'sources',
  'organisations',
  'people',
  'awardsWithoutSums',
  'explanations',
  'outcomes',
  'disagreements',
  'themes',
  'glossary',
  'corrections',
  'expectedDisclosures',
  'disclosures',
  'redirects',
  'addresses',
] as const satisfies readonly (keyof Content)[];

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
  const collections = await Promise.all(KINDS.map(async (kind) => [kind, await entriesOf(kind)] as const));
  // Everything is shown only while editing: a build always says its moment, so that no other setting can let out what
  // is under embargo.
  const at = import.meta.env.DEV && process.env.BUILD_AT === undefined ? null : buildTime();
  const record = buildRecord(
    Object.fromEntries(collections) as unknown as Content,
    (await entriesOf('problems')) as Problem[],
    at,
  );
  return { ...record, changes: await siteHistory(at) };
}

const entriesOf = async (kind: (typeof KINDS)[number] | 'problems') =>
  (await getCollection(kind)).map((entry) => entry.data as unknown);
