import { expect, it } from 'vitest';
import { byTheme, yearScale } from '../../../src/charts/timeline/layout.ts';
import type { TimelineRow } from '../../../src/charts/timeline/rows.ts';

const row = (id: string, theme: string, first: string | null, last = first): TimelineRow => ({
  id,
  name: id,
  theme,
  segments: [],
  seen: [],
  started: false,
  ending: null,
  first: first === null ? null : new Date(first),
  last: last === null ? null : new Date(last),
  words: '',
  status: null,
});

it('within a theme the earliest comes first, the undated last, and those of one day by id', () => {
  const rows = [
    row('undated', 'data', null),
    row('later', 'data', '2019'),
    row('b', 'data', '2017'),
    row('a', 'data', '2017'),
    row('taught', 'skills', '2012'),
  ];
  const themes = [
    { id: 'skills', name: 'Skills' },
    { id: 'empty', name: 'Empty' },
    { id: 'data', name: 'Data' },
  ];
  expect(byTheme(rows, themes).map(({ name, rows: own }) => [name, own.map(({ id }) => id)])).toEqual([
    ['Skills', ['taught']],
    ['Data', ['a', 'b', 'later', 'undated']],
  ]);
});

it('the axis runs from 2010 to the end of the year of the latest evidence, and no further', () => {
  const domain = (...rows: TimelineRow[]) =>
    yearScale(rows, 50, 250)
      .domain()
      .map((at) => at.toISOString().slice(0, 4));
  expect(domain(row('a', 'data', '2005', '2021-05-06'), row('b', 'data', '2012', '2019'))).toEqual(['2010', '2022']);
  expect(domain(row('undated', 'data', null))).toEqual(['2010', '2012']);
  const scale = yearScale([row('a', 'data', '2019', '2019-02-01')], 50, 250);
  expect(scale.range()).toEqual([50, 250]);
});
