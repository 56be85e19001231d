import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENTRY_FILES, entryFile } from '../../src/loaders/entry-files.ts';
import { fieldAt, formOf, isOptional, wordsOf } from '../../src/loaders/field-form.ts';
import { SMALL } from '../fixtures/small-content.ts';

const form = (path: string, ...field: (string | number)[]) => formOf(fieldAt(entryFile(path)!.schema, field));

test.each([
  ['programmes/x.mdx', 'name', 'text'],
  ['programmes/x.mdx', 'aliases', 'texts'],
  ['programmes/x.mdx', 'successors', 'ids'],
  ['programmes/x.mdx', 'started', 'date'],
  ['programmes/x.mdx', 'status', 'word'],
  ['programmes/x.mdx', 'publish_at', 'moment'],
  ['programmes/x.mdx', 'status_history', 'entries'],
  ['pages/x.mdx', 'order', 'number'],
  ['funding/statements.csv', 'amount_gbp', 'pounds'],
  ['funding/statements.csv', 'quote', 'quotation'],
  ['funding/explanations.csv', 'gap_gbp', 'signed-pounds'],
  ['funding/explanations.csv', 'check', 'check'],
  ['sources.csv', 'url', 'web-address'],
  ['redirects.csv', 'from', 'address'],
  ['corrections.yaml', 'field', 'field-name'],
])('%s: %s is of the form %s', (path, field, expected) => expect(form(path, field)).toBe(expected));

test('every field of every kind has a form that the guide has words for', () => {
  for (const { kind, schema } of ENTRY_FILES)
    for (const [name, field] of Object.entries(schema.shape))
      expect(formOf(field), `${kind}.${name}`).not.toBe('other');
});

test('fields inside lists and maps are found', () => {
  expect(form('programmes/x.mdx', 'status_history', 2, 'on')).toBe('date');
  expect(form('disclosures.yaml', 'programmes', 'lantern', 'budget', 'state')).toBe('word');
  expect(fieldAt(entryFile('themes.yaml')!.schema, ['nothing', 'here'])).toBeUndefined();
  expect(wordsOf(fieldAt(entryFile('programmes/x.mdx')!.schema, ['named_at_launch']))).toEqual(['yes', 'no']);
  expect(isOptional(entryFile('sources.csv')!.schema.shape.note)).toBe(true);
});

test('every file of content but the guide and the ledger holds a kind of entry', () => {
  const files = readdirSync(SMALL, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => `${file.parentPath}/${file.name}`.slice(SMALL.length + 1));
  expect(
    files
      .filter((file) => entryFile(file) === undefined)
      .filter((file) => !['README.md', 'addresses.txt'].includes(file)),
  ).toEqual([]);
});
