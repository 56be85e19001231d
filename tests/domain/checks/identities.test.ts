import { expect, test } from 'vitest';
import { identities } from '../../../src/domain/checks/identities.ts';
import type { Organisation } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (fields: Partial<Organisation>) =>
  identities(smallContent(({ organisations }) => Object.assign(entry(organisations, 'north-trust'), fields))).map(
    ({ file, line, what, write }) => `${file}:${line} ${what} ${write}`,
  );

test('in the small record a code says where it was read', () => expect(told({})).toEqual([]));
test('a body without a code says nothing', () =>
  expect(told({ ods_code: undefined, code_source: undefined })).toEqual([]));

test('a code without the place where it was read, and the place without the code', () => {
  expect(told({ code_source: undefined })).toEqual([
    'content/organisations.csv:3 ods_code is X01, and code_source does not say where it was read. Write into ' +
      'code_source which list it was read in, and of which day.',
  ]);
  expect(told({ ods_code: undefined })).toEqual([
    'content/organisations.csv:3 code_source says where a code was read, and ods_code has none. Write the code into ' +
      'ods_code, or leave code_source empty.',
  ]);
});
