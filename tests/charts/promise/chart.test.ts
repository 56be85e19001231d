import { describe, expect, it } from 'vitest';
import { promiseChart } from '../../../src/charts/promise/chart.ts';
import { promiseChain } from '../../../src/charts/promise/chain.ts';
import { stops } from '../../../src/charts/promise/stops.ts';
import { turns } from '../../../src/charts/promise/turns.ts';
import { stationSaid, stationSum } from '../../../src/charts/promise/words.ts';
import { labelsOf, type Group, type Path } from '../../../src/charts/shared/drawing.ts';
import { sources, statement } from '../invented.ts';
import { expectSound, pathsOf, saidBy, wordsIn } from '../labels.ts';

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

  it('says of one promise that nothing was spent, and names each match with its reason in the table', () => {
    const chart = promiseChart([pair(announced, allocated), pair(award('e'), allocated)], [announced], sources, 'Lab')!;
    expect(chart.headline).toBe('Lab: two promises can be followed to one later statement, none of money spent');
    expect(chart.sentence).toBe(
      'Two sums promised and one later statement of what became of them, none of money spent.',
    );
    expect(promiseChart([pair(announced, allocated)], [], sources, 'Lab')!.sentence).toMatch(
      /^One sum promised and one later statement of what became of it, none /,
    );
    expect(chart.table.columns).toHaveLength(9);
    expect(chart.table.rows[1]).toEqual([
      'up to £10 million',
      'Announced',
      'award',
      { text: 'e', href: '/funding/e/' },
      '£139 million',
      'Allocated',
      'the lab',
      { text: 'c', href: '/funding/c/' },
      'The same money.',
    ]);
  });

  it('explains the kinds of money and the ceilings that stand in the chain', () => {
    const words = (of: typeof announced) =>
      promiseChart([pair(of, allocated)], [], sources, 'Lab')!.legend.map((item) => item.words);
    expect(words(announced)).toEqual(['announced', 'allocated']);
    expect(words(award('e'))).toHaveLength(3);
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

describe('equal awards are one stop', () => {
  const ids = (...pairs: Parameters<typeof stops>[0]) =>
    [...stops(pairs)].map(([id, { statements, next }]) => [id, statements.map((row) => row.id), next]);
  it('only where they are awards and led to the same', () => {
    expect(ids(pair(award('f'), allocated), pair(award('e'), allocated))).toEqual([
      ['c', ['c'], []],
      ['e', ['e', 'f'], ['c']],
    ]);
    expect(ids(pair(award('e'), allocated), pair(award('f'), spent))).toHaveLength(4);
    const whole = (id: string) => ({ ...award(id), scope: 'whole-programme' as const });
    expect(ids(pair(whole('e'), allocated), pair(whole('f'), allocated))).toHaveLength(3);
  });
  it.each([
    ['another sum', { amount_gbp: '1' }],
    ['another kind', { kind: 'approved' as const }],
    ['another basis', { basis: 'exact' as const }],
    ['a sum each year', { per_year: 'yes' as const }],
    ['something else', { covers: 'a prize' }],
  ])('not one of %s', (_what, fields) =>
    expect(ids(pair(award('e'), allocated), pair({ ...award('f'), ...fields }, allocated))).toHaveLength(3),
  );
  it('nor one that something else led to', () =>
    expect(ids(pair(announced, award('e')), pair(announced, award('f')), pair(spent, award('f')))).toHaveLength(4));
});

describe('drawn', () => {
  const split = [
    pair(announced, allocated),
    pair(announced, spent),
    pair(award('e'), allocated),
    pair(allocated, spent),
  ];
  const { wide, narrow } = promiseChart(split, [], sources, 'Lab')!;
  const marks = (drawing: typeof wide) =>
    drawing.shapes.filter((shape) => 'shapes' in shape && shape.class === 'chart-mark') as Group[];
  const at = (mark: Group) => (mark.shapes[0] as Path).at!;

  it('on a wide page each stands under the name of its kind, its sum and what it is for below it', () => {
    const heads = new Map(labelsOf(wide.shapes).map((one) => [one.runs[0]!.text.toLowerCase(), one.x]));
    const named = marks(wide).map((mark) => [mark.title!, at(mark)[0]] as const);
    for (const [title, x] of named) {
      const kind = /(announced|allocated|spent)/.exec(title)![1]!;
      expect(x - heads.get(kind)!).toBeGreaterThan(0);
      expect(x - heads.get(kind)!).toBeLessThan(40);
    }
    expect(named).toHaveLength(4);
    for (const mark of marks(wide)) {
      const [sum, covers] = labelsOf([mark]);
      expect([at(mark)[1] < sum!.y, sum!.y < covers!.y]).toEqual([true, true]);
    }
  });

  it.each([
    ['wide', wide],
    ['narrow', narrow],
  ])('every line ends in an arrow just before the mark of what became of it: %s', (_form, drawing) => {
    const tips = pathsOf(drawing.shapes)
      .filter((path) => path.class === 'chart-track' && path.at !== undefined)
      .map((path) => path.at!);
    expect(tips.length).toBeGreaterThan(3);
    for (const [x, y] of tips)
      expect(marks(drawing).some((mark) => at(mark)[1] === y && at(mark)[0] - x > 7 && at(mark)[0] - x < 20)).toBe(
        true,
      );
    // A line ends at the tip of its arrow.
    const ends = pathsOf(drawing.shapes)
      .filter((path) => path.class === 'chart-track' && path.at === undefined)
      .map((path) => /L([\d.]+),([\d.]+)$/.exec(path.d)!.slice(1).map(Number));
    expect(ends).toEqual(tips);
  });

  it('leaves room before a mark for the sign of a ceiling', () => {
    const before = (basis: 'exact' | 'up-to' | 'more-than', form: 'wide' | 'narrow') => {
      const drawing = promiseChart([pair(announced, { ...spent, basis })], [], sources, 'Lab')![form];
      const tip = pathsOf(drawing.shapes).find((path) => path.class === 'chart-track' && path.at !== undefined)!;
      return Math.round(at(marks(drawing)[1]!)[0] - tip.at![0]);
    };
    expect([before('exact', 'wide'), before('up-to', 'wide'), before('more-than', 'wide')]).toEqual([9, 17, 17]);
    expect([before('exact', 'narrow'), before('up-to', 'narrow'), before('more-than', 'narrow')]).toEqual([9, 16, 16]);
  });

  it('on a phone what became of a promise stands under it, a step to the right, and what followed only once', () => {
    const placed = marks(narrow).map((mark) => [mark.title!.replace(/,.*/, ''), ...at(mark)]);
    expect(placed).toEqual([
      ['£250 million announced', 14, 18],
      ['£139 million allocated', 48, 82],
      ['up to £14.5 million spent', 82, 146],
      ['up to £14.5 million spent', 48, 210],
      ['up to £10 million announced', 14, 274],
      ['£139 million allocated', 48, 338],
    ]);
    const words = wordsIn(narrow);
    expect(words.filter((said) => said === 'what followed stands above')).toHaveLength(1);
    expect(words).toEqual(expect.arrayContaining(['£250m announced', 'The Department, 2019', 'A University, undated']));
    expect(narrow.height).toBe(6 * 64);
  });
});

describe('who said it and when', () => {
  it('the publisher without its brackets; the date it was said, else announced, else published', () => {
    const known = new Map(sources);
    known.set('s-a', { ...sources.get('s-a')!, publisher: 'The Department (archived)' });
    expect(stationSaid(announced, known)).toBe('The Department, 2019');
    expect(stationSaid({ ...announced, announced_on: '2018-02' }, known)).toBe('The Department, 2018');
    expect(stationSaid({ ...announced, announced_on: '2018-02', said_on: '2017' }, known)).toBe('The Department, 2017');
    expect(stationSaid({ ...announced, source: 'unknown' }, known)).toBe('unknown, undated');
  });
  it('a sum each year is said as such', () =>
    expect(stationSum({ ...announced, per_year: 'yes' })).toBe('£250 million a year'));
});
