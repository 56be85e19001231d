import { describe, expect, test } from 'vitest';
import { reconciled } from '../../../src/domain/checks/reconciled.ts';
import type { Content, Explanation } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (content: Content) => void) =>
  reconciled(smallContent(change)).map(
    ({ file, line, what, write }) => `${file.replace('content/', '')}:${line} ${what} ${write}`,
  );
const explain = (content: Content, fields: Partial<Explanation>) =>
  content.explanations.push({
    id: fields.check!,
    check: '',
    reason: 'why',
    origin: { file: 'content/funding/explanations.csv', line: 2 },
    ...fields,
  });

test('in the small record nothing is left to explain', () => expect(told(() => {})).toEqual([]));

describe('a gap without an explanation', () => {
  test('between a row and its quotation', () => {
    expect(told((c) => (entry(c.statements, 'f-0009').amount_gbp = '150'))).toEqual([
      'funding/statements.csv:11 f-0009 is £150, but its quotation gives £100: gap £50 more. Correct the amount, ' +
        'or add to content/funding/explanations.csv: quotation:f-0009,50,<why they differ>,',
    ]);
    expect(told((c) => (entry(c.statements, 'f-0009').quote = 'no sum here'))).toEqual([
      'funding/statements.csv:11 f-0009 is £100, but its quotation gives no sum: gap nothing to compare. Correct ' +
        'the amount, or add to content/funding/explanations.csv: quotation:f-0009,,<why they differ>,',
    ]);
  });
  test('between a repetition and what it repeats', () => {
    expect(
      told((c) => Object.assign(entry(c.statements, 'f-0003'), { amount_gbp: '240000000', quote: '£240m' })),
    ).toEqual([
      'funding/statements.csv:5 f-0003 is £240 million, but f-0001, which it restates, is £250 million: gap £10 ' +
        'million less. Correct the amount, or add to content/funding/explanations.csv: ' +
        'restatement:f-0003,-10000000,<why they differ>,',
    ]);
  });
  test('between a whole and its parts of the same kind', () => {
    const parts = told((c) => Object.assign(entry(c.statements, 'f-0004'), { kind: 'announced', counted: 'no' }));
    expect(parts).toHaveLength(1);
    const gap =
      'funding/statements.csv:2 f-0001 is £250 million, but its one part of the same kind is £5,518,492 (f-0004): ' +
      'gap £244,481,508 more.';
    expect(parts[0]!.slice(0, gap.length)).toBe(gap);
    expect(parts[0]).toContain('parts:f-0001,244481508,<why they differ>,');
    expect(parts[0]).toContain(' It is counted in lantern’s announced total of £250 million.');
  });
  test('of a row that is not counted names no total', () => {
    expect(told((c) => (entry(c.statements, 'f-0009').amount_gbp = '150'))[0]).not.toContain('It is counted');
  });
});

describe('an explanation', () => {
  const wrong = (c: Content) => (entry(c.statements, 'f-0009').amount_gbp = '150');
  test('of exactly the gap settles it', () =>
    expect(told((c) => (wrong(c), explain(c, { check: 'quotation:f-0009', gap_gbp: '50' })))).toEqual([]));
  test('of another gap does not', () =>
    expect(told((c) => (wrong(c), explain(c, { check: 'quotation:f-0009', gap_gbp: '-50' })))[0]).toContain(
      'The explanation is of a gap of £-50.',
    ));
  test('of no gap is refused', () => {
    expect(told((c) => explain(c, { check: 'quotation:f-0009', gap_gbp: '50' }))).toEqual([
      'funding/explanations.csv:2 quotation:f-0009 needs no explanation: the two sides are equal. Remove the row, ' +
        'or correct the name of the check.',
    ]);
    expect(told((c) => explain(c, { check: 'parts:f-0009', gap_gbp: '50' }))).toEqual([
      'funding/explanations.csv:2 parts:f-0009 needs no explanation: there is no such check. Remove the row, or ' +
        'correct the name of the check.',
    ]);
  });
});

test('as long as the statements cannot be read, nobody is blamed', () => {
  expect(
    reconciled(
      smallContent((c) => (entry(c.statements, 'f-0009').amount_gbp = '150')),
      (home) => home === 'content/funding/statements.csv',
    ),
  ).toEqual([]);
});
