import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle, writeArticle } from '../../src/admin/browser/article.mjs';
import { editorConfig } from '../../src/admin/config.ts';
import { SMALL } from '../fixtures/small-content.ts';

const { plain } = editorConfig({ name: '', site: '', repository: '' });
const news = plain.news!;

const BY_HAND = `---
# Written by hand.
title: 'Single: marks'   # why
date: 2019-08

# The ones it names.
programmes: [ai-lab, nhs-app]
sources:
- one-source
- "two-source"
quotes:
  - words: >-
      folded
      words
---
One paragraph.

Another,  with two spaces.
`;

const edited = (change: Record<string, unknown>, text = BY_HAND) =>
  writeArticle({ ...readArticle(text.trim()), ...change }, news);

const files = readdirSync(SMALL, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));

test.each(files)('%s is written as it was read', (file) => {
  const text = readFileSync(join(SMALL, file), 'utf8');
  expect(writeArticle(readArticle(text.trim()), plain[file.split(/[\\/]/)[0]!]!)).toBe(text);
});

test('what nobody changed keeps its lines, comments and marks', () => expect(edited({})).toBe(BY_HAND));

test('a changed field is written anew under its comment, and nothing else', () => {
  expect(edited({ programmes: ['ai-lab'] })).toBe(
    BY_HAND.replace('programmes: [ai-lab, nhs-app]\n', 'programmes:\n  - ai-lab\n'),
  );
  expect(edited({ title: 'A "new" one: #1 \\ é' })).toBe(
    BY_HAND.replace("title: 'Single: marks'   # why", 'title: "A \\"new\\" one: #1 \\\\ é"'),
  );
});

test('a field that was emptied goes; a new one stands where the form has it', () => {
  expect(edited({ quotes: [], organisations: null })).toBe(BY_HAND.replace(/quotes:[\s\S]*words\n(?=---)/, ''));
  const value = readArticle(BY_HAND);
  const added = writeArticle(
    {
      title: value.title,
      date: value.date,
      programmes: value.programmes,
      organisations: ['nhsx'],
      sources: value.sources,
      quotes: value.quotes,
      body: value.body,
      as_read: value.as_read,
    },
    news,
  );
  expect(added).toBe(BY_HAND.replace('sources:', 'organisations:\n  - nhsx\nsources:'));
});

test('a changed text keeps the distance to the fields', () => {
  expect(edited({ body: 'New.' })).toBe(`${BY_HAND.slice(0, BY_HAND.indexOf('One paragraph'))}New.\n`);
  expect(edited({ body: 'New.' }, '---\ntitle: "A"\n---\n\nOld.\n')).toBe('---\ntitle: "A"\n---\n\nNew.\n');
});

test('empty rows of a list, and spaces around a value, are not written', () => {
  expect(
    writeArticle(
      {
        title: ' A ',
        programmes: ['', 'ai-lab', ' '],
        quotes: [
          { words: 'w', source: '' },
          { words: '', source: '' },
        ],
        publish_at: '',
        body: ' B ',
      },
      news,
    ),
  ).toBe('---\ntitle: "A"\nprogrammes:\n  - ai-lab\nquotes:\n  - words: "w"\n---\n\nB\n');
});

test('what is not an id gets its quotation marks even where ids go without', () => {
  expect(writeArticle({ sources: ['a: b', 'Yes', 'no'], body: 'B' }, news)).toBe(
    '---\nsources:\n  - "a: b"\n  - "Yes"\n  - no\n---\n\nB\n',
  );
});

test.each([
  ['no front matter', 'Only text.'],
  ['YAML that cannot be read', '---\ntitle: "open\n---\n\nText.'],
  ['a field twice', '---\ntitle: a\ntitle: b\n---\n\nText.'],
])('a file with %s is refused, so that a save cannot make it worse', (_what, text) =>
  expect(() => readArticle(text)).toThrow(),
);

test('a file in a form of its own is written anew as a whole', () => {
  expect(writeArticle({ ...readArticle('---\n{ title: a, sources: [b] }\n---\n\nText.'), title: 'c' }, news)).toBe(
    '---\ntitle: "c"\nsources:\n  - b\n---\n\nText.\n',
  );
});
