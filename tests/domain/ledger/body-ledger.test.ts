import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/domain/content.ts';
import { funderLedger, recipientLedger } from '../../../src/domain/ledger/body-ledger.ts';
import { recordOf, said } from './invented-ledger.ts';

const deal = (id: string, pounds: number, fields: Partial<Statement> = {}) =>
  said(id, {
    amount_gbp: String(pounds),
    kind: 'approved',
    scope: 'contract',
    recipient: 'weft-limited',
    covers: 'weaving',
    ...fields,
  });
const of = (statements: Statement[]) => recipientLedger(recordOf(statements), 'weft-limited');
const sums = (statements: Statement[]) =>
  of(statements).map(({ steps }) => steps.map(({ amounts }) => amounts.map(({ pence }) => pence / 100)));

describe('what a body was to get', () => {
  test('stands in the order of time, rivals together, the undated last', () =>
    expect(
      sums([
        deal('f-1', 25),
        deal('f-2', 11, { said_on: '2023-01' }),
        deal('f-3', 3, { said_on: '2020-07', disagrees_with: ['f-4'] }),
        deal('f-4', 2, { disagrees_with: ['f-3'] }),
        deal('f-5', 1, { period_start: '2020-03' }),
      ]),
    ).toEqual([[[1], [2, 3], [11], [25]]]));
  test('of one time goes from hollow to solid, and a bare year lies at its end', () =>
    expect(
      of([
        deal('f-1', 5, { kind: 'allocated', said_on: '2017' }),
        deal('f-2', 5, { kind: 'announced', said_on: '2017-03-31' }),
      ])[0]!.steps.map(({ kind }) => kind),
    ).toEqual(['announced', 'allocated']));
  test('has a line for each programme: no arrow leads from one to another', () =>
    expect(
      of([deal('f-1', 1, { said_on: '2021' }), deal('f-2', 2, { programme: 'harbour-fund', said_on: '2019' })]).map(
        ({ programme }) => programme,
      ),
    ).toEqual(['harbour-fund', 'lantern']));
  test('leaves a sum over several of its steps out, and says so', () => {
    const [line] = of([deal('f-1', 10), deal('f-2', 50), deal('f-3', 60, { covers: 'weaving: contracts together' })]);
    expect(line!.steps).toHaveLength(2);
    expect(line!.leftOut).toEqual([{ id: 'f-3', reason: 'it adds up sums that stand here one by one' }]);
  });
  test('leaves a part of a contract out where the contract stands, and says so', () => {
    const [line] = of([deal('f-1', 10, { part_of: 'f-2' }), deal('f-2', 50)]);
    expect(line!.steps.map(({ statements }) => statements)).toEqual([['f-2']]);
    expect(line!.leftOut).toEqual([{ id: 'f-1', reason: 'it is a part of f-2, which stands here' }]);
    expect(sums([deal('f-1', 10, { part_of: 'f-2', kind: 'spent' }), deal('f-2', 50)])[0]).toHaveLength(2);
  });
  test('but not one that stands alone, nor an award of money put together from two sources', () => {
    expect(sums([deal('f-1', 60, { covers: 'contracts together' })])).toEqual([[[60]]]);
    const award = { scope: 'per-recipient' as const, covers: 'central and local money together' };
    expect(sums([deal('f-1', 60, award), deal('f-2', 30)])[0]).toHaveLength(2);
  });
  test('ends in a void until a source shows a payment', () => {
    expect(of([deal('f-1', 1)])[0]!.void).toEqual({ state: 'not-found', known: 'nothing' });
    expect(of([deal('f-1', 1), deal('f-2', 1, { kind: 'spent' })])[0]!.void).toBeNull();
  });
  test('never a misprint, nor what a weak source alone says', () =>
    expect(of([deal('f-1', 1, { scope: 'misprint' }), deal('f-2', 2, { source: 'weak' })])[0]).toMatchObject({
      steps: [],
      leftOut: [
        { id: 'f-1', reason: 'its source printed it wrongly' },
        { id: 'f-2', reason: 'nothing but a weak source says it' },
      ],
    }));
});

describe('what a body gave', () => {
  const giver = { funders: ['ministry-of-riverland'] };
  test('is the figure that leads of each kind; sums for single bodies are counted, not listed', () => {
    const [line] = funderLedger(
      recordOf([
        said('f-1', giver),
        said('f-2', { ...giver, scope: 'per-recipient', recipient: 'north-trust', amount_gbp: '5' }),
        said('f-3', { amount_gbp: '7', kind: 'spent' }),
      ]),
      'ministry-of-riverland',
    );
    expect(line!.steps.map(({ statements }) => statements)).toEqual([['f-1']]);
    expect([line!.forBodies, line!.void]).toEqual([1, null]);
    expect(line!.leftOut.map(({ id }) => id)).toEqual(['f-2']);
  });
});
