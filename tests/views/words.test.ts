import { expect, test } from 'vitest';
import { KIND_MEANING } from '../../src/kinds/statement.ts';
import { count, listed, organisationKind } from '../../src/views/words.ts';

test('numbers with their words', () =>
  expect([count(1, 'source'), count(0, 'source'), count(1234, 'entry', 'entries')]).toEqual([
    '1 source',
    '0 sources',
    '1,234 entries',
  ]));
test('words in a row', () =>
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]));
test('a kind of organisation in words', () => {
  expect(organisationKind({ kind: 'acute-trust' } as never)).toBe('Acute trust');
  expect(organisationKind({ kind: 'ccg' } as never)).toBe('Clinical commissioning group');
});
test('the kinds of money mean what the method page says', () => {
  expect(KIND_MEANING).toEqual({
    forecast: 'an expectation, plan, estimate or need',
    announced: 'a promise or offer made public',
    approved: 'a business case, contract or Treasury approval',
    allocated: 'assigned to a recipient or a fixed budget line',
    spent: 'paid, or the cost to date',
  });
});
