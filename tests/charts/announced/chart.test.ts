import { describe, expect, it } from 'vitest';
import { announcedChart } from '../../../src/charts/announced/chart.ts';
import { themeStrips } from '../../../src/charts/announced/rows.ts';
import type { Shape } from '../../../src/charts/shared/drawing.ts';
import { expectSound, saidBy, wordsIn } from '../labels.ts';

const themes = [
  { id: 'data', name: 'Data' },
  { id: 'people', name: 'People who work in health and care' },
  { id: 'none', name: 'Empty' },
];
const item = (id: string, date: string, ...own: string[]) => ({
  id,
  date,
  title: `Title ${id}`,
  href: `/news/${id}/`,
  themes: own,
});
const items = [
  item('a', '2018-03-01', 'data'),
  item('b', '2018-03-20', 'data', 'people'),
  item('c', '2019', 'people'),
  item('d', '2020-12'),
];

describe('announcements by month and theme', () => {
  it('has one dot for each announcement under each of its themes, and hides none', () => {
    const { strips } = themeStrips(items, themes);
    expect(strips.map(({ name, dots }) => [name, dots.map((dot) => dot.item.id)])).toEqual([
      ['Data', ['a', 'b']],
      ['People who work in health and care', ['b', 'c']],
      ['No one programme', ['d']],
    ]);
    expect(new Set(saidBy(announcedChart(items, themes)!.wide.shapes)).size).toBe(items.length);
  });

  it('stacks those of one month and spreads the rest by month', () => {
    const [data, people] = themeStrips(items, themes).strips;
    expect(data!.dots.map(({ month, above }) => [month, above])).toEqual([
      [2, 0],
      [2, 1],
    ]);
    expect(people!.dots[1]).toMatchObject({ month: 18, vague: true });
  });

  it('says what is vague in the legend', () => {
    expect(announcedChart(items, themes)!.legend.map(({ words }) => words)).toEqual([
      'an announcement',
      'month not known',
    ]);
    expect(announcedChart(items.slice(0, 2), themes)!.legend.map(({ words }) => words)).toEqual(['an announcement']);
  });

  it('says the year with most, and how many stand twice', () => {
    const chart = announcedChart(items, themes)!;
    expect(chart.headline).toBe('Two of four announcements fall in 2018, the most of any year');
    expect(chart.sentence).toBe(
      'Four announcements from March 2018 to December 2020; the most, two, concern “Data”. One announcement ' +
        'concerns more than one theme and stands under each.',
    );
    expect(chart.table.rows.at(-1)).toEqual(['December 2020', { text: 'Title d', href: '/news/d/' }, 'none']);
  });

  it('names every year and stays legible when the record runs on', () => {
    const later = [
      ...items,
      ...Array.from({ length: 40 }, (_, index) => item(`x${index}`, `2024-0${1 + (index % 3)}`, 'data')),
    ];
    const chart = announcedChart(later, themes)!;
    expectSound(chart, 'later');
    expect(wordsIn(chart.narrow)).toEqual(expect.arrayContaining(['2018', '2021', '2024']));
  });

  it('makes one mark of a year on a narrow page, where a dot is smaller than a finger, and loses no dot', () => {
    const { narrow, wide } = announcedChart(items, themes)!;
    expect(saidBy(narrow.shapes)).toEqual([
      '2018: 2 announcements',
      '2018: 1 announcement',
      '2019: 1 announcement',
      '2020: 1 announcement',
    ]);
    const dots = (shapes: readonly Shape[]): number =>
      shapes.reduce((sum, shape) => {
        if ('shapes' in shape) return sum + dots(shape.shapes);
        return 'd' in shape && shape.class.startsWith('news-dot') ? sum + shape.d.split('M').length - 1 : sum;
      }, 0);
    expect([dots(narrow.shapes), dots(wide.shapes)]).toEqual([5, 5]);
  });

  it('draws nothing from nothing', () => expect(announcedChart([], themes)).toBeNull());
});
