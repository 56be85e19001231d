// Articles of the real content and the editor at /admin/: whoever opens and saves one changes nothing else in it.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle, writeArticle } from '../../src/admin/browser/article.mjs';
import { ARTICLES } from '../../src/admin/collections.ts';
import { editorConfig } from '../../src/admin/config.ts';

const { plain, config } = editorConfig({ name: '', site: '', repository: '' });
const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
const kindOf = (file: string) => file.split(/[\\/]/)[0]!;
const textOf = (file: string) => readFileSync(`content/${file}`, 'utf8');

test('each is written as it was read', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.filter((file) => writeArticle(readArticle(textOf(file).trim()), plain[kindOf(file)]!) !== textOf(file)),
  ).toEqual([]);
});

test('each has the form that a new file gets', () =>
  expect(
    files.filter(
      (file) =>
        writeArticle({ ...readArticle(textOf(file)), as_read: undefined }, plain[kindOf(file)]!) !== textOf(file),
    ),
  ).toEqual([]));

test('each has a name that the editor could have given it', () => {
  const patterns = new Map(
    config.collections
      .filter(({ name }) => ARTICLES.some(({ collection }) => collection === name))
      .map((collection) => [collection.name, (collection as unknown as { slug: { pattern: [string] } }).slug.pattern]),
  );
  const nameOf = (file: string) => /([^\\/]+)\.mdx$/.exec(file)![1]!;
  expect(files.filter((file) => !new RegExp(patterns.get(kindOf(file))![0]).test(nameOf(file)))).toEqual([]);
});
