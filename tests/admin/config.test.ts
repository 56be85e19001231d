import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ARTICLES, AS_READ, LISTS } from '../../src/admin/collections.ts';
import { editorConfig, githubRepository } from '../../src/admin/config.ts';
import type { FormField } from '../../src/admin/fields.ts';
import { readContent } from '../../src/loaders/content.ts';

const site = { name: 'A record', site: 'https://record.example', repository: '' };
const { config, plain, online } = editorConfig(site);
const { content } = readContent('content');
const collection = (name: string) =>
  config.collections.find((one) => one.name === name) as {
    fields: FormField[];
    slug: { pattern: [string, string] };
    format: string;
    extension: string;
    delete: boolean;
    folder: string;
  };

const unwrapped = (type: z.ZodType): z.ZodType => (type instanceof z.ZodOptional ? (type.unwrap() as z.ZodType) : type);

/** Every field of a schema by its path, those inside lists of groups too. */
function schemaFields(schema: z.ZodObject, above: string[] = []): { path: string[]; type: z.ZodType }[] {
  return Object.entries(schema.shape).flatMap(([name, type]) => {
    const path = [...above, name];
    const inner = unwrapped(type as z.ZodType);
    const item = inner instanceof z.ZodArray ? inner.element : null;
    return [{ path, type: type as z.ZodType }, ...(item instanceof z.ZodObject ? schemaFields(item, path) : [])];
  });
}
const fieldAt = (fields: readonly FormField[], [name, ...rest]: readonly string[]): FormField | undefined => {
  const field = fields.find((one) => one.name === name);
  return rest.length === 0 ? field : fieldAt(field?.fields ?? [], rest);
};

describe.each(ARTICLES)('the form of $name', ({ name, schema }) => {
  const { fields } = collection(name);

  test.each(schemaFields(schema).map(({ path, type }) => ({ path, type, field: path.join('.') })))(
    'has $field, with its description, as its schema has it',
    ({ path, type }) => {
      const field = fieldAt(fields, path)!;
      const inner = unwrapped(type);
      expect(field.hint).toBe(type.description ?? inner.description);
      expect(field.hint).toMatch(/\S/);
      expect(field.required).toBe(!(type instanceof z.ZodOptional));
      if (inner instanceof z.ZodEnum) expect(field.options).toEqual(inner.options);
      if (field.pattern !== undefined) {
        const [pattern, remedy] = field.pattern;
        expect(new RegExp(pattern).test('ÿ ÿ')).toBe(false);
        expect(remedy).toBe(inner.safeParse('ÿ ÿ').error!.issues[0]!.message);
      }
    },
  );

  test('has nothing else but the text and the file as it was read', () => {
    expect(fields.map((field) => field.name)).toEqual([...Object.keys(schema.shape), 'body', AS_READ.name]);
    expect(Object.keys(schema.shape)).not.toContain(AS_READ.name);
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
