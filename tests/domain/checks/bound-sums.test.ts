import { describe, expect, test } from 'vitest';
import { boundSums } from '../../../src/domain/checks/bound-sums.ts';
import type { Content } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (content: Content) => void) =>
  boundSums(smallContent(change)).map(
    ({ file, line, what, write }) => `${file.replace('content/', '')}:${line} ${what} ${write}`,
  );

test('in the small record every sum is bound', () => expect(told(() => {})).toEqual([]));

describe('a bare sum', () => {
  const write =
    'Write <Money id="f-…" /> with the id of its row in content/funding/statements.csv; add the row first if there ' +
    'is none. A quotation may keep its sum: <Quote source="…">…</Quote>.';
  test('in the text of a programme or an announcement', () => {
    const bare = [{ sum: '£5m', line: 40 }];
    expect(told((c) => (entry(c.programmes, 'lantern').body.bareSums = bare))).toEqual([
      `programmes/lantern.mdx:40 The sum "£5m" is not bound to a statement. ${write}`,
    ]);
    expect(told((c) => (entry(c.news, '2021-auditor-reports').body.bareSums = bare))).toEqual([
      `news/2021/2021-auditor-reports.mdx:40 The sum "£5m" is not bound to a statement. ${write}`,
    ]);
  });

  const inFields =
    'Write the id of its statement in square brackets, for example [f-0038]; the sum is printed in its place.';
  const cases: [field: string, change: (content: Content) => void, told: string][] = [
    [
      'summary',
      (c) => (entry(c.programmes, 'lantern').summary = 'Worth £5m.'),
      'programmes/lantern.mdx:15 The sum "£5m" in summary',
    ],
    [
      'aims',
      (c) => (entry(c.programmes, 'lantern').aims = 'Worth £5m.'),
      'programmes/lantern.mdx:16 The sum "£5m" in aims',
    ],
    [
      'outcome',
      (c) => (entry(c.programmes, 'harbour-fund').outcome = 'Worth £5m.'),
      'programmes/harbour-fund.mdx:12 The sum "£5m" in outcome',
    ],
    [
      'note of a sighting',
      (c) => (entry(c.programmes, 'lantern').status_history![1]!.note = 'Worth £5m.'),
      'programmes/lantern.mdx:24 The sum "£5m" in status_history.note',
    ],
    [
      'title',
      (c) => (entry(c.news, '2021-auditor-reports').title = 'Worth £5m'),
      'news/2021/2021-auditor-reports.mdx:2 The sum "£5m" in title',
    ],
  ];
  test.each(cases)('in the %s', (_field, change, expected) =>
    expect(told(change)).toEqual([`${expected} is not bound to a statement. ${inFields}`]),
  );

  test('each of two is told', () =>
    expect(told((c) => (entry(c.programmes, 'lantern').summary = 'From £5m to £6m.'))).toHaveLength(2));
});

describe('a sum in a disagreement', () => {
  const write =
    'List the statement or figure that gives it, leave the sum out, or, if the record worked it out, write "(our ' +
    'arithmetic)" in the same sentence.';
  const lantern = (change: (point: Content['disagreements'][number]) => void) =>
    told((c) => change(entry(c.disagreements, 'lantern-total')));

  test.each([
    ['what', 5],
    ['position', 14],
    ['would_settle', 15],
  ] as const)('that none of its statements gives, in %s', (field, line) => {
    expect(lantern((point) => (point[field] = 'It is £999m.'))).toEqual([
      `disagreements.yaml:${line} The sum "£999m" in ${field} is in none of the statements of this disagreement. ` +
        `${write}`,
    ]);
  });

  test('may be one that a statement or a figure of it gives, however it is written', () => {
    expect(lantern((point) => (point.position = 'It is £250m or £240,000,000.'))).toEqual([]);
    expect(lantern((point) => ((point.position = 'It is £5,518,492.'), (point.figures = ['f-0004'])))).toEqual([]);
  });

  test('may be ours, where that sentence says so', () => {
    expect(lantern((point) => (point.position = 'They are £10 million apart (our arithmetic).'))).toEqual([]);
    expect(lantern((point) => (point.position = 'They are £10 million apart. That is our arithmetic.'))).toHaveLength(
      1,
    );
  });
});
