import { describe, expect, test } from 'vitest';
import { remedyFor } from '../../src/kinds/field.ts';
import { organisation } from '../../src/kinds/organisation.ts';

const { fields } = organisation;

describe('codes are written as their registers write them', () => {
  test.each([
    ['ods_code', ['RTQ', 'RC9', '0BN', 'RW5AA'], ['rtq', 'RQ', 'RTQ ', 'RTQ/1', 'ABCDEFGHI']],
    [
      'company_number',
      ['01234567', 'SC123456', 'OC301234', 'IP12345R'],
      ['1234567', 'sc123456', '012345678', 'S1234567'],
    ],
    ['charity_number', ['123456', '1234567'], ['12345', '12345678', 'SC012345', '1234567-1']],
  ] as const)('%s', (name, good, bad) => {
    expect(good.filter((code) => remedyFor(fields[name], code) !== null)).toEqual([]);
    expect(bad.filter((code) => remedyFor(fields[name], code) === null)).toEqual([]);
  });
});
