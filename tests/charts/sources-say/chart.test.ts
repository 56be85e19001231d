import { describe, expect, it } from 'vitest';
import { labelsOf, type Group, type Path } from '../../../src/charts/shared/drawing.ts';
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
