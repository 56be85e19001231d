// The only door to the content: pages, feeds and data all get their Record here. Built once per build; all problems are thrown together.
import { getCollection } from 'astro:content';
import { buildRecord } from './domain/build-record.ts';
import type { Content } from './domain/content.ts';
import type { Problem } from './domain/problem.ts';
import type { PublicRecord } from './domain/record.ts';

const KINDS = [
  'programmes', 'news', 'pages', 'statements', 'sources', 'organisations', 'people', 'awardsWithoutSums', 'explanations', 'outcomes',
  'disagreements', 'themes', 'glossary', 'corrections', 'expectedDisclosures', 'disclosures',
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
  return buildRecord(Object.fromEntries(collections) as unknown as Content, (await entriesOf('problems')) as Problem[]);
}

const entriesOf = async (kind: (typeof KINDS)[number] | 'problems') => (await getCollection(kind)).map((entry) => entry.data as unknown);
