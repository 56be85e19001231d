import { describe, expect, it } from 'vitest';
import { promiseChart } from '../../../src/charts/promise/chart.ts';
import { promiseChain } from '../../../src/charts/promise/chain.ts';
import { turns } from '../../../src/charts/promise/turns.ts';
import { sources, statement } from '../invented.ts';
import { expectSound, saidBy, wordsIn } from '../labels.ts';

const announced = statement('a');
const allocated = statement('c', { amount_gbp: '139000000', kind: 'allocated', said_on: '2024-06-03' });
const spent = statement('d', { amount_gbp: '14500000', kind: 'spent', basis: 'up-to' });
const pair = (promise: typeof announced, outcome: typeof announced) => ({
  promise,
  outcome,
  reason: 'The same money.',
});
const award = (id: string) =>
  statement(id, { scope: 'per-recipient', recipient: id, amount_gbp: '10000000', basis: 'up-to', covers: 'award' });

describe('from promise to payment', () => {
  it('puts each statement in the column of its kind, a chain on one row', () => {
    const { stations } = promiseChain([pair(announced, allocated), pair(allocated, spent)]);
    expect(stations.map(({ stop, column, row }) => [stop.id, column, row])).toEqual([
      ['a', 1, 0],
      ['c', 3, 0],
      ['d', 4, 0],
    ]);
  });

  it('keeps the row of a line free of other statements', () => {
    const { stations } = promiseChain([pair(announced, spent), pair(announced, allocated)]);
    const rows = new Map(stations.map(({ stop, row }) => [stop.id, row]));
    expect(rows.get('c')).not.toBe(rows.get('d'));
  });

  it('draws equal awards that led to the same as one', () => {
    const chart = promiseChart([pair(award('e'), allocated), pair(award('f'), allocated)], [], sources, 'Lab')!;
    expect(wordsIn(chart.wide)).toContain('2 × up to £10m');
    expect(saidBy(chart.wide.shapes)[0]).toBe('2 times up to £10 million announced, award: A Trust, 2020');
    expect(chart.table.rows).toHaveLength(2);
  });

  it('keeps uprights of different promises apart where they pass each other', () => {
    const others = ['a', 'b', 'e'].map((id) => statement(id, { amount_gbp: `${id.charCodeAt(0)}000000` }));
    const ends = ['c', 'd'].map((id) => statement(id, { kind: 'allocated' }));
    const { tracks } = promiseChain(others.flatMap((promise) => ends.map((end) => pair(promise, end))));
    const found = [...turns(tracks)];
    for (const [one, here] of found) {
      for (const [two, there] of found) {
        if (one.from === two.from || one.to === two.to || here.column !== there.column || here.lane !== there.lane)
          continue;
        expect(
          Math.max(one.from.row, one.to.row) < Math.min(two.from.row, two.to.row) ||
            Math.max(two.from.row, two.to.row) < Math.min(one.from.row, one.to.row),
        ).toBe(true);
      }
    }
    expect(found.length).toBeGreaterThan(2);
  });

  it('says how much could be followed, and adds and takes away nothing', () => {
    const chart = promiseChart(
      [pair(announced, allocated), pair(allocated, spent)],
      [announced, allocated, statement('b')],
      sources,
      'Lab',
    )!;
    expect(chart.headline).toBe('Lab: two promises can be followed to two later statements, some of money spent');
    expect(chart.sentence).toBe(
      'Two sums promised and two later statements of what became of them, one of money spent. Nothing later is ' +
        'matched to the other one sum promised.',
    );
    expect(JSON.stringify(chart)).not.toMatch(/%|£111|in total/);
    expect(promiseChart([pair(announced, allocated)], [], sources, 'Lab')!.headline).toBe(
      'Lab: £250 million announced, then £139 million allocated',
    );
  });

  it('names the columns in which nothing was matched', () => {
    const words = wordsIn(promiseChart([pair(announced, allocated)], [], sources, 'Lab')!.wide);
    expect(words.filter((word) => word === 'none matched')).toHaveLength(3);
  });

  it('draws nothing from nothing', () => expect(promiseChart([], [announced], sources, 'Lab')).toBeNull());

  it('stays legible when one promise has many outcomes and one outcome many promises', () => {
    const ends = ['b', 'c', 'e', 'f'].map((id, index) =>
      statement(id, {
        kind: index % 2 === 0 ? 'allocated' : 'spent',
        basis: 'more-than',
        covers: 'a part of the programme with a rather long description of what it is for',
      }),
    );
    expectSound(
      promiseChart(
        [...ends.map((end) => pair(announced, end)), ...ends.map((end) => pair(award('m'), end))],
        [],
        sources,
        'Lab',
      )!,
      'many',
    );
  });
});
