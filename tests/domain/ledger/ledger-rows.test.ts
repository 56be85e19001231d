import { expect, test } from 'vitest';
import { ledgerRows } from '../../../src/domain/ledger/ledger-rows.ts';
import { recordOf, said } from './invented-ledger.ts';

test('one row a step for programmes, recipients and funders, lowest and highest, and one for the void', () => {
  const rows = ledgerRows(
    recordOf([
      said('f-1', { funders: ['ministry-of-riverland'], disagrees_with: ['f-2'], announced_on: '2019' }),
      said('f-2', { amount_gbp: '12.50', basis: 'up-to', disagrees_with: ['f-1'] }),
      said('f-3', { kind: 'allocated', scope: 'per-recipient', recipient: 'north-trust', covers: 'looms' }),
    ]),
  );
  expect(
    rows.map((row) => [row.subject, row.subject_kind, row.step, row.kind, row.low_gbp, row.high_gbp, row.state]),
  ).toEqual([
    ['lantern', 'programme', 1, 'announced', '12.50', '250000000', 'found'],
    ['lantern', 'programme', 2, 'spent', '', '', 'not-found'],
    ['north-trust', 'recipient', 1, 'allocated', '250000000', '250000000', 'found'],
    ['north-trust', 'recipient', 2, 'spent', '', '', 'not-found'],
    ['ministry-of-riverland', 'funder', 1, 'announced', '12.50', '250000000', 'found'],
  ]);
  expect(rows[0]).toMatchObject({
    programme: 'lantern',
    low_basis: 'up-to',
    high_basis: 'exact',
    statements: ['f-1', 'f-2'],
    date: '2019',
    date_role: 'in',
    per_year: 'no',
  });
  expect(rows[2]!.covers).toBe('looms');
});
