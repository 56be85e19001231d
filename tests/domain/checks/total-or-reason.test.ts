import { expect, test } from 'vitest';
import { totalOrReason } from '../../../src/domain/checks/total-or-reason.ts';
import type { Content } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (content: Content) => void) =>
  totalOrReason(smallContent(change)).map(
    ({ file, line, what, write }) => `${file.replace('content/', '')}:${line} ${what} ${write}`,
  );
const uncounted = (c: Content) => (entry(c.statements, 'f-0007').counted = 'no');

test('in the small record every programme has a total, or no sum', () => expect(told(() => {})).toEqual([]));

test('statements of which none is counted, without a reason', () => {
  expect(told(uncounted)).toEqual([
    'programmes/harbour-fund.mdx:1 harbour-fund has 4 statements of money and none is counted. Mark in ' +
      'content/funding/statements.csv which statement the record leads with, or write no_total: "…" here to say ' +
      'why no total can be given.',
  ]);
  expect(told((c) => (uncounted(c), (entry(c.programmes, 'harbour-fund').no_total = 'they overlap')))).toEqual([]);
});

test('a reason where there is a total', () => {
  expect(told((c) => (entry(c.programmes, 'lantern').no_total = 'why'))).toEqual([
    'programmes/lantern.mdx:1 no_total says that no total can be given, but statements of lantern are counted. ' +
      'Remove no_total, or write "no" in counted of those statements.',
  ]);
});

test('a reason where there is no sum', () => {
  expect(told((c) => (entry(c.programmes, 'old-mill').no_total = 'why'))).toEqual([
    'programmes/old-mill.mdx:1 no_total is given, but old-mill has no statement of money. Remove it: the page says ' +
      'itself that no sum was found.',
  ]);
});
