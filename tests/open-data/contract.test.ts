// What was promised to those who load the data is kept: tests/open-data/contract.json holds it, and only a new major
// version may take something away.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenPromises, dataContract, type Contract } from '../../src/open-data/contract.ts';

const written = JSON.parse(readFileSync('tests/open-data/contract.json', 'utf8')) as Contract;
const now = dataContract();

test('nothing that was promised is gone or of another type, unless the major version has moved', () =>
  expect(brokenPromises(written, now)).toEqual([]));

test('what is promised is written down: "node src/commands/launch.mjs tests/open-data/write-contract.ts"', () =>
  expect(written).toEqual(now));

const contract = (version: string, sets: Contract['sets']): Contract => ({ version, sets });
const before = contract('1.4.0', { sums: { id: 'id', sum: 'pounds', note: 'text or nothing' }, names: { id: 'id' } });

test.each<[string, Contract['sets'], string[]]>([
  ['the same', before.sets, []],
  ['more', { ...before.sets, more: { id: 'id' }, names: { id: 'id', name: 'text' } }, []],
  ['always there, where it could be missing', { ...before.sets, sums: { ...before.sets.sums, note: 'text' } }, []],
  ['a data set gone', { sums: before.sets.sums! }, ['The data set names is gone.']],
  ['a column gone', { ...before.sets, names: {} }, ['The column id of names is gone.']],
  [
    'another type',
    { ...before.sets, sums: { ...before.sets.sums, sum: 'text' } },
    ['The column sum of sums was "pounds" and is "text".'],
  ],
  [
    'missing, where it was always there',
    { ...before.sets, sums: { ...before.sets.sums, sum: 'pounds or nothing' } },
    ['The column sum of sums was "pounds" and is "pounds or nothing".'],
  ],
])('%s', (_what, sets, broken) => {
  expect(brokenPromises(before, contract('1.5.0', sets))).toEqual(broken);
  expect(brokenPromises(before, contract('2.0.0', sets))).toEqual([]);
});
