import { describe, expect, test } from 'vitest';
import { counted } from '../../../src/domain/checks/counted.ts';
import type { Content, Statement } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (content: Content) => void) =>
  counted(smallContent(change)).map(({ line, what, write }) => `${line}: ${what} ${write}`);
const count = (content: Content, id: string, fields: Partial<Statement> = {}) =>
  Object.assign(entry(content.statements, id), { counted: 'yes', counted_reason: 'it leads', ...fields });

test('in the small record nothing counted overlaps', () => expect(told(() => {})).toEqual([]));

describe('a row that cannot be counted', () => {
  test('without a reason', () =>
    expect(told((c) => (entry(c.statements, 'f-0001').counted_reason = undefined))).toEqual([
      '2: f-0001 is counted, but no reason is given. Say in counted_reason why the record leads with this statement.',
    ]));
  test('a restatement', () =>
    expect(told((c) => count(c, 'f-0003'))).toEqual([
      '5: f-0003 is counted, but it restates f-0001. Count f-0001 instead: a sum said twice is one sum.',
    ]));
  test('a yearly sum', () =>
    expect(told((c) => count(c, 'f-0001', { per_year: 'yes' }))).toEqual([
      '2: f-0001 is counted, but it is a sum for each year. Write "no": a yearly sum is no total.',
    ]));
  test.each([
    ['each', 'a sum for each of several unnamed bodies is no total'],
    ['wider', 'only a part of the sum is for this programme'],
    ['misprint', 'its source printed it wrongly'],
    ['need-estimate', 'an estimate of need was promised by nobody'],
  ] as const)('a sum of the scope "%s"', (scope, why) =>
    expect(told((c) => count(c, 'f-0007', { scope }))).toEqual([
      `9: f-0007 is counted, but its scope is "${scope}": ${why}. Write "no" in counted.`,
    ]),
  );
  test.each(['whole-programme', 'part', 'per-recipient', 'contract', 'revision'] as const)(
    'while the scope "%s" can be',
    (scope) => expect(told((c) => count(c, 'f-0007', { scope }))).toEqual([]),
  );
});

describe('two counted rows of one kind that overlap', () => {
  const whole = (id: string) =>
    `and so is ${id}, the whole of which it is a part. Count either the whole or its parts.`;
  test('a whole and its part', () =>
    expect(told((c) => count(c, 'f-0004', { kind: 'announced' }))).toEqual([
      `6: f-0004 is counted, ${whole('f-0001')}`,
    ]));
  test('a whole and the part of a part that is not counted', () => {
    expect(
      told(
        (c) => (
          count(c, 'f-0007', { kind: 'announced', part_of: 'f-0002' }),
          (entry(c.statements, 'f-0002').part_of = 'f-0001')
        ),
      ),
    ).toEqual([`9: f-0007 is counted, ${whole('f-0001')}`]);
  });
  test('two that disagree, told once', () =>
    expect(told((c) => count(c, 'f-0002'))).toEqual([
      '2: f-0001 is counted, and so is f-0002, which disagrees with it. Count one of the two, and say why in ' +
        'counted_reason.',
    ]));
  test('a figure and the one that replaces it', () =>
    expect(told((c) => count(c, 'f-0006'))).toEqual([
      '8: f-0006 is counted, and so is f-0001, which it replaces. Write "no" in counted of f-0001.',
    ]));
});

describe('what does not overlap', () => {
  test('rows of two kinds: totals never mix kinds', () => {
    expect(told((c) => count(c, 'f-0004', { kind: 'spent' }))).toEqual([]);
    expect(told((c) => count(c, 'f-0002', { kind: 'approved' }))).toEqual([]);
    expect(told((c) => count(c, 'f-0006', { kind: 'approved' }))).toEqual([]);
  });
  test('two parts of one whole that is not counted', () => {
    expect(
      told((c) => {
        entry(c.statements, 'f-0001').counted = 'no';
        count(c, 'f-0007', { kind: 'allocated', part_of: 'f-0001' });
      }),
    ).toEqual([]);
  });
  test('a circle of parts is walked once and left to the rule of links', () => {
    expect(
      told((c) => (count(c, 'f-0007', { part_of: 'f-0008' }), (entry(c.statements, 'f-0008').part_of = 'f-0007'))),
    ).toEqual([]);
  });
});

test('a row that breaks three rules has three problems', () =>
  expect(told((c) => count(c, 'f-0003', { per_year: 'yes', scope: 'each' }))).toHaveLength(3));
