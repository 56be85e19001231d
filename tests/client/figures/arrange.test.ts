// The rows that fit, their order, their groups and their pages.
import { describe, expect, it } from 'vitest';
import { arrange, PAGE } from '../../../src/client/figures/arrange.ts';
import { START, type TableState } from '../../../src/client/figures/table-state.ts';
import { countWords } from '../../../src/client/figures/words.ts';
import type { FigureRow, FiguresTable } from '../../../src/views/figures-table.ts';

const row = (id: string, pence: number, on: string, given: Partial<FigureRow['values']> = {}): FigureRow => ({
  id,
  pence,
  amount: `£${pence / 100}`,
  kindWord: 'Spent',
  caveats: [],
  covers: 'Lamps',
  to: null,
  said: on,
  on,
  source: 's',
  standing: { id: 'official', word: 'Official' },
  values: {
    programme: ['lantern'],
    kind: ['spent'],
    year: ['2019-20'],
    funder: ['ministry'],
    recipient: ['not-stated'],
    publisher: ['gazette'],
    ...given,
  },
});
const named = (...values: string[]) => values.map((value) => ({ value, name: value.toUpperCase() }));
const TABLE: FiguresTable = {
  facets: {
    programme: named('harbour', 'lantern'),
    kind: named('announced', 'spent'),
    year: named('2019-20'),
    funder: named('college', 'ministry'),
    recipient: named('not-stated'),
    publisher: named('auditor', 'gazette'),
  },
  rows: [
    row('f-1', 500, '2020-01', { publisher: ['auditor'] }),
    row('f-2', 900, '', { kind: ['announced'], funder: ['ministry', 'college'] }),
    row('f-3', 100, '2021', { programme: ['harbour'] }),
    row('f-4', 500, '2019-05-01'),
  ],
};
const ids = (state: Partial<TableState>, table = TABLE) =>
  arrange(table, { ...START, ...state }).lines.map(({ row: { id } }) => id);

describe('the order', () => {
  it.each([
    ['largest', ['f-2', 'f-1', 'f-4', 'f-3']],
    ['smallest', ['f-3', 'f-1', 'f-4', 'f-2']],
    ['newest', ['f-3', 'f-1', 'f-4', 'f-2']],
    ['oldest', ['f-4', 'f-1', 'f-3', 'f-2']],
    ['programme', ['f-3', 'f-2', 'f-1', 'f-4']],
    ['publisher', ['f-1', 'f-2', 'f-4', 'f-3']],
  ] as const)('%s', (sort, expected) => expect(ids({ sort })).toEqual(expected));
  it('leaves the rows of the table as they are', () => {
    ids({ sort: 'smallest' });
    expect(TABLE.rows.map(({ id }) => id)).toEqual(['f-1', 'f-2', 'f-3', 'f-4']);
  });
});

describe('what fits', () => {
  it('has every value chosen', () => {
    expect(ids({ filters: new Map([['kind', 'announced']]) })).toEqual(['f-2']);
    expect(ids({ filters: new Map([['funder', 'college']]) })).toEqual(['f-2']);
    expect(
      ids({
        filters: new Map([
          ['kind', 'spent'],
          ['programme', 'harbour'],
        ]),
      }),
    ).toEqual(['f-3']);
  });
  it('is only what is selected, where that is asked for', () => {
    expect(ids({ selected: ['f-1', 'f-3'], only: true })).toEqual(['f-1', 'f-3']);
    expect(ids({ selected: ['f-1', 'f-3'] })).toHaveLength(4);
  });
});

describe('groups', () => {
  const groups = (state: Partial<TableState>) =>
    arrange(TABLE, { ...START, ...state }).lines.map(
      ({ group, row: { id } }) => `${group!.name} ${group!.number} ${id}`,
    );
  it('stand in the order of their names, each with its rows in theirs; a row of two funders stands under both', () =>
    expect(groups({ group: 'funder' })).toEqual([
      'COLLEGE 1 f-2',
      'MINISTRY 4 f-2',
      'MINISTRY 4 f-1',
      'MINISTRY 4 f-4',
      'MINISTRY 4 f-3',
    ]));
  it('are only the one chosen, where one is', () =>
    expect(groups({ group: 'funder', filters: new Map([['funder', 'college']]) })).toEqual(['COLLEGE 1 f-2']));
  it('count a row of two groups once', () =>
    expect(arrange(TABLE, { ...START, group: 'funder' }).fitting).toHaveLength(4));
});

describe('pages', () => {
  const many: FiguresTable = {
    ...TABLE,
    rows: Array.from({ length: 2 * PAGE + 1 }, (_, index) => row(`f-${1000 + index}`, 100, '2020')),
  };
  const page = (number: number) => {
    const { lines, first, last, page: shown, pages } = arrange(many, { ...START, page: number });
    return [lines.length, first, last, shown, pages];
  };
  it('hold fifty rows, the last one what is left', () => {
    expect(page(1)).toEqual([PAGE, 1, PAGE, 1, 3]);
    expect(page(3)).toEqual([1, 2 * PAGE + 1, 2 * PAGE + 1, 3, 3]);
  });
  it('beyond the last are the last', () => expect(page(9)).toEqual([1, 2 * PAGE + 1, 2 * PAGE + 1, 3, 3]));
  it('of nothing are one, and hold nothing', () => {
    const { first, last, pages } = arrange({ ...TABLE, rows: [] }, START);
    expect([first, last, pages]).toEqual([0, 0, 1]);
  });
});

describe('in words', () => {
  const words = (state: Partial<TableState>, table = TABLE) => {
    const whole = { ...START, ...state };
    return countWords(arrange(table, whole), table.rows.length, whole.selected.length);
  };
  const long = { ...TABLE, rows: Array.from({ length: 60 }, (_, index) => row(`f-${index}`, 1, '2020')) };
  it.each([
    [{}, TABLE, 'All 4 figures are listed.'],
    [{ filters: new Map([['kind', 'spent' as const]]) }, TABLE, '3 of 4 figures fit.'],
    [{ filters: new Map([['kind', 'announced' as const]]) }, TABLE, '1 of 4 figures fits.'],
    [
      { filters: new Map([['kind', 'forecast' as const]]) },
      TABLE,
      'No figure fits all of these. Take one of them back.',
    ],
    [{ page: 2 }, long, 'All 60 figures are listed; 51 to 60 are shown.'],
    [{ selected: ['f-1'] }, TABLE, 'All 4 figures are listed. 1 is selected.'],
    [{ selected: ['f-1', 'f-2'], only: true }, TABLE, '2 of 4 figures fit. 2 are selected.'],
  ] as [Partial<TableState>, FiguresTable, string][])('%#', (state, table, expected) =>
    expect(words(state, table)).toBe(expected),
  );
});
