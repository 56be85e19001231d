// The table of the mutation score, and the sample it may be taken from.
import { describe, expect, test } from 'vitest';
import { inSample } from './sample.ts';
import { scoreTable } from './score.ts';

const tried = (fileName: string, ...states: string[]) => states.map((status) => ({ fileName, status }));

test('one row a folder; what no verdict was reached on is not counted', () => {
  expect(
    scoreTable([
      ...tried('/somewhere/src/domain/money.ts', 'Killed', 'Timeout', 'Survived', 'NoCoverage'),
      ...tried('src/domain/checks/dates.ts', 'Killed', 'Ignored', 'Ignored'),
      ...tried('src/settings.ts', 'Survived', 'Killed', 'Killed', 'CompileError'),
    ]),
  ).toBe(
    [
      '| Folder | Faults | Caught | Survived | In no test | Score |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      '| domain | 4 | 2 | 1 | 1 | 50% |',
      '| domain/checks | 1 | 1 | 0 | 0 | 100% |',
      '| src | 3 | 2 | 1 | 0 | 67% |',
      '| all | 8 | 5 | 2 | 1 | 63% |',
      '',
    ].join('\n'),
  );
});

test('where nothing was tried there is no score', () =>
  expect(scoreTable([]).split('\n').at(-2)).toBe('| all | 0 | 0 | 0 | 0 | – |'));

describe('the sample', () => {
  const places = Array.from({ length: 2000 }, (_, index) => ({
    node: { loc: { start: { line: index + 1, column: 0 }, end: { line: index + 5 } } },
  }));
  test('holds about one in so many, the same each time', () => {
    const chosen = places.filter((place) => inSample(place, 20));
    expect(chosen.length).toBeGreaterThan(70);
    expect(chosen.length).toBeLessThan(130);
    expect(places.filter((place) => inSample(place, 20))).toEqual(chosen);
  });
  test('of one in one holds everything', () => expect(places.every((place) => inSample(place, 1))).toBe(true));
});
