import { describe, expect, test } from 'vitest';
import { dates } from '../../../src/domain/checks/dates.ts';
import type { Content } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (content: Content) => void) =>
  dates(smallContent(change)).map(
    ({ file, line, what, write }) => `${file.replace('content/', '')}:${line} ${what} ${write}`,
  );

test('in the small record every date is good', () => expect(told(() => {})).toEqual([]));

describe('a date that does not exist', () => {
  const cases: [where: string, change: (content: Content) => void, told: string][] = [
    [
      'period_start',
      (c) => (entry(c.statements, 'f-0002').period_start = '2019-13'),
      'funding/statements.csv:4 period_start is "2019-13"',
    ],
    [
      'period_end',
      (c) => (entry(c.statements, 'f-0002').period_end = '2019-00'),
      'funding/statements.csv:4 period_end is "2019-00"',
    ],
    [
      'said_on',
      (c) => (entry(c.statements, 'f-0002').said_on = '2019-02-29'),
      'funding/statements.csv:4 said_on is "2019-02-29"',
    ],
    [
      'announced_on',
      (c) => (entry(c.statements, 'f-0002').announced_on = '2019-04-31'),
      'funding/statements.csv:4 announced_on is "2019-04-31"',
    ],
    [
      'started',
      (c) => (entry(c.programmes, 'lantern').started = '2019-13'),
      'programmes/lantern.mdx:11 started is "2019-13"',
    ],
    [
      'ended',
      (c) => (entry(c.programmes, 'harbour-fund').ended = '2101'),
      'programmes/harbour-fund.mdx:9 ended is "2101"',
    ],
    [
      'status_on',
      (c) => (entry(c.programmes, 'lantern').status_on = '2021-05-32'),
      'programmes/lantern.mdx:10 status_on is "2021-05-32"',
    ],
    [
      'a sighting',
      (c) => (entry(c.programmes, 'lantern').status_history![1]!.on = '2021-06-31'),
      'programmes/lantern.mdx:22 status_history.on is "2021-06-31"',
    ],
    [
      'an announcement',
      (c) => (entry(c.news, '2020-03-north-trust-joins').date = '2020-30'),
      'news/2020/2020-03-north-trust-joins.mdx:3 date is "2020-30"',
    ],
    [
      'a source',
      (c) => (entry(c.sources, 'unused-2018').published_on = '2018-02-30'),
      'sources.csv:7 published_on is "2018-02-30"',
    ],
    [
      'the day of reading',
      (c) => (entry(c.sources, 'unused-2018').read_on = '2026-13'),
      'sources.csv:7 read_on is "2026-13"',
    ],
    [
      'the day of a check',
      (c) => (entry(c.sources, 'unused-2018').checked_on = '2026-13'),
      'sources.csv:7 checked_on is "2026-13"',
    ],
    ['from', (c) => (entry(c.people, 'ada-vale-director').from = '2019-14'), 'people.csv:2 from is "2019-14"'],
    ['to', (c) => (entry(c.people, 'ada-vale-director').to = '2021-00'), 'people.csv:2 to is "2021-00"'],
    [
      'a correction',
      (c) => (entry(c.corrections, 'lantern-start').on = '2022-13'),
      'corrections.yaml:2 on is "2022-13"',
    ],
    [
      'since',
      (c) => (entry(c.corrections, 'lantern-start').since = '2021-13'),
      'corrections.yaml:6 since is "2021-13"',
    ],
  ];
  test.each(cases)('%s', (_where, change, expected) =>
    expect(told(change)).toEqual([
      `${expected}, a date that does not exist. Write a day that the calendar has, year first: 2019-07-01.`,
    ]),
  );
});

describe('two dates in the wrong order', () => {
  const cases: [where: string, change: (content: Content) => void, told: string][] = [
    [
      'a period that ends before it starts',
      (c) => (entry(c.statements, 'f-0001').period_end = '2019-03'),
      'funding/statements.csv:2 period_end (2019-03) is before period_start (2019-04). Correct one of the two: ' +
        'period_start comes first.',
    ],
    [
      'a sum announced after its source reported it',
      (c) => (entry(c.statements, 'f-0001').announced_on = '2019-07-02'),
      'funding/statements.csv:2 said_on (2019-07-01) is before announced_on (2019-07-02). Correct one of the two: ' +
        'announced_on comes first.',
    ],
    [
      'a programme that ended before it started',
      (c) => (entry(c.programmes, 'harbour-fund').started = '2022'),
      'programmes/harbour-fund.mdx:9 ended (2021) is before started (2022). Correct one of the two: started comes ' +
        'first.',
    ],
    [
      'a role that ended before it began',
      (c) => (entry(c.people, 'ada-vale-director').to = '2019-06'),
      'people.csv:2 to (2019-06) is before from (2019-07). Correct one of the two: from comes first.',
    ],
    [
      'a correction before the error',
      (c) => (entry(c.corrections, 'lantern-start').since = '2022-05-05'),
      'corrections.yaml:2 on (2022-05-04) is before since (2022-05-05). Correct one of the two: since comes first.',
    ],
    [
      'a source read before it was published',
      (c) => (entry(c.sources, 'unused-2018').read_on = '2018-01'),
      'sources.csv:7 read_on (2018-01) is before published_on (2018-02-03). Correct one of the two: published_on ' +
        'comes first.',
    ],
    [
      'a source checked before it was published',
      (c) => (entry(c.sources, 'unused-2018').checked_on = '2018-01'),
      'sources.csv:7 checked_on (2018-01) is before published_on (2018-02-03). Correct one of the two: published_on ' +
        'comes first.',
    ],
    [
      'sightings',
      (c) => (entry(c.programmes, 'lantern').status_history![1]!.on = '2019-06'),
      'programmes/lantern.mdx:22 The sighting of 2019-06 stands after that of 2019-07-01. Put the sightings in ' +
        'order of date, oldest first.',
    ],
  ];
  test.each(cases)('%s', (_where, change, expected) => expect(told(change)).toEqual([expected]));
});

test('dates that may be in order are let be: the source is not more exact', () => {
  expect(told((c) => (entry(c.statements, 'f-0001').announced_on = '2019-07'))).toEqual([]);
  expect(told((c) => (entry(c.statements, 'f-0001').announced_on = '2019'))).toEqual([]);
  expect(told((c) => (entry(c.programmes, 'harbour-fund').started = '2021-12-31'))).toEqual([]);
  expect(told((c) => (entry(c.programmes, 'lantern').status_history![1]!.on = '2019-07'))).toEqual([]);
  expect(told((c) => (entry(c.programmes, 'lantern').status_history![1]!.on = '2019'))).toEqual([]);
});

test('an announcement stands in the folder of its year, under its date', () => {
  expect(told((c) => (entry(c.news, '2020-03-north-trust-joins').date = '2020-04'))).toEqual([
    'news/2020/2020-03-north-trust-joins.mdx:3 The date is 2020-04 and the file is ' +
      '2020/2020-03-north-trust-joins.mdx. Correct the date, or name the file news/2020/2020-04-<words>.mdx.',
  ]);
  expect(
    told(
      (c) =>
        (entry(c.news, '2020-03-north-trust-joins').origin.file = 'content/news/2021/2020-03-north-trust-joins.mdx'),
    ),
  ).toHaveLength(1);
});
