import { describe, expect, it } from 'vitest';
import { rivalsChart } from '../../../src/charts/sources-say/chart.ts';
import type { Statement } from '../../../src/domain/content.ts';
import { sources, statement } from '../invented.ts';
import { expectSound, saidBy } from '../labels.ts';

const rivals = (...given: Statement[]) => rivalsChart(given, sources, 'Lab')!;
const half = { amount_gbp: '125000000' };

describe('the rival figures of a disagreement', () => {
  it('names them, whether they are for the whole or for a part, and adds nothing up', () => {
    const chart = rivals(
      statement('a', { scope: 'part', disagrees_with: ['c'] }),
      statement('c', { ...half, scope: 'part', basis: 'approx' }),
    );
    expect(chart.headline).toBe('Lab: sources say about £125 million or £250 million');
    expect(chart.sentence).toBe(
      'Two statements by two sources between August 2019 and June 2024: the rival figures are about £125 million and ' +
        '£250 million.',
    );
    expect(chart.legend.map(({ words }) => words)).toContain('sources disagree');
    expectSound(chart, 'rivals');
  });

  it('says apart what else the disagreement touches', () => {
    const chart = rivals(
      statement('a', { disagrees_with: ['c'] }),
      statement('c', half),
      statement('e', { amount_gbp: '1000000' }),
    );
    expect(chart.headline).toBe('Lab: sources say £125 million or £250 million');
    expect(chart.sentence).toMatch(
      /: the rival figures are £125 million and £250 million; named beside them is £1 million\.$/,
    );
  });

  it('keeps two contradictions in one disagreement apart', () => {
    const chart = rivals(
      statement('a', { disagrees_with: ['c'] }),
      statement('c', half),
      statement('d', { amount_gbp: '3000000', disagrees_with: ['e'], said_on: '2025' }),
      statement('e', { amount_gbp: '2000000', said_on: '2025' }),
    );
    expect(chart.headline).toBe('Lab: sources say £125 million or £250 million, and £2 million or £3 million');
    expect(chart.sentence).toMatch(/; rivals too are £2 million and £3 million\.$/);
  });

  it('names the lowest and the highest where there are many', () => {
    const sums = ['1', '2', '3', '4', '5'].map((million, index) =>
      statement('abcde'[index]!, { amount_gbp: `${million}000000`, basis: index === 0 ? 'more-than' : 'exact' }),
    );
    const chart = rivals(...sums);
    expect(chart.headline).toBe(
      'Lab: sources give five figures, the lowest more than £1 million and the highest £5 million',
    );
    expect(chart.sentence).toMatch(
      /: five rival figures, the lowest more than £1 million and the highest £5 million\.$/,
    );
    expect(rivals(...sums.slice(1)).headline).toBe('Lab: sources say £2 million, £3 million, £4 million or £5 million');
  });

  it('orders equal sums from the ceiling to the floor, and does not oppose "about" to the same sum', () => {
    const bases = ['more-than', 'approx', 'exact', 'up-to'] as const;
    const chart = rivals(...bases.map((basis, index) => statement('abcd'[index]!, { basis })));
    expect(chart.headline).toBe('Lab: sources say up to £250 million, £250 million or more than £250 million');
  });

  it('draws and tells what was printed wrongly', () => {
    const chart = rivals(statement('a', { disagrees_with: ['m'] }), statement('m', { ...half, scope: 'misprint' }));
    expect(saidBy(chart.wide.shapes)).toHaveLength(2);
    expect(chart.table.rows).toHaveLength(2);
    expect(chart.sentence).toMatch(/\. One of these sums was printed wrongly by its source\.$/);
  });

  it('says one figure where the sums are the same, and joins nothing', () => {
    const chart = rivals(statement('a'), statement('b', { restates: 'a' }));
    expect(chart.headline).toBe('Lab: sources say £250 million');
    expect(chart.sentence).toBe('Two statements by two sources in August 2019: the figure is £250 million.');
    expect(chart.legend.map(({ words }) => words)).not.toContain('sources disagree');
  });

  it('says when one source gives all of them', () => {
    expect(rivals(statement('a')).headline).toBe('Lab: one source says £250 million');
    expect(rivals(statement('a'), statement('b', { ...half, source: 's-a' })).headline).toBe(
      'Lab: one source says £125 million or £250 million',
    );
  });

  it('says for whom an award is meant: each', () =>
    expect(rivals(statement('a', { scope: 'each' }), statement('c', half)).headline).toBe(
      'Lab: sources say £125 million or £250 million each',
    ));

  it('gives the year where a date is only known to lie in it', () => {
    const chart = rivals(statement('e', { said_on: '2020' }), statement('f', { ...half, said_on: '2020-06' }));
    expect(chart.sentence).toMatch(/^Two statements by two sources in 2020: /);
  });

  it('draws nothing from nothing', () => expect(rivalsChart([], sources, 'Lab')).toBeNull());
});
