import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/domain/content.ts';
import { programmeLedger } from '../../../src/domain/ledger/programme-ledger.ts';
import { recordOf, said } from './invented-ledger.ts';

const ledger = (statements: Statement[], spend?: Parameters<typeof recordOf>[1]) =>
  programmeLedger(recordOf(statements, spend), 'lantern');

const promised = said('f-1', { announced_on: '2019-08-08', counted: 'yes' });
const cut = said('f-2', {
  kind: 'allocated',
  scope: 'revision',
  revises: 'f-1',
  amount_gbp: '139000000',
  said_on: '2024',
});

describe('the line of a programme', () => {
  test('goes from hollow to solid, one step a kind, and ends in the void', () => {
    const { steps, void: nothing, leftOut } = ledger([cut, promised]);
    expect(steps.map(({ kind, amounts, date }) => [kind, amounts[0].pence, date?.on])).toEqual([
      ['announced', 25_000_000_000, '2019-08-08'],
      ['allocated', 13_900_000_000, '2024'],
    ]);
    expect([nothing, leftOut]).toEqual([{ state: 'not-found', known: 'nothing' }, []]);
  });
  test('sets rivals side by side, lowest first, with the basis of each, and adds nothing', () => {
    const [step] = ledger([
      said('f-1', { counted: 'yes', disagrees_with: ['f-2', 'f-3'] }),
      said('f-2', { amount_gbp: '300000000', basis: 'up-to', disagrees_with: ['f-1'] }),
      said('f-3', { amount_gbp: '250000000', basis: 'approx', disagrees_with: ['f-1'] }),
    ]).steps;
    expect(step!.amounts).toEqual([
      { pence: 25_000_000_000, basis: 'exact', statements: ['f-1', 'f-3'] },
      { pence: 30_000_000_000, basis: 'up-to', statements: ['f-2'] },
    ]);
    expect(step!.statements).toEqual(['f-1', 'f-2', 'f-3']);
  });
  test('dates a step of rivals from the first of them to the last', () => {
    const [step] = ledger([
      said('f-1', { said_on: '2021', disagrees_with: ['f-2'] }),
      said('f-2', { amount_gbp: '1', said_on: '2018-05', disagrees_with: ['f-1'] }),
    ]).steps;
    expect([step!.date, step!.until]).toEqual([{ on: '2018-05', role: 'by' }, '2021']);
  });
  test('says a yearly sum as yearly, and that a source was not read again', () => {
    const [step] = ledger([said('f-1', { per_year: 'yes', source_reread: 'no' })]).steps;
    expect([step!.perYear, step!.reread]).toEqual([true, false]);
  });
  test('names what a part is for, and how many other parts there are', () => {
    const [step] = ledger([
      said('f-1', { scope: 'part', covers: 'wave one' }),
      said('f-2', { scope: 'part', amount_gbp: '1' }),
    ]).steps;
    expect([step!.extent, step!.covers, step!.others]).toEqual(['part', 'wave one', 1]);
  });
  test('leaves a part behind once a firmer kind is known for the whole, but not one an editor counted', () => {
    const whole = said('f-2', { kind: 'allocated' });
    expect(ledger([said('f-1', { scope: 'part' }), whole]).steps.map(({ kind }) => kind)).toEqual(['allocated']);
    expect(ledger([said('f-1', { scope: 'part', counted: 'yes' }), whole]).steps).toHaveLength(2);
  });
  test('leaves a forecast for a part behind once anything firmer is known', () =>
    expect(
      ledger([
        said('f-1', { kind: 'forecast', scope: 'part', counted: 'yes' }),
        said('f-2', { scope: 'part' }),
      ]).steps.map(({ kind }) => kind),
    ).toEqual(['announced']));
  test('gives a reason for every statement that is no step', () => {
    const all = [
      promised,
      cut,
      said('f-3', { restates: 'f-1' }),
      said('f-4', { scope: 'part' }),
      said('f-5', { scope: 'per-recipient', recipient: 'north-trust' }),
      said('f-6', { said_on: '2018' }),
      said('f-7', { scope: 'wider' }),
    ];
    expect(ledger(all).leftOut).toEqual([
      { id: 'f-3', reason: 'it repeats f-1' },
      { id: 'f-4', reason: 'f-1 is for the whole' },
      { id: 'f-5', reason: 'it is for one body, in whose own ledger it stands' },
      { id: 'f-6', reason: 'the record leads with f-1' },
      { id: 'f-7', reason: 'only a part of it is for this programme' },
    ]);
    expect(ledger(all).forBodies).toBe(1);
  });
});

describe('the void', () => {
  const spent = (fields: Partial<Statement> = {}) => said('f-9', { kind: 'spent', ...fields });
  test('is filled only by a figure for the whole', () => {
    expect(ledger([spent()]).void).toBeNull();
    expect(ledger([spent({ scope: 'part' })]).void).toEqual({ state: 'not-found', known: 'part' });
    expect(ledger([spent({ scope: 'per-recipient' })]).void).toEqual({ state: 'not-found', known: 'one-body' });
    expect(ledger([spent({ scope: 'each' })]).void).toEqual({ state: 'not-found', known: 'nothing' });
  });
  test('is said to be unpublished where a source says so', () =>
    expect(ledger([promised], 'not-published').void?.state).toBe('not-published'));
  test('is none where spending cannot be expected, unless some is found', () => {
    expect(ledger([promised], 'not-applicable').void).toBeNull();
    expect(ledger([spent({ scope: 'part' })], 'not-applicable').void?.known).toBe('part');
  });
  test('is all there is where no source gives a figure', () =>
    expect(ledger([])).toEqual({
      steps: [],
      void: { state: 'not-found', known: 'nothing' },
      leftOut: [],
      forBodies: 0,
    }));
});
