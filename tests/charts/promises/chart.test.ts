import { describe, expect, test } from 'vitest';
import { promiseGroups } from '../../../src/charts/promises/rows.ts';
import { promisesDrawn } from '../../../src/charts/promises/chart.ts';
import { verdictMark } from '../../../src/charts/promises/verdict-mark.ts';
import type { Group, Path } from '../../../src/charts/shared/drawing.ts';
import { VERDICTS, verdictOf } from '../../../src/domain/promises/verdict.ts';
import type { Judged } from '../../../src/domain/promises/tally.ts';
import { given, undertaking } from '../../domain/promises/invented-case.ts';
import { expectSound } from '../labels.ts';

const one = (id: string, what: Parameters<typeof given>[0]): Judged => ({
  promise: undertaking({ id, made_on: '2019', ...(what.due === undefined ? {} : { due: what.due }) }),
  verdict: verdictOf(given(what)),
});
const ALL = [
  one('in-time', { due: '2021-06', evidence: ['2020 met'] }),
  one('late', { due: '2021-07', evidence: ['2023 met'] }),
  one('silent', { due: '2022' }),
  one('undated', { evidence: ['2020 partly'] }),
];
const chart = promisesDrawn(ALL, ({ promise }) => `${promise.what} (${promise.id})`)!;

const rowOf = (id: string) =>
  chart.wide.shapes.find(
    (shape): shape is Group =>
      'shapes' in shape && shape.shapes.some((inner) => 'href' in inner && inner.href === `/promises/${id}/`),
  )!;
const inks = (id: string) =>
  rowOf(id)
    .shapes.filter((shape): shape is Path => 'd' in shape)
    .map((shape) => shape.class);

test('there is none without a promise', () => expect(promisesDrawn([], () => '')).toBeNull());

test('its labels keep apart', () => expectSound(chart, 'promises'));

test('its headline and sentence count what is drawn', () => {
  expect(chart.headline).toBe('One of four promises was met; one more was met late');
  expect(chart.sentence).toBe(
    'Of four promises, one was met, one met late and one met in part. For one no source read shows what came of it.',
  );
});

test('promises stand by the year due, those without a date last', () =>
  expect(
    promiseGroups(ALL, () => '').map(({ name, rows }) => `${name}: ${rows.map(({ id }) => id).join(' ')}`),
  ).toEqual(['Due 2021: in-time late', 'Due 2022: silent', 'No date set: undated']));

describe('a line is true to its dates', () => {
  test('met in time: it ends before it was due, and dots lead on', () =>
    expect(inks('in-time')).toEqual(['promise-run', 'promise-rest', 'promise-due', 'verdict-full']));
  test('met late: another ink from the day it was due', () =>
    expect(inks('late')).toEqual(['promise-run', 'promise-late', 'promise-due', 'verdict-full']));
  test('nothing found: it ends where it was due', () =>
    expect(inks('silent')).toEqual(['promise-run', 'promise-due', 'ink-void']));
  test('no date: no upright', () => expect(inks('undated')).toEqual(['promise-run', 'verdict-open', 'verdict-full']));
});

test('a mark says what it stands for', () =>
  expect(rowOf('late').title).toBe(
    'Met late: Every ward to have a lamp. (late); made 2019, due July 2021, as at 2023',
  ));

test('every verdict has a shape of its own', () => {
  const shapes = VERDICTS.map((verdict) => JSON.stringify(verdictMark(verdict, 0, 0)));
  expect(new Set(shapes).size).toBe(VERDICTS.length);
});

test('the table says why', () =>
  expect(chart.table.rows[2]).toEqual([
    { text: 'Every ward to have a lamp. (silent)', href: '/promises/silent/' },
    '2019',
    '2022',
    'Nothing found',
    'No source read shows what had been reached when it was due in 2022.',
  ]));
