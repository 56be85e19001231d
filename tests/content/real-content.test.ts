import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/commands/check-content.ts';
import { buildRecord } from '../../src/domain/build-record.ts';
import { problemsOf } from '../../src/domain/problems.ts';
import { readContent } from '../../src/reading/content.ts';
import { wordCount } from '../../src/kinds/fields.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
const read = readContent(folder);
const { content } = read;

test('the published content has no problem', () => {
  expect(read.problems).toEqual([]);
  expect(problemsOf(content)).toEqual([]);
  expect(() => buildRecord(content)).not.toThrow();
});

test('the report counts what was read', () => {
  expect(checkContent(folder)).toEqual({
    ok: true,
    report: expect.stringContaining(
      `No problems: ${content.programmes.length} programmes, ${content.news.length} announcements, ` +
        `${content.pages.length} pages about this record, ${content.statements.length} statements of money, ` +
        `${content.promises.length} promises, ${content.sources.length} sources,`,
    ),
  });
});

describe('no entry is lost between file and record', () => {
  const articles = (place: string) =>
    readdirSync(join(folder, place), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  test.each(['programmes', 'news', 'pages'] as const)('%s: one for each file', (kind) => {
    expect(articles(kind).length).toBeGreaterThan(0);
    expect(content[kind].length).toBe(articles(kind).length);
  });

  /** Rows counted without the reader under test: a line break inside quotation marks ends no row. */
  const rows = (file: string) => {
    let quoted = false;
    let count = 0;
    for (const line of readFileSync(join(folder, file), 'utf8').split(/\r?\n/)) {
      if ((line.match(/"/g)?.length ?? 0) % 2 === 1) quoted = !quoted;
      if (!quoted && line !== '') count += 1;
    }
    return count - 1;
  };
  test.each([
    ['funding/statements.csv', 'statements'],
    ['funding/awards-without-sums.csv', 'awardsWithoutSums'],
    ['funding/explanations.csv', 'explanations'],
    ['funding/outcomes.csv', 'outcomes'],
    ['sources.csv', 'sources'],
    ['organisations.csv', 'organisations'],
    ['people.csv', 'people'],
  ] as const)('%s: one for each row', (file, kind) => expect(content[kind].length).toBe(rows(file)));

  const items = (file: string) => readFileSync(join(folder, file), 'utf8').match(/^- /gm)?.length ?? 0;
  test.each([
    ['disagreements.yaml', 'disagreements'],
    ['themes.yaml', 'themes'],
    ['glossary.yaml', 'glossary'],
    ['corrections.yaml', 'corrections'],
  ] as const)('%s: one for each item', (file, kind) => expect(content[kind].length).toBe(items(file)));
});

test('every entry says the file and the line on which it stands', () => {
  for (const { id, origin } of content.statements) {
    const line = readFileSync(join(folder, '..', origin.file), 'utf8').split('\n')[origin.line - 1];
    expect(line?.startsWith(`${id},`), `${id} on line ${origin.line}`).toBe(true);
  }
});

test('no quotation is longer than 25 words', () => {
  const quotations = [
    ...content.statements.map(({ id, quote }) => [id, quote]),
    ...content.awardsWithoutSums.map(({ id, quote }) => [id, quote]),
    ...content.news.flatMap(({ id, quotes = [] }) => quotes.map(({ words }) => [id, words])),
  ];
  expect(quotations.length).toBeGreaterThan(content.statements.length);
  expect(quotations.filter(([, words]) => wordCount(words!) > 25 || wordCount(words!) === 0)).toEqual([]);
});

test('every programme that the launch article names has a page of at least three paragraphs', () => {
  const named = content.programmes.filter((programme) => programme.named_at_launch === 'yes');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ body }) => body.paragraphs < 3).map(({ id }) => id)).toEqual([]);
});
