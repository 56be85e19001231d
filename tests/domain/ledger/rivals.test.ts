import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/domain/content.ts';
import { contradictions, trueRivals } from '../../../src/domain/ledger/rivals.ts';
import { recordOf, said } from './invented-ledger.ts';

const rival = (fields: Partial<Statement>) => {
  const own = said('f-1', { disagrees_with: ['f-2'] });
  const record = recordOf([own, said('f-2', { amount_gbp: '139000000', disagrees_with: ['f-1'], ...fields })]);
  const ids = (rows: readonly Statement[]) => rows.map((row) => row.id);
  return { range: ids(trueRivals(record, own)), said: ids(contradictions(record, own)) };
};

describe('a rival makes a range', () => {
  test('of one kind and scope', () => expect(rival({})).toEqual({ range: ['f-2'], said: ['f-2'] }));
  test.each([
    ['of another scope: it is said to disagree, and is no end of a range', { scope: 'revision' as const }],
    ['for each year', { per_year: 'yes' as const }],
    ['for one body', { recipient: 'north-trust' }],
  ])('not %s', (_what, fields) => expect(rival(fields)).toEqual({ range: [], said: ['f-2'] }));
  test.each([
    ['of another kind: that is how the figure moved', { kind: 'allocated' as const }],
    ['that its source printed wrongly', { scope: 'misprint' as const }],
    ['that a weak source alone gives', { source: 'weak' }],
  ])('not one %s', (_what, fields) => expect(rival(fields)).toEqual({ range: [], said: [] }));
});

test('who disagrees with a repetition disagrees with what it repeats', () => {
  const own = said('f-1');
  const record = recordOf([
    own,
    said('f-2', { restates: 'f-1', disagrees_with: ['f-4'] }),
    said('f-3', { amount_gbp: '1' }),
    said('f-4', { restates: 'f-3', amount_gbp: '1', disagrees_with: ['f-2'] }),
  ]);
  expect(trueRivals(record, own).map((row) => row.id)).toEqual(['f-3']);
});

test("a rival's rival is one too: all are about one thing", () => {
  const own = said('f-1', { disagrees_with: ['f-2'] });
  const record = recordOf([
    own,
    said('f-2', { amount_gbp: '1', disagrees_with: ['f-1', 'f-3'] }),
    said('f-3', { amount_gbp: '2', disagrees_with: ['f-2'] }),
  ]);
  expect(trueRivals(record, own).map((row) => row.id)).toEqual(['f-2', 'f-3']);
});
