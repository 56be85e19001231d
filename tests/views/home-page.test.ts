// The front page leads with what is disputed most.
import { describe, expect, test } from 'vitest';
import type { Disagreement } from '../../src/domain/content.ts';
import { homePage } from '../../src/views/home-page.ts';
import { smallRecord } from '../fixtures/small-content.ts';

const GAZETTE = 'gazette-2019-07-01-lantern';

/** A disagreement on money in which so many statements contradict each other. */
const disputed = (first: Disagreement, id: string, statements: number, topic: Disagreement['topic'] = 'money') => ({
  ...first,
  id,
  topic,
  what: `What of ${id}.`,
  statements: Array.from({ length: statements }, (_, index) => ({ says: `${id} said ${index + 1}`, source: GAZETTE })),
});
const page = (...others: [id: string, statements: number, topic?: Disagreement['topic']][]) =>
  homePage(
    smallRecord((content) => {
      const first = content.disagreements.find(({ topic }) => topic === 'money')!;
      content.disagreements = others.map(([id, statements, topic]) => disputed(first, id, statements, topic));
    }),
  );
const led = (view: ReturnType<typeof page>) => view.disagreements.map(({ href }) => href.split('/')[2]);

describe('the disagreements on the front page', () => {
  test('the one with the most statements leads, and is the one that is drawn', () => {
    const view = page(['least', 2], ['most', 5], ['middle', 3]);
    expect(led(view)).toEqual(['most', 'middle', 'least']);
    expect(view.chart?.address).toBe('/charts/disagreement-most/');
  });
  test('of two with as many, the first by its id', () => expect(led(page(['b', 2], ['a', 2]))).toEqual(['a', 'b']));
  test('those on dates or names are not led with, however many dispute them', () =>
    expect(led(page(['when', 9, 'date'], ['sum', 2]))).toEqual(['sum']));
  test('three at most', () => expect(led(page(['a', 5], ['b', 4], ['c', 3], ['d', 2]))).toEqual(['a', 'b', 'c']));
  test('each says what was said, and who said it', () =>
    expect(page(['a', 2]).disagreements[0]).toMatchObject({
      what: 'What of a.',
      said: [
        { says: 'a said 1', publisher: 'Riverland Gazette' },
        { says: 'a said 2', publisher: 'Riverland Gazette' },
      ],
    }));
  test('without any there is no chart', () => {
    const view = page();
    expect([view.chart, view.disagreements]).toEqual([null, []]);
  });
});

test('the counts say how large the record is, each with where to look', () =>
  expect(homePage(smallRecord()).numbers.map(({ number, words, href }) => `${number} ${words} ${href}`)).toEqual([
    '3 programmes, funds and services /programmes/',
    '3 announcements /news/',
    '10 statements of money /funding/',
    '6 sources /sources/',
    '2 points on which sources disagree /disagreements/',
  ]));

test('programmes named at launch are shown, others are not', () =>
  expect(
    homePage(
      smallRecord((content) => {
        for (const programme of content.programmes)
          programme.named_at_launch = programme.id === 'old-mill' ? 'yes' : 'no';
      }),
    ).launchProgrammes.map(({ href }) => href),
  ).toEqual(['/programmes/old-mill/']));
