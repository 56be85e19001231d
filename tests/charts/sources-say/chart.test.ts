import { describe, expect, it } from 'vitest';
import { labelsOf, type Group, type Path, type Shape } from '../../../src/charts/shared/drawing.ts';
import { saysChart } from '../../../src/charts/sources-say/chart.ts';
import { sources, statement, statements } from '../invented.ts';
import { expectSound, pathsOf, strokesOf } from '../labels.ts';

const chart = saysChart(statements, sources, 'Lab')!;
const wordsIn = (drawing: typeof chart.wide) =>
  labelsOf(drawing.shapes).map((label) => label.runs.map((run) => run.text).join(''));
const titles = (drawing: typeof chart.wide) =>
  drawing.shapes.flatMap((shape) => ('shapes' in shape ? [shape.title] : []));

describe('drawing', () => {
  it('has one mark for each point, with all it stands for in words', () => {
    expect(titles(chart.wide)).toEqual([
      '£250 million announced for the lab: The Department and 1 more, 8 August 2019',
      '2 times £20 million announced for award: A Trust and 1 more, 2020',
      '£139 million allocated for the lab: The Auditor, 3 June 2024',
      'up to £14.5 million spent for the lab: A University, undated',
    ]);
    expect(titles(chart.narrow).filter((title) => title !== undefined)).toHaveLength(4);
  });

  it('labels equal awards once', () => {
    expect(wordsIn(chart.wide)).toContain('2 × £20m');
  });

  it('puts undated statements in a band with that name', () => {
    const band = labelsOf(chart.wide.shapes).find((label) => label.runs[0]?.text === 'undated')!;
    const mark = chart.wide.shapes.find((shape) => 'title' in shape && shape.title?.includes('undated')) as Group;
    const x = (mark.shapes[0] as Path).at![0];
    expect(x).toBeGreaterThan(band.x - 20);
    const dated = chart.wide.shapes.filter(
      (shape) => 'title' in shape && shape.title !== undefined && !shape.title.includes('undated'),
    ) as Group[];
    for (const other of dated) expect((other.shapes[0] as Path).at![0]).toBeLessThan(band.x - 20);
  });

  it('has no axis of time where nothing is dated', () => {
    const undated = saysChart(
      [statement('d'), statement('d2', { source: 's-d', amount_gbp: '2000000' })],
      sources,
      'Lab',
    )!;
    expect(wordsIn(undated.wide).filter((words) => /\d/.test(words) && !words.startsWith('£'))).toEqual([]);
    expectSound(undated, 'undated');
  });

  it('labels rivals with sum, kind, publisher and year', () => {
    expect(wordsIn(chart.wide)).toEqual(expect.arrayContaining(['£139m allocated', 'The Auditor, 2024']));
  });

  it('says which scale it has', () => {
    expect(wordsIn(chart.wide)).toContain('Pounds, from zero');
    const far = saysChart([statement('a'), statement('c', { amount_gbp: '1000000' })], sources, 'Lab')!;
    expect(wordsIn(far.wide)).toContain('Pounds, logarithmic: equal steps multiply the sum');
  });

  it('draws nothing from nothing', () => {
    expect(saysChart([], sources, 'Lab')).toBeNull();
    expect(saysChart([statement('m', { scope: 'misprint' })], sources, 'Lab')).toBeNull();
  });

  it('keeps labels apart and coordinates short', () => expectSound(chart, 'says'));
});

describe('a mark stands where its sum and its day are', () => {
  const at = (drawing: typeof chart.wide) =>
    Object.fromEntries(
      drawing.shapes.flatMap((shape) =>
        'shapes' in shape && shape.title !== undefined
          ? [[/£[\d.]+/.exec(shape.title)![0], (shape.shapes.find(isInk) as Path).at!]]
          : [],
      ),
    ) as Record<string, [x: number, y: number]>;
  const isInk = (shape: Shape) => shape.class.startsWith('ink ');
  const tick = (drawing: typeof chart.wide, text: string) =>
    labelsOf(drawing.shapes).find(({ runs, class: name }) => name === 'chart-axis' && runs[0]!.text === text)!;

  it('on a wide page', () => {
    const found = at(chart.wide);
    // Half of 100 and 200 million lies between their names, whose letters stand 4.5 below their line.
    const [one, two] = [tick(chart.wide, '£100m').y, tick(chart.wide, '£200m').y];
    const height = (million: number) => one + ((two - one) * (million - 100)) / 100 - 4.5;
    expect(found['£139']![1]).toBeCloseTo(height(139), 0);
    expect(found['£250']![1]).toBeCloseTo(height(250), 0);
    expect(found['£20']![1]).toBeCloseTo(height(20), 0);
    const [from, to] = [tick(chart.wide, '2020').x, tick(chart.wide, '2024').x];
    // 3 June 2024 and 8 August 2019.
    const year = (to - from) / 4;
    expect((found['£139']![0] - to) / year).toBeCloseTo(0.42, 1);
    expect((found['£250']![0] - from) / year).toBeCloseTo(-0.4, 1);
  });

  it('on a phone', () => {
    const found = at(chart.narrow);
    const [one, two] = [tick(chart.narrow, '£100m').x, tick(chart.narrow, '£200m').x];
    const across = (million: number) => one + ((two - one) * (million - 100)) / 100;
    expect(found['£139']![0]).toBeCloseTo(across(139), 0);
    expect(found['£250']![0]).toBeCloseTo(across(250), 0);
    const rows = ['£250', '£20', '£139', '£14.5'].map((sum) => found[sum]![1]);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it('beside another of its day and sum, and not on it', () => {
    const twice = saysChart(
      [statement('a'), statement('b', { source: 's-a', kind: 'allocated' }), statement('c', { amount_gbp: '1000' })],
      sources,
      'Lab',
    )!;
    const [first, second] = twice.wide.shapes.flatMap((shape) =>
      'shapes' in shape && shape.title?.includes('£250') === true ? [(shape.shapes[0] as Path).at!] : [],
    );
    expect(second![1]).toBe(first![1]);
    expect(Math.abs(second![0] - first![0])).toBeGreaterThanOrEqual(14);
    expect(Math.abs(second![0] - first![0])).toBeLessThan(22);
  });
});

describe('rivals are tied together', () => {
  const ties = (drawing: typeof chart.wide) =>
    pathsOf(drawing.shapes).filter((path) => path.class === 'chart-dispute-line');
  const ink = (drawing: typeof chart.wide, sum: string) => {
    const mark = drawing.shapes.find((shape) => 'title' in shape && shape.title?.includes(sum)) as Group;
    return (mark.shapes.find((shape) => shape.class.startsWith('ink ')) as Path).at!;
  };

  it('by one bracket on a wide page, from each mark to an upright right of the last', () => {
    const strokes = ties(chart.wide).flatMap(strokesOf);
    const [high, low] = [ink(chart.wide, '£250'), ink(chart.wide, '£139')];
    expect(ties(chart.wide)).toHaveLength(1);
    expect(strokes.map(({ left, top }) => [left, top])).toEqual([high, low, [strokes[2]!.left, high[1]]]);
    expect([strokes[2]!.top, strokes[2]!.bottom]).toEqual([high[1], low[1]]);
    expect(strokes[2]!.left - low[0]).toBe(15);
    expect(strokes.slice(0, 2).map(({ right }) => right)).toEqual([strokes[2]!.left, strokes[2]!.left]);
  });

  it('in a lane of their own at the right of a phone', () => {
    const strokes = ties(chart.narrow).flatMap(strokesOf);
    const lane = chart.narrow.width - 2;
    expect(strokes.map(({ left, right }) => [left, right])).toEqual([
      [lane, lane],
      [ink(chart.narrow, '£250')[0], lane],
      [ink(chart.narrow, '£139')[0], lane],
    ]);
    expect([strokes[0]!.top, strokes[0]!.bottom]).toEqual([ink(chart.narrow, '£250')[1], ink(chart.narrow, '£139')[1]]);
  });

  it('each dispute in its own lane where two of them pass, and in one lane where they follow', () => {
    const pair = (one: string, other: string, years: [number, number], million: number) => [
      statement(one, {
        source: 's-a',
        said_on: String(years[0]),
        amount_gbp: `${million}000000`,
        disagrees_with: [other],
      }),
      statement(other, { source: 's-a', said_on: String(years[1]), amount_gbp: `${million + 1}000000` }),
    ];
    const lanes = (...rows: ReturnType<typeof pair>) => {
      const { narrow } = saysChart(rows, sources, 'Lab')!;
      const uprights = ties(narrow)
        .flatMap(strokesOf)
        .filter(({ left, right }) => left === right);
      return uprights.map(({ left }) => narrow.width - left);
    };
    expect(lanes(...pair('a', 'b', [2016, 2019], 10), ...pair('c', 'd', [2017, 2018], 20))).toEqual([2, 9]);
    expect(lanes(...pair('a', 'b', [2016, 2017], 10), ...pair('c', 'd', [2018, 2019], 20))).toEqual([2, 2]);
  });
});

describe('on a phone', () => {
  const sticks = (drawing: typeof chart.narrow) =>
    pathsOf(drawing.shapes)
      .filter((path) => path.class === 'chart-leader')
      .map((path) => strokesOf(path)[0]!.left);
  const zero = (drawing: typeof chart.narrow) =>
    pathsOf(drawing.shapes)
      .filter((path) => path.class === 'chart-zero')
      .map((path) => strokesOf(path)[0]!.left);

  it('draws sticks that begin at no money, also for rivals', () => {
    expect(sticks(chart.narrow)).toHaveLength(4);
    expect(new Set(sticks(chart.narrow))).toEqual(new Set(zero(chart.narrow)));
  });

  it('draws dots and no sticks where there is no zero', () => {
    const far = saysChart([statement('a'), statement('c', { amount_gbp: '1000000' })], sources, 'Lab')!;
    expect(zero(far.narrow)).toEqual([]);
    expect(sticks(far.narrow)).toEqual([]);
  });
});

describe('a crowd of statements', () => {
  /** Most of what is said falls in 2017, but the axis runs on to 2024. */
  const crowd = Array.from({ length: 30 }, (_, index) =>
    statement(`f-${index}`, {
      amount_gbp: String(1_000_000 * (index + 1)),
      said_on: index < 27 ? `2017-${String(1 + (index % 12)).padStart(2, '0')}` : `20${22 + (index % 3)}-06`,
      source: 's-a',
    }),
  );
  const yearsOf = (drawing: typeof chart.wide) =>
    new Map(
      labelsOf(drawing.shapes)
        .filter(({ runs }) => /^20\d\d$/.test(runs[0]!.text))
        .map(({ runs, x }) => [runs[0]!.text, x]),
    );

  it.each(['wide', 'full'] as const)('has at least three tenths of the width, and the chart says so: %s', (form) => {
    const drawing = saysChart(crowd, sources, 'Lab')![form];
    const years = yearsOf(drawing);
    expect((years.get('2018')! - years.get('2017')!) / drawing.width).toBeGreaterThan(0.3);
    expect(wordsIn(drawing)[0]).toMatch(/\. Years with many statements are drawn wider$/);
    expectSound(saysChart(crowd, sources, 'Lab')!, 'crowd');
  });

  it('leaves a few statements on an even axis', () => {
    const drawing = saysChart(
      crowd.filter((_, index) => index % 3 === 0),
      sources,
      'Lab',
    )!.wide;
    expect(wordsIn(drawing)[0]).not.toContain('wider');
  });
});

describe('words', () => {
  it('says in a sentence what is drawn, and adds nothing up', () => {
    expect(chart.headline).toBe('Lab: sources say £139 million to £250 million');
    expect(chart.sentence).toBe(
      'Six statements by six sources between August 2019 and June 2024, one of them undated: for the programme as ' +
        'a whole they say £139 million to £250 million, and disagree; for its parts £14.5 million (a ceiling) to ' +
        '£20 million. One sum that its source printed wrongly is left out.',
    );
    expect(JSON.stringify(chart)).not.toMatch(/%|in total|average/);
  });

  it('says apart what is for a part, for a need and for something wider', () => {
    const sentence = (...rows: typeof statements) => saysChart(rows, sources, 'Lab')!.sentence;
    expect(
      sentence(
        statement('a'),
        statement('b', { scope: 'need-estimate', amount_gbp: '5000000' }),
        statement('c', { scope: 'wider', amount_gbp: '900000000' }),
        statement('e', { scope: 'part', amount_gbp: '3000000' }),
      ),
    ).toContain(
      ': for the programme as a whole they say £250 million; for a part of it £3 million; as an estimate of what is ' +
        'needed £5 million; for something wider £900 million.',
    );
    expect(
      sentence(
        statement('a', { scope: 'part', disagrees_with: ['c'] }),
        statement('c', { scope: 'part', amount_gbp: '1000000', per_year: 'yes' }),
      ),
    ).toMatch(/: for its parts £1 million a year to £250 million, disagreeing on some\.$/);
    const two = ['m', 'd'].map((id) => statement(id, { scope: 'misprint' }));
    expect(sentence(statement('a'), ...two)).toMatch(/ Two sums that their sources printed wrongly are left out\.$/);
  });

  it('takes what contradicts a sum for the whole for one too', () =>
    expect(
      saysChart(
        [statement('a', { disagrees_with: ['c'] }), statement('c', { scope: 'revision', amount_gbp: '139000000' })],
        sources,
        'Lab',
      )!.headline,
    ).toBe('Lab: sources say £139 million to £250 million'));

  it('says in the table when a sum was announced, and that one is for each', () => {
    const { rows } = saysChart(
      [statement('a', { announced_on: '2019-07', scope: 'each' }), statement('b'), statement('d')],
      sources,
      'Lab',
    )!.table;
    expect(rows.map(([on, sum]) => [on, sum])).toEqual([
      ['undated; announced July 2019', '£250 million each'],
      ['August 2019', '£250 million'],
      ['undated', '£250 million'],
    ]);
  });

  it('says when there is only one source, or nothing for the whole', () => {
    expect(saysChart([statement('c')], sources, 'Lab')?.headline).toBe('Lab: one source says £250 million');
    expect(saysChart([statement('c', { scope: 'part' })], sources, 'Lab')?.headline).toBe(
      'Lab: sums for its parts, none for the whole',
    );
  });

  it('lists every statement but misprints in the table, repeats marked', () => {
    expect(chart.table.rows).toHaveLength(6);
    expect(chart.table.rows[0]).toEqual([
      'August 2019',
      '£250 million',
      'Announced',
      'the lab',
      { text: 'A Newspaper', href: '/sources/s-b/' },
      { text: 'b, repeats a', href: '/funding/b/' },
    ]);
    expect(chart.table.rows.at(-1)?.[0]).toBe('undated');
  });

  it('gives the same table for another order of rows', () => {
    expect(saysChart([...statements].reverse(), sources, 'Lab')!.table).toEqual(chart.table);
  });
});
