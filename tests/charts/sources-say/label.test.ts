import { describe, expect, it } from 'vitest';
import {
  labelInFull,
  labelInLine,
  labelInShort,
  pointInWords,
  shortSum,
} from '../../../src/charts/sources-say/label.ts';
import type { SaysPoint } from '../../../src/charts/sources-say/points.ts';

const point = (fields: Partial<SaysPoint> = {}): SaysPoint => ({
  ids: ['f-1'],
  pence: 13_900_000_000,
  basis: 'exact',
  kind: 'allocated',
  scope: 'whole-programme',
  perYear: false,
  covers: 'the lab',
  on: '2024-06-03',
  publisher: 'Digital News',
  sources: 1,
  dispute: null,
  ...fields,
});
const text = (runs: { text: string }[]) => runs.map((run) => run.text).join('');
const long = 'The Royal Society for the Keeping of Long Names and Titles';

describe('what is written at a mark', () => {
  it.each<[Partial<SaysPoint>, string]>([
    [{}, '£139m'],
    [{ basis: 'up-to', scope: 'each' }, 'up to £139m each'],
    [{ ids: ['f-1', 'f-2'], basis: 'up-to' }, '2 × up to £139m'],
    [{ perYear: true, basis: 'approx' }, 'about £139m a year'],
  ])('its sum: %o', (fields, words) => {
    expect(shortSum(point(fields))).toBe(words);
    expect(labelInShort(point(fields)).map(text)).toEqual([words]);
  });

  it.each<[Partial<SaysPoint>, string]>([
    [{}, 'Digital News, 2024'],
    [{ on: null }, 'Digital News'],
    [{ publisher: 'Digital News (archived)' }, 'Digital News, 2024'],
    [{ sources: 2 }, 'Digital News and 1 more, 2024'],
    [{ sources: 3, publisher: long }, '3 sources, 2024'],
    [{ publisher: long }, 'The Royal Society for…, 2024'],
  ])('who said it, as far as it fits: %o', (fields, words) => {
    const [sum, said] = labelInFull(point(fields), 12).map(text);
    expect([sum, said]).toEqual(['£139m allocated', words]);
  });

  it('on a phone all of it in one line, no wider than the screen', () => {
    expect(text(labelInLine(point(), 13, 300))).toBe('£139m allocated, Digital News');
    expect(text(labelInLine(point({ publisher: long }), 13, 300))).toMatch(/^£139m allocated, The Royal Society .*…$/);
    expect(text(labelInLine(point({ publisher: long }), 13, 300)).length).toBeGreaterThan(40);
  });

  it('and in words what it stands for', () => {
    expect(pointInWords(point({ ids: ['f-1', 'f-2'], scope: 'each', sources: 3, perYear: true }))).toBe(
      '2 times £139 million a year each allocated for the lab: Digital News and 2 more, 3 June 2024',
    );
    expect(pointInWords(point({ on: null }))).toBe('£139 million allocated for the lab: Digital News, undated');
  });
});
