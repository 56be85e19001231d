// The front page leads with what was found, then with what is disputed most.
import { describe, expect, test } from 'vitest';
import type { Disagreement } from '../../src/domain/content.ts';
import { linkRecord } from '../../src/domain/record.ts';
import { homePage } from '../../src/views/home-page.ts';
import { entry, smallContent, smallRecord } from '../fixtures/small-content.ts';

/** Disagreements in which the highest figure is so many times the lowest; 0 for one without figures. */
const page = (
  ...points: [id: string, times: number, topic?: Disagreement['topic'], nature?: Disagreement['nature']][]
) =>
  homePage(
    linkRecord(
      smallContent((content) => {
        const [first] = content.disagreements;
        const statement = entry(content.statements, 'f-0002');
        content.disagreements = points.map(([id, times, topic = 'money', nature = 'contradiction'], index) => {
          const pair = [`f-${index}1`, `f-${index}2`] as const;
          if (times > 0)
            content.statements.push(
              ...[pair, [pair[1], pair[0]] as const].map(([own, other], which) => ({
                ...statement,
                id: own,
                covers: id,
                scope: 'part' as const,
                basis: 'exact' as const,
                amount_gbp: String(1_000_000 * (which === 0 ? 1 : times)),
                disagrees_with: [other],
              })),
            );
          const figures = times > 0 ? { figures: [...pair] } : { figures: [] };
          return { ...first!, id, topic, nature, what: `What of ${id}.`, ...figures };
        });
      }),
    ),
  );
const led = (view: ReturnType<typeof page>) => view.disputes.map(({ href }) => href.split('/')[2]);

describe('the disagreements on the front page', () => {
  test('the one whose figures are farthest apart leads', () =>
    expect(led(page(['least', 2], ['most', 5], ['middle', 3]))).toEqual(['most', 'middle', 'least']));
  test('of two as far apart, the first by its id', () => expect(led(page(['b', 2], ['a', 2]))).toEqual(['a', 'b']));
  test('those on dates or names are not led with, however far apart their sums', () =>
    expect(led(page(['when', 9, 'date'], ['sum', 2]))).toEqual(['sum']));
  test('one without figures is not ranked', () => expect(led(page(['words', 0], ['sum', 2]))).toEqual(['sum']));
  test.each(['different-moments', 'different-scope', 'rounding', 'settled'] as const)(
    'nor is one that is %s',
    (nature) => expect(led(page(['wide', 9, 'money', nature], ['sum', 2]))).toEqual(['sum']),
  );
  test('three at most', () => expect(led(page(['a', 5], ['b', 4], ['c', 3], ['d', 2]))).toEqual(['a', 'b', 'c']));
  test('each says how far apart they are, and who gives the lowest and the highest', () =>
    expect(page(['a', 5]).disputes[0]).toMatchObject({
      what: 'What of a.',
      range: '£1 million to £5 million',
      apart: 'The highest figure is 5 times the lowest.',
      said: [
        { says: '£1 million', publisher: 'Ministry of Riverland' },
        { says: '£5 million', publisher: 'Ministry of Riverland' },
      ],
    }));
  test('without any the chart still says what was found', () => {
    const view = page();
    expect(view.disputes).toEqual([]);
    expect(view.found).toEqual(['3 programmes.', '2 with a figure.', '1 where any source shows money spent.']);
  });
});

test('the counts say how large the record is, each with where to look', () =>
  expect(homePage(smallRecord()).inventory.map(({ number, words, href }) => `${number} ${words} ${href}`)).toEqual([
    '3 programmes, funds and services /programmes/',
    '3 announcements /news/',
    '10 figures with their sources /funding/',
    '6 sources /sources/',
    '1 point on which sources contradict each other /disagreements/',
  ]));
