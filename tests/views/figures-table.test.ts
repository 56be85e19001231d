import { expect, test } from 'vitest';
import { FACETS, figuresTable } from '../../src/views/figures-table.ts';
import { smallRecord } from '../fixtures/small-content.ts';

const table = figuresTable(smallRecord());

test('every statement is a row, and every value of a row has a name', () => {
  expect(table.rows.map(({ id }) => id)).toEqual(smallRecord().content.statements.map(({ id }) => id));
  for (const facet of FACETS)
    for (const { values } of table.rows)
      for (const value of values[facet]) expect(table.facets[facet].map((one) => one.value)).toContain(value);
});

test('what a source does not name is a value of its own', () => {
  const nameless = table.rows.find(({ id }) => id === 'f-0002')!;
  expect(nameless).toMatchObject({ said: 'undated', on: '', to: null });
  expect(nameless.values).toMatchObject({ funder: ['not-stated'], recipient: ['not-stated'], year: ['not-one-year'] });
  expect(table.facets.funder).toContainEqual({ value: 'not-stated', name: 'Not stated' });
  expect(table.facets.recipient).toContainEqual({ value: 'not-stated', name: 'No single recipient' });
  expect(table.facets.year.at(-1)).toEqual({ value: 'not-one-year', name: 'Not one financial year' });
});

test('a row has all its funders', () =>
  expect(table.rows.find(({ id }) => id === 'f-0007')!.values.funder).toHaveLength(2));
test('kinds stand from promised to spent', () =>
  expect(table.facets.kind.map(({ value }) => value)).toEqual(['forecast', 'announced', 'allocated', 'spent']));
