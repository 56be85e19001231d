import { describe, expect, it } from 'vitest';
import { notDrawn, yearsChart } from '../../../src/charts/years/chart.ts';
import { byYear, yearStacks } from '../../../src/charts/years/stacks.ts';
import type { Statement } from '../../../src/domain/content.ts';
import { statement } from '../invented.ts';
import { expectSound, saidBy, wordsIn } from '../labels.ts';

const names = new Map([
  ['lab', { name: 'The National Laboratory of Everything in Health and Care', short_name: 'Lab' }],
  ['app', { name: 'App', short_name: 'App' }],
]);
const year = (from: number) => ({ period_start: `${from}-04`, period_end: `${from + 1}-03` });
const row = (id: string, fields: Partial<Statement>): Statement =>
  statement(id, { counted: 'yes', kind: 'allocated', amount_gbp: '1000000', ...fields });

const rows = [
  row('a', { ...year(2018), amount_gbp: '10000000' }),
  row('b', { ...year(2018), amount_gbp: '5000000', programme: 'app', basis: 'up-to' }),
  row('c', { ...year(2018), amount_gbp: '2000000' }),
  row('d', { ...year(2020), amount_gbp: '7000000' }),
  row('x', { ...year(2018), counted: 'no', amount_gbp: '900000000' }),
  row('y', { ...year(2018), kind: 'spent', amount_gbp: '800000000' }),
  row('z', { programme: 'app' }),
];

describe('money by financial year', () => {
  it('adds counted statements of one kind only, programme by programme', () => {
    const [first] = yearStacks(rows, 'allocated');
    expect(first!.slices.map(({ programme, pence, basis }) => [programme, pence, basis])).toEqual([
      ['lab', 12e8, 'exact'],
      ['app', 5e8, 'up-to'],
    ]);
    expect(first!.total).toMatchObject({ pence: 17e8, basis: 'up-to', rows: ['a', 'b', 'c'] });
  });

  it('keeps a year between others for which nothing is counted, as nothing counted and not as zero', () => {
    const stacks = yearStacks(rows, 'allocated');
    expect(stacks.map((stack) => stack.year)).toEqual(['2018-19', '2019-20', '2020-21']);
    expect(stacks[1]!.total).toBeNull();
    const { wide } = yearsChart(rows, 'allocated', names)!;
    expect(wordsIn(wide)).toContain('nothing counted');
    expect(saidBy(wide.shapes).join()).not.toContain('2019-20');
  });

  it('counts by name what is for no single year', () => {
    expect(byYear(rows, 'allocated').undated.map(({ id }) => id)).toEqual(['z']);
    expect(yearsChart(rows, 'allocated', names)!.note).toBe(
      'Not drawn, because their sources do not give a sum for one financial year: one counted statement (App 1).',
    );
  });

  it('carries ceilings through to the sum of a year', () => {
    const chart = yearsChart(rows, 'allocated', names)!;
    expect(wordsIn(chart.wide)).toEqual(expect.arrayContaining(['up to £17m in all', 'up to £5m App']));
    expect(chart.headline).toBe(
      'Allocated: the most that can be counted for one year is up to £17 million, for 2018-19',
    );
    expect(chart.table.rows[2]).toEqual(['2018-19', 'All counted', 'up to £17 million', '17000000', 'a, b, c']);
  });

  it('is not drawn from fewer than three statements or one year, and says so', () => {
    expect(yearsChart(rows, 'spent', names)).toBeNull();
    expect(yearsChart(rows.slice(0, 3), 'allocated', names)).toBeNull();
    expect(notDrawn(rows, 'spent')).toBe('spent: one of one counted statement gives a sum for one financial year');
    expect(notDrawn(rows, 'approved')).toBe('approved: no statement is counted');
  });

  it('stays legible with many programmes in many years', () => {
    const programmes = Array.from({ length: 14 }, (_, index) => `p${index}`);
    const many = programmes.flatMap((programme, index) =>
      [2016, 2017, 2018, 2019, 2020].map((from) =>
        row(`${programme}-${from}`, {
          ...year(from),
          programme,
          amount_gbp: String(100000 * 3 ** (index % 9)),
          basis: index % 3 === 0 ? 'approx' : 'exact',
        }),
      ),
    );
    expectSound(
      yearsChart(
        many,
        'allocated',
        new Map(
          programmes.map((id) => [
            id,
            { name: `A programme of a rather long name, number ${id}`, short_name: `Programme ${id}` },
          ]),
        ),
      )!,
      'many',
    );
  });
});
