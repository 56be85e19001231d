import { describe, expect, test } from 'vitest';
import { ARTICLES, AS_READ, LISTS } from '../../src/admin/collections.ts';
import { editorConfig, githubRepository } from '../../src/admin/config.ts';
import type { FormField } from '../../src/admin/fields.ts';
import type { Field, Fields } from '../../src/kinds/field.ts';
import { smallContent } from '../fixtures/small-content.ts';

const site = { name: 'A record', site: 'https://record.example', repository: '' };
const { config, plain, online } = editorConfig(site);
const content = smallContent();
const collection = (name: string) =>
  config.collections.find((one) => one.name === name) as unknown as {
    fields: FormField[];
    slug: { pattern: [string, string] };
    format: string;
    extension: string;
    delete: boolean;
    folder: string;
  };

/** Every field of a kind by its path, those inside lists of groups too. */
const kindFields = (fields: Fields, above: string[] = []): { path: string[]; type: Field }[] =>
  Object.entries(fields).flatMap(([name, type]) => {
    const path = [...above, name];
    return [{ path, type }, ...kindFields(type.fields ?? {}, path)];
  });
const fieldAt = (fields: readonly FormField[], [name, ...rest]: readonly string[]): FormField | undefined => {
  const field = fields.find((one) => one.name === name);
  return rest.length === 0 ? field : fieldAt(field?.fields ?? [], rest);
};

describe.each(ARTICLES)('the form of $collection', ({ collection: name, fields: own }) => {
  const { fields } = collection(name);

  test.each(kindFields(own).map(({ path, type }) => ({ path, type, field: path.join('.') })))(
    'has $field, with its description, as its schema has it',
    ({ path, type }) => {
      const field = fieldAt(fields, path)!;
      expect(field.hint).toBe(type.description);
      expect(field.hint).toMatch(/\S/);
      expect(field.required).toBe(!type.optional);
      expect(field.options ?? []).toEqual(type.values ?? []);
      if (field.pattern !== undefined) expect(field.pattern).toEqual([type.pattern, type.remedy]);
    },
  );

  test('has nothing else but the text and the file as it was read', () => {
    expect(fields.map((field) => field.name)).toEqual([...Object.keys(own), 'body', AS_READ.name]);
    expect(Object.keys(own)).not.toContain(AS_READ.name);
    expect(fields.find((field) => field.name === 'body')).toMatchObject({
      widget: 'richtext',
      modes: ['raw'],
      required: true,
    });
  });

  test('makes no file that the loaders refuse, and takes none away', () => {
    const { extension, folder, slug } = collection(name);
    expect({ extension, folder, delete: collection(name).delete }).toEqual({
      extension: 'mdx',
      folder: `content/${name}`,
      delete: false,
    });
    for (const { id } of content[name]) expect(id).toMatch(new RegExp(slug.pattern[0]));
    for (const wrong of ['Ai-Lab', 'ai lab', 'ai--lab', '-ai', '2019-08-08-AI'])
      expect(wrong).not.toMatch(new RegExp(slug.pattern[0]));
  });
});

test('the fields written without quotation marks are ids and words of a fixed list', () => {
  expect(plain.news).toEqual(['programmes', 'organisations', 'figures', 'sources', 'quotes.source']);
  expect(plain.pages).toEqual([]);
  expect(plain.programmes).toContain('status_history.status');
});

test('every file of content that is not an article can be edited as text, but for the ledger and the guide', () => {
  const origins = Object.values(content).flatMap((entries) =>
    (entries as { origin: { file: string } }[]).map(({ origin }) => origin.file),
  );
  const lists = new Set(origins.filter((file) => !file.endsWith('.mdx') && file !== 'content/addresses.txt'));
  const offered = LISTS.map(({ file }) => `content/${file}`);
  expect([...lists].filter((file) => !offered.includes(file))).toEqual([]);
});

describe('the service', () => {
  test('without a repository is one that nobody can sign in to', () => {
    expect(online).toBe(false);
    expect(config.backend).toMatchObject({ name: 'github', repo: 'local/record' });
    expect(config).not.toHaveProperty('publish_mode');
  });
  test('with one on GitHub proposes changes as pull requests', () => {
    const { online, config } = editorConfig({ ...site, repository: 'https://github.com/owner/name' });
    expect(online).toBe(true);
    expect(config).toMatchObject({
      backend: { name: 'github', repo: 'owner/name', branch: 'main' },
      publish_mode: 'editorial_workflow',
    });
  });
  test.each([
    ['https://github.com/owner/name.git', 'owner/name'],
    ['https://github.com/owner/name/', 'owner/name'],
    ['https://gitlab.com/owner/name', null],
    ['', null],
  ])('%j is %j', (address, repository) => expect(githubRepository(address)).toBe(repository));
});
