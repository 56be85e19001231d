import { describe, expect, it } from 'vitest';
import { labelsOf, type Group } from '../../../src/charts/shared/drawing.ts';
import { saysChart } from '../../../src/charts/says/chart.ts';
import { saysPoints } from '../../../src/charts/says/points.ts';
import { sources, statement, statements } from '../invented.ts';
import { expectLabelsApart, longNumbers } from '../labels.ts';
import { record } from '../real-record.ts';

const points = saysPoints(statements, sources);
const point = (id: string) => points.find((each) => each.ids[0] === id);
const chart = saysChart(statements, sources, { name: 'Lab' })!;
const wordsIn = (drawing: typeof chart.wide) =>
  labelsOf(drawing.shapes).map((label) => label.runs.map((run) => run.text).join(''));
const titles = (drawing: typeof chart.wide) =>
  drawing.shapes.flatMap((shape) => ('shapes' in shape ? [shape.title] : []));

describe('points', () => {
  it('does not draw a repeat, but counts its source on the original', () => {
    expect(point('b')).toBeUndefined();
    expect(point('a')?.sources).toBe(2);
  });

  it('draws a repeat whose original is not given', () => {
    expect(saysPoints([statement('b', { restates: 'a' })], sources).map((each) => each.ids)).toEqual([['b']]);
  });

  it('does not draw a misprint', () => {
    expect(point('m')).toBeUndefined();
  });

  it('draws equal awards on one day as one mark', () => {
    expect(point('e')?.ids).toEqual(['e', 'f']);
    expect(wordsIn(chart.wide)).toContain('2 × £20m');
  });

  it('keeps awards of different sums apart', () => {
    const other = statement('g', { amount_gbp: '21000000', scope: 'per-recipient', source: 's-e', covers: 'award' });
    expect(saysPoints([...statements, other], sources).map((each) => each.ids)).toContainEqual(['g']);
  });

  it('dates a point by when it was said, else announced, else published', () => {
    expect(saysPoints([statement('b', { announced_on: '2019-07' })], sources)[0]?.on).toBe('2019-07');
    expect(saysPoints([statement('b')], sources)[0]?.on).toBe('2019-08');
    expect(point('d')?.on).toBeNull();
  });

  it('gives rivals one number and leaves the rest without', () => {
    expect(point('a')?.dispute).toBe(point('c')?.dispute);
    expect(point('a')?.dispute).not.toBeNull();
    expect(point('d')?.dispute).toBeNull();
  });

  it('puts the undated last', () => {
    expect(points.at(-1)?.ids).toEqual(['d']);
  });
});

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

  it('puts undated statements in a band with that name', () => {
    const band = labelsOf(chart.wide.shapes).find((label) => label.runs[0]?.text === 'undated')!;
    const mark = chart.wide.shapes.find((shape) => 'title' in shape && shape.title?.includes('undated')) as Group;
    const x = Number(/^M([\d.]+)/.exec((mark.shapes[0] as { d: string }).d)![1]);
    expect(x).toBeGreaterThan(band.x - 20);
    const dated = chart.wide.shapes.filter(
      (shape) => 'title' in shape && shape.title !== undefined && !shape.title.includes('undated'),
    ) as Group[];
    for (const other of dated)
      expect(Number(/^M([\d.]+)/.exec((other.shapes[0] as { d: string }).d)![1])).toBeLessThan(band.x - 20);
  });

  it('labels rivals with sum, kind, publisher and year', () => {
    expect(wordsIn(chart.wide)).toEqual(expect.arrayContaining(['£139m allocated', 'The Auditor, 2024']));
  });

  it('says which scale it has', () => {
    expect(wordsIn(chart.wide)).toContain('Pounds, from zero');
    const far = saysChart([statement('a'), statement('c', { amount_gbp: '1000000' })], sources, { name: 'Lab' })!;
    expect(wordsIn(far.wide)).toContain('Pounds, logarithmic: equal steps multiply the sum');
  });

  it('draws nothing from nothing', () => {
    expect(saysChart([], sources, { name: 'Lab' })).toBeNull();
    expect(saysChart([statement('m', { scope: 'misprint' })], sources, { name: 'Lab' })).toBeNull();
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

  it('says of rivals that they disagree', () => {
    const rivals = saysChart([statement('a'), statement('c', { amount_gbp: '1000000' })], sources, {
      name: 'The grant',
      rivals: true,
    })!;
    expect(rivals.sentence).toBe(
      'Two statements by two sources between August 2019 and June 2024: they say £1 million to £250 million, and ' +
        'disagree.',
    );
  });

  it('says when there is only one source, or nothing for the whole', () => {
    expect(saysChart([statement('c')], sources, { name: 'Lab' })?.headline).toBe('Lab: one source says £250 million');
    expect(saysChart([statement('c', { scope: 'part' })], sources, { name: 'Lab' })?.headline).toBe(
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
});

describe('the published record', () => {
  const charts = [
    ...[...record.statementsByProgramme].map(([id, own]) => [id, own, false] as const),
    ...record.content.disagreements
      .filter(({ figures }) => figures !== undefined)
      .map((point) => [point.id, point.figures!.map((id) => record.statements.get(id)!), true] as const),
  ];

  it.each(charts)('%s: labels keep apart, coordinates are short, the drawing repeats', (name, own, rivals) => {
    const draw = () => saysChart(own, record.sources, { name, rivals })!;
    const drawn = draw();
    expect(drawn).toEqual(draw());
    for (const drawing of [drawn.wide, drawn.narrow]) {
      expectLabelsApart(drawing, name);
      expect(longNumbers(drawing)).toEqual([]);
    }
  });

  it('does not depend on the order of rows', () => {
    const own = record.statementsByProgramme.get('ai-lab')!;
    expect(saysChart([...own].reverse(), record.sources, { name: 'AI Lab' })?.table).toEqual(
      saysChart(own, record.sources, { name: 'AI Lab' })?.table,
    );
    expect(saysPoints([...own].reverse(), record.sources).map((each) => each.ids)).toEqual(
      saysPoints(own, record.sources).map((each) => each.ids),
    );
  });
});
