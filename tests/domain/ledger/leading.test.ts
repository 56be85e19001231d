import { expect, test } from 'vitest';
import type { Statement } from '../../../src/domain/content.ts';
import { leading } from '../../../src/domain/ledger/leading.ts';
import { recordOf, said } from './invented-ledger.ts';

const leads = (...statements: Statement[]) => {
  const forward = leading(recordOf(statements), statements)?.id;
  expect(leading(recordOf(statements), [...statements].reverse())?.id).toBe(forward);
  return forward;
};

test('a figure for the whole leads before one for a part, even a counted one', () =>
  expect(leads(said('f-1', { scope: 'part', counted: 'yes' }), said('f-2'))).toBe('f-2'));
test('of figures for the whole the counted one leads, though another is newer', () =>
  expect(leads(said('f-1', { counted: 'yes', said_on: '2019' }), said('f-2', { said_on: '2024' }))).toBe('f-1'));
test('without a counted one the newest leads, and an undated one is not known to be new', () =>
  expect(leads(said('f-1'), said('f-2', { said_on: '2019' }), said('f-3', { said_on: '2024' }))).toBe('f-3'));
test('of one date the one whose source stands nearest to the facts', () =>
  expect(
    leads(
      said('f-1', { said_on: '2019', source: 'trade-press' }),
      said('f-2', { said_on: '2019', source: 'research' }),
    ),
  ).toBe('f-2'));
test('a better source that repeats it counts too', () =>
  expect(
    leads(
      said('f-1', { source: 'mirror' }),
      said('f-2', { source: 'trade-press' }),
      said('f-3', { restates: 'f-1', source: 'official', scope: 'misprint' }),
    ),
  ).toBe('f-1'));
test('of parts the largest leads: it says most of the whole and never too much', () =>
  expect(
    leads(
      said('f-1', { scope: 'part', amount_gbp: '10', said_on: '2024' }),
      said('f-2', { scope: 'contract', amount_gbp: '20' }),
    ),
  ).toBe('f-2'));
test('a sum for one body never leads for a programme', () =>
  expect(leads(said('f-1', { scope: 'per-recipient', counted: 'yes' }))).toBeUndefined());
