import { expect, test } from 'vitest';
import { KIND_MEANING } from '../../src/kinds/statement.ts';

test('the kinds of money mean what the method page says', () => {
  expect(KIND_MEANING).toEqual({
    forecast: 'an expectation, plan, estimate or need',
    announced: 'a promise or offer made public',
    approved: 'a business case, contract or Treasury approval',
    allocated: 'assigned to a recipient or a fixed budget line',
    spent: 'paid, or the cost to date',
  });
});
