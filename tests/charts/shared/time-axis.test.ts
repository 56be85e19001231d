import { scaleUtc } from 'd3';
import { describe, expect, it } from 'vitest';
import { timeAxis, yearTicks } from '../../../src/charts/shared/time-axis.ts';

const words = (dates: string[], width: number) => timeAxis(dates, 0, width, 60).ticks.map(({ text }) => text);

describe('the axis of time', () => {
  it('names whole years, and fewer where there is less room', () => {
    expect(words(['2016', '2021'], 600)).toEqual(['2017', '2018', '2019', '2020', '2021']);
    expect(words(['2016', '2021'], 180)).toEqual(['2018', '2020']);
    expect(words(['1990', '2021'], 240)).toEqual(['2000', '2010', '2020']);
  });

  it('names months where all happened within two years and every month is known', () => {
    expect(words(['2021-03-01', '2021-06'], 600)).toEqual([
      'Jan 2021',
      'Feb 2021',
      'Mar 2021',
      'Apr 2021',
      'May 2021',
      'Jun 2021',
      'Jul 2021',
      'Aug 2021',
      'Sep 2021',
      'Oct 2021',
    ]);
    expect(words(['2021-03-01', '2021-06'], 240)).toEqual(['Jan 2021', 'Apr 2021', 'Jul 2021', 'Oct 2021']);
    expect(words(['2021-02-03', '2021'], 600)).toEqual(['2021']);
    expect(words(['2019-01', '2021-01'], 600)).toEqual(['2019', '2020', '2021']);
  });

  it('leaves room at both ends, so that one date alone has an axis', () => {
    const axis = timeAxis(['2021-06-15'], 0, 600, 60);
    expect(axis.ticks.length).toBeGreaterThan(1);
    expect(axis.of('2021-06-15')).toBeGreaterThan(100);
    expect(axis.of('2021-06-15')).toBeLessThan(500);
  });

  it('may give more room to years in which much happened, up to four times as much, and then says so', () => {
    const dates = [...Array.from({ length: 40 }, () => '2017-06'), '2020-06', '2022-06'];
    const width = (axis: ReturnType<typeof timeAxis>, year: number) =>
      axis.of(`${year + 1}-01-01`) - axis.of(`${year}-01-01`);
    const even = timeAxis(dates, 0, 600, 60);
    expect(even.uneven).toBe(false);
    expect(width(even, 2018) / width(even, 2019)).toBeCloseTo(1, 2);
    const crowded = timeAxis(dates, 0, 600, 60, true);
    expect(crowded.uneven).toBe(true);
    expect(crowded.of('2018-01-01') - crowded.of('2017-06-16')).toBeGreaterThan(1.5 * width(crowded, 2019));
    expect(width(crowded, 2018) / width(crowded, 2019)).toBeCloseTo(1, 2);
    expect(timeAxis(dates.slice(38), 0, 600, 60, true).uneven).toBe(false);
  });

  it('keeps days as far apart as they are', () => {
    const { of } = timeAxis(['2019-01-01', '2023-12-31'], 0, 600, 60);
    expect(of('2020-03-01') - of('2020-02-01')).toBeCloseTo((of('2021-03-01') - of('2021-02-01')) * (29 / 28), 6);
  });

  it('is none without a date', () => expect(timeAxis([], 7, 100, 60)).toMatchObject({ ticks: [] }));

  it('has its first and last year too, where they are whole', () => {
    const scale = scaleUtc([new Date('2019-01-01'), new Date('2021-01-01')], [0, 200]);
    expect(yearTicks(scale, 5)).toEqual([
      { at: 0, text: '2019' },
      { at: scale(new Date('2020-01-01')), text: '2020' },
      { at: 200, text: '2021' },
    ]);
  });
});
