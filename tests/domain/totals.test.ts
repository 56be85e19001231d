import { describe, expect, test } from 'vitest';
import {
  combineBasis,
  formatTotal,
  groupStatements,
  NO_SINGLE_YEAR,
  totalOf,
  yearGroup,
  type TotalBasis,
} from '../../src/domain/totals.ts';
import { entry, smallContent } from '../fixtures/small-content.ts';

const { statements } = smallContent();

test('only counted statements of one kind are added', () => {
  expect(totalOf(statements, 'announced')).toEqual({
    kind: 'announced',
    pence: 25_000_000_000,
    basis: 'exact',
    rows: ['f-0001'],
    of: 6,
  });
  expect(totalOf(statements, 'spent')).toMatchObject({ pence: 1250, of: 1 });
  expect(totalOf(statements, 'forecast')).toBeNull();
});

test('a total keeps its ceilings and floors', () => {
  const { statements: rows } = smallContent((content) => {
    Object.assign(entry(content.statements, 'f-0002'), { counted: 'yes', basis: 'up-to' });
  });
  expect(totalOf(rows, 'announced')).toMatchObject({
    pence: 49_000_000_000,
    basis: 'up-to',
    rows: ['f-0001', 'f-0002'],
  });
});

describe('the basis of a sum', () => {
  const all: TotalBasis[] = ['exact', 'up-to', 'more-than', 'approx', 'mixed'];
  test('an exact sum changes nothing; two different qualifiers bound nothing', () => {
    for (const one of all)
      expect([combineBasis(one, 'exact'), combineBasis('exact', one), combineBasis(one, one)]).toEqual([one, one, one]);
    expect([
      combineBasis('up-to', 'more-than'),
      combineBasis('approx', 'up-to'),
      combineBasis('mixed', 'up-to'),
    ]).toEqual(['mixed', 'mixed', 'mixed']);
  });
  test('order and grouping do not matter', () => {
    for (const a of all)
      for (const b of all) {
        expect(combineBasis(a, b)).toBe(combineBasis(b, a));
        for (const c of all) expect(combineBasis(combineBasis(a, b), c)).toBe(combineBasis(a, combineBasis(b, c)));
      }
  });
});

test.each([
  ['exact', '£160 million'],
  ['up-to', 'up to £160 million'],
  ['more-than', 'at least £160 million'],
  ['approx', 'about £160 million'],
  ['mixed', 'ceilings, floors and estimates together: £160 million'],
] as const)('a total that is %s reads "%s"', (basis, words) =>
  expect(formatTotal({ pence: 16_000_000_000, basis })).toBe(words),
);

test('a statement belongs to a year only when its source states exactly one', () => {
  expect(yearGroup({ period_start: '2019-04', period_end: '2020-03' })).toBe('2019-20');
  expect(yearGroup({ period_start: '2019-04', period_end: '2021-03' })).toBe(NO_SINGLE_YEAR);
  expect(yearGroup({})).toBe(NO_SINGLE_YEAR);
});

test('groups in order, a statement in each group it names', () => {
  const groups = groupStatements(statements, (row) => row.funders ?? []);
  expect([...groups].map(([key, rows]) => [key, rows.map(({ id }) => id)])).toEqual([
    ['ministry-of-riverland', ['f-0001', 'f-0003', 'f-0007']],
    ['north-trust', ['f-0007']],
  ]);
});
