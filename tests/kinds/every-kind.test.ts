import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Field, Fields } from '../../src/kinds/field.ts';
import { dataSetsOf, homeOf, isHomeOf, placeIn } from '../../src/kinds/kind.ts';
import { kindOf, kinds, kindsIn, neededFiles } from '../../src/kinds/kinds.ts';
import { SMALL } from '../fixtures/small-content.ts';

/** Every field of every kind by its path, those inside lists too. */
const fieldsOf = (fields: Fields, above: string): [path: string, field: Field][] =>
  Object.entries(fields).flatMap(([name, field]): [string, Field][] => [
    [`${above}.${name}`, field],
    ...fieldsOf(field.fields ?? {}, `${above}.${name}`),
  ]);
const all = kinds.flatMap(({ name, fields }) => fieldsOf(fields, name));

test('every file of the folder but those on fields, ids and kinds is a kind of the list', () => {
  const files = readdirSync(new URL('../../src/kinds/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  const listed = kinds.map(({ name }) => name);
  expect(
    files.filter((file) => !['field', 'fields', 'kind', 'kinds', 'id-in-address', ...listed].includes(file)),
  ).toEqual([]);
  expect(listed.filter((name) => !files.includes(name))).toEqual([]);
});

test.each(['name', 'collection', 'title'] as const)('no two kinds share their %s', (what) =>
  expect(new Set(kinds.map((kind) => kind[what])).size).toBe(kinds.length),
);

test('no two data sets share their address', () => {
  const ids = kinds.flatMap((kind) => dataSetsOf(kind).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(all)('%s', (_path, field) => {
  test('is described for editors and readers', () => expect(field.description).toMatch(/^\S.{4,}[.]$/s));

  test('says in words of ours what to write, whatever is written', () => {
    for (const wrong of [undefined, 5, 'ÿ ÿ', '', [{}], {}]) {
      for (const { message, code } of field.schema.safeParse(wrong).error?.issues ?? []) {
        // Lists and groups of fields get their words from the loader; see tests/reading/validate.test.ts.
        if (code === 'invalid_type' && /expected (array|object|record)/.test(message)) continue;
        expect(message).not.toMatch(/^(Invalid|Expected|Too)/);
      }
    }
  });

  test('refers to a kind of the list, if to any', () => {
    expect(field.refersTo === undefined || kindOf(field.refersTo) !== undefined).toBe(true);
  });

  test('may be left out just where it says so', () =>
    expect(field.schema.safeParse(undefined).success).toBe(field.optional));

  test('takes each of its words, and prints each', () => {
    for (const value of field.values ?? []) expect(field.schema.safeParse(value).success).toBe(true);
    if (field.words !== undefined) expect(Object.keys(field.words).sort()).toEqual([...(field.values ?? [])].sort());
  });

  test('has a pattern that is its schema', () => {
    if (field.pattern !== undefined) expect(new RegExp(field.pattern).test('ÿ ÿ')).toBe(false);
  });
});

describe.each(kinds)('$name', (kind) => {
  const { fields, schema, hangsOn, toldOn } = kind;
  test('takes no field it does not know', () => {
    const { issues } = schema.safeParse({ 'no-such-field': 'x' }).error!;
    expect(issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });
  test('is told on, and hangs on, what it names', () => {
    const names = ({ refersTo, form, fields: inner }: Field): boolean =>
      refersTo !== undefined || form === 'address' || Object.values(inner ?? {}).some(names);
    expect([...hangsOn, ...toldOn].filter((name) => !names(fields[name]!))).toEqual([]);
  });
  test('hangs on all it needs that may be under embargo, or may wait itself', () => {
    const waits = (collection = '') => kindOf(collection)?.fields.publish_at !== undefined;
    const needs = Object.entries(fields)
      .filter(([, { optional, refersTo, form }]) => !optional && form !== 'ids' && waits(refersTo))
      .map(([name]) => name);
    if (fields.publish_at === undefined || kind.name === 'statement')
      expect(needs.filter((name) => !hangsOn.includes(name))).toEqual([]);
  });
  test('has dates that follow dates of its own', () => {
    for (const { notBefore } of Object.values(fields))
      if (notBefore !== undefined) expect(fields[notBefore]?.form).toBe('date');
  });
  test('is found where it says', () => {
    const entry = { id: 'x', date: '2019-07', programme: 'lantern', promise: 'f-0001', to: '/about/' };
    const address = kind.address(entry);
    if (kind.page !== null) expect(address).toMatch(new RegExp(`^/${kind.page}/(?:.+/)?x/$`));
    else expect(address === null || /^\/.*(?:\/|#.+)$/.test(address)).toBe(true);
  });
  test('is a form for editors just when it is an article', () =>
    expect(kind.article !== null).toBe(kind.home.form === 'article'));
});

describe('where entries are kept', () => {
  test.each([
    ['programmes/x.mdx', ['programme']],
    ['programmes/old/x.mdx', []],
    ['programmes/x.md', []],
    ['news/2019/2019-07-x.mdx', ['announcement']],
    ['news/2019-07-x.mdx', []],
    ['news/19/x.mdx', []],
    ['funding/statements.csv', ['statement']],
    ['statements.csv', []],
    ['disclosures.yaml', ['expected-disclosure', 'disclosure']],
    ['README.md', []],
  ])('%s holds %j', (path, expected) => expect(kindsIn(path).map(({ name }) => name)).toEqual(expected));

  test('each kind in its own words', () => {
    const told = kinds.map((kind) => `${placeIn(kind)} ${homeOf(kind)}`);
    expect(told).toContain('a file in programmes/');
    expect(told).toContain('a row of funding/statements.csv');
    expect(told).toContain('an item of themes.yaml');
    expect(told).toContain('an expected disclosure at the top of disclosures.yaml');
  });

  test('every list is needed, and no article', () => {
    expect(neededFiles()).toContain('disclosures.yaml');
    expect(neededFiles().filter((file) => file === 'disclosures.yaml')).toHaveLength(1);
    expect(neededFiles().filter((file) => file.endsWith('.mdx') || file.endsWith('/'))).toEqual([]);
  });

  test('every file of content but the guide and the ledger holds a kind of entry', () => {
    const files = readdirSync(SMALL, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => `${file.parentPath}/${file.name}`.slice(SMALL.length + 1))
      .filter((file) => !['README.md', 'addresses.txt'].includes(file));
    expect(files.filter((file) => !kinds.some((kind) => isHomeOf(kind, file)))).toEqual([]);
  });
});
