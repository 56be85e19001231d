import { expect, test } from 'vitest';
import { stepDate } from '../../../src/domain/ledger/step-date.ts';
import { recordOf, said } from './invented-ledger.ts';

const when = (...statements: Parameters<typeof recordOf>[0]) => stepDate(recordOf(statements), statements[0]!);

test('a promise dates from when it was first made public', () =>
  expect(when(said('f-1', { said_on: '2021-03-01', announced_on: '2019-08-08' }))).toEqual({
    on: '2019-08-08',
    role: 'in',
  }));
test('so does a contract, though sources write of it again years later', () =>
  expect(
    when(
      said('f-1', { kind: 'approved', announced_on: '2020-07' }),
      said('f-2', { restates: 'f-1', said_on: '2023-11-22' }),
    ),
  ).toEqual({ on: '2020-07', role: 'in' }));
test('a promise that a source only mentions was made by then', () =>
  expect(when(said('f-1', { said_on: '2021-03-01' }))).toEqual({ on: '2021-03-01', role: 'by' }));
test('money allocated or spent is known by the day a source said so, whenever the sum was first heard of', () =>
  expect(when(said('f-1', { kind: 'allocated', said_on: '2024-06-03', announced_on: '2019-08-08' }))).toEqual({
    on: '2024-06-03',
    role: 'by',
  }));
test('and in that year where its own source made it public then', () =>
  expect(when(said('f-1', { kind: 'spent', said_on: '2024-06-03', announced_on: '2024' }))).toEqual({
    on: '2024-06-03',
    role: 'in',
  }));
test('a forecast is made when it is said', () =>
  expect(when(said('f-1', { kind: 'forecast', said_on: '2017' }))).toEqual({ on: '2017', role: 'in' }));
test('the first of several voices dates it', () =>
  expect(when(said('f-1', { said_on: '2021' }), said('f-2', { restates: 'f-1', said_on: '2020-05' }))).toEqual({
    on: '2020-05',
    role: 'by',
  }));
test('without a dated source the time the money is for; without that nothing is guessed', () => {
  expect(when(said('f-1', { period_end: '2020-06-11' }))).toEqual({ on: '2020-06-11', role: 'for' });
  expect(when(said('f-1'))).toBeNull();
});
