import { expect, test } from 'vitest';
import { outcomes } from '../../../src/domain/checks/outcomes.ts';
import type { Content } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (content: Content) => void) =>
  outcomes(smallContent(change)).map(
    ({ file, line, what, write }) => `${file.replace('content/', '')}:${line} ${what} ${write}`,
  );

test('in the small record what came of a promise comes after it', () => expect(told(() => {})).toEqual([]));

test('an outcome that is not further along the chain', () => {
  const write = 'The chain is forecast → announced → approved → allocated → spent: name an outcome further along it.';
  expect(told((c) => (entry(c.statements, 'f-0007').kind = 'announced'))).toEqual([
    `funding/outcomes.csv:2 f-0007 (announced) does not come after f-0008 (allocated). ${write}`,
  ]);
  expect(told((c) => (entry(c.statements, 'f-0007').kind = 'allocated'))).toEqual([
    `funding/outcomes.csv:2 f-0007 (allocated) does not come after f-0008 (allocated). ${write}`,
  ]);
});

test('a statement as its own outcome', () =>
  expect(told((c) => (c.outcomes[0]!.outcome = 'f-0008'))).toEqual([
    'funding/outcomes.csv:2 f-0008 (allocated) does not come after f-0008 (allocated). The chain is forecast → ' +
      'announced → approved → allocated → spent: name an outcome further along it.',
  ]));

test('an outcome said before the promise', () => {
  expect(told((c) => (entry(c.statements, 'f-0007').said_on = '2020-02'))).toEqual([
    'funding/outcomes.csv:2 f-0007 was said on 2020-02, before f-0008 of 2020-03. Name an outcome that was said ' +
      'later than the promise.',
  ]);
  expect(told((c) => (entry(c.statements, 'f-0007').said_on = '2020'))).toEqual([]);
  expect(told((c) => (entry(c.statements, 'f-0007').said_on = undefined))).toEqual([]);
});

test('what is not there is left to the rule of references', () =>
  expect(told((c) => (c.outcomes[0]!.outcome = 'zzz'))).toEqual([]));
