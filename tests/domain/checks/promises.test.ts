import { expect, test } from 'vitest';
import { promises } from '../../../src/domain/checks/promises.ts';
import type { Content } from '../../../src/domain/content.ts';
import { smallContent } from '../../fixtures/small-content.ts';
import { evidence, undertaking } from '../promises/invented-case.ts';

const at = (line: number) => ({ origin: { file: 'content/promises.csv', line } });

const told = (change: (content: Content) => void) =>
  promises(
    smallContent((content) => {
      content.promises = [
        undertaking({ ...at(2), id: 'first', target_value: '90' }),
        undertaking({ ...at(3), id: 'second', supersedes: 'first' }),
        undertaking({ ...at(4), id: 'third', supersedes: 'second' }),
      ];
      content.promiseEvidence = [
        {
          ...evidence('2019 partly 40', 'gazette', 'first'),
          origin: { file: 'content/promise-evidence.csv', line: 2 },
        },
      ];
      change(content);
    }),
  ).map(({ file, line, what, write }) => `${file.replace('content/', '')}:${line} ${what} ${write}`);

test('three promises, each replacing the one before, are sound', () => expect(told(() => {})).toEqual([]));

test('evidence older than the promise', () =>
  expect(told((c) => (c.promiseEvidence[0]!.on = '2019-05'))).toEqual([
    'promise-evidence.csv:2 The evidence of 2019-05 is older than the promise first, made on 2019-06. Correct one ' +
      'of the two dates, or leave out evidence that is older than the promise.',
  ]));

test('evidence on a promise whose day is not known may be of any day', () =>
  expect(told((c) => ((c.promiseEvidence[0]!.on = '2001'), (c.promises[0]!.made_on = undefined)))).toEqual([]));

test('a value without a target', () =>
  expect(told((c) => (c.promises[0]!.target_value = undefined))).toEqual([
    'promise-evidence.csv:2 The value 40 has no target to be measured by: the promise first names none. Write the ' +
      'target in promises.csv, or say in "says" what the number counts and leave value empty.',
  ]));

test('promises that replace each other in a circle', () =>
  expect(told((c) => (c.promises[0]!.supersedes = 'second'))).toEqual([
    'promises.csv:2 first replaces second, which leads back to first. A promise replaces an earlier one: clear ' +
      'supersedes at the earliest of them.',
    'promises.csv:3 second replaces first, which leads back to second. A promise replaces an earlier one: clear ' +
      'supersedes at the earliest of them.',
  ]));

test('a promise that replaces itself', () =>
  expect(told((c) => (c.promises[0]!.supersedes = 'first'))).toEqual([
    'promises.csv:2 first replaces first, which leads back to first. A promise replaces an earlier one: clear ' +
      'supersedes at the earliest of them.',
  ]));

test('a promise made by nobody', () =>
  expect(told((c) => (c.promises[2]!.made_by = undefined))).toEqual([
    'promises.csv:4 Nobody is named who made the promise third. Write the id of the organisation in made_by, or the ' +
      'name of the person in made_by_person.',
  ]));

test('what is not there is left to the rule of references', () =>
  expect(told((c) => (c.promiseEvidence[0]!.promise = 'zzz'))).toEqual([]));
