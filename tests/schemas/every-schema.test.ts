import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const folder = new URL('../../src/schemas/', import.meta.url);
const files = readdirSync(folder).filter((file) => file !== 'fields.ts');
const modules = await Promise.all(
  files.map(async (file) => [file, (await import(new URL(file, folder).href)) as Record<string, unknown>] as const),
);
const schemas = modules.flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, schema]) =>
    schema instanceof z.ZodObject ? [[`${file} ${name}`, schema] as const] : [],
  ),
);

test('each kind of entry has its schema', () => expect(schemas.length).toBeGreaterThanOrEqual(files.length));

const fields = schemas.flatMap(([name, schema]) =>
  Object.entries(schema.shape).map(([field, type]) => [`${name}.${field}`, type] as const),
);

test.each(fields)('%s is described for editors and readers', (_name, type) => {
  expect(
    (type as z.ZodType).description ?? (type as { unwrap?: () => z.ZodType }).unwrap?.().description ?? '',
  ).toMatch(/^\S.{4,}[.]$/s);
});

test.each(schemas)('%s takes no field it does not know', (_name, schema) => {
  expect(
    schema.safeParse({ 'no-such-field': 'x' }).error!.issues.some(({ code }) => code === 'unrecognized_keys'),
  ).toBe(true);
});

test.each(fields)('%s says in words of ours what to write, whatever is written', (_name, type) => {
  for (const wrong of [undefined, 5, 'ÿ ÿ', '', [{}], {}]) {
    for (const { message, code } of (type as z.ZodType).safeParse(wrong).error?.issues ?? []) {
      // Lists and groups of fields get their words from the loader; see tests/loaders/validate.test.ts.
      if (code === 'invalid_type' && /expected (array|object|record)/.test(message)) continue;
      expect(message).not.toMatch(/^(Invalid|Expected|Too)/);
    }
  }
});
