import { describe, expect, test } from 'vitest';
import { silence } from '../../../src/domain/ledger/may-speak.ts';
import { recordOf, said } from './invented-ledger.ts';

const why = (...statements: Parameters<typeof recordOf>[0]) => silence(recordOf(statements), statements[0]!);

describe('what never speaks in a ledger', () => {
  test.each([
    ['misprint', 'its source printed it wrongly'],
    ['wider', 'only a part of it is for this programme'],
    ['each', 'it is for each of several bodies, and no total'],
    ['need-estimate', 'it says what would be needed, and nobody promised it'],
  ] as const)('a figure of scope "%s", even if an editor counted it', (scope, reason) =>
    expect(why(said('f-1', { scope, counted: 'yes' }))).toBe(reason),
  );
  test('a statement that repeats another: it is a second voice of that one', () =>
    expect(why(said('f-2', { restates: 'f-1' }), said('f-1'))).toBe('it repeats f-1'));
  test('a figure that a weak source alone gives', () =>
    expect(why(said('f-1', { source: 'weak' }))).toBe('nothing but a weak source says it'));
  test('a figure that a later one of its kind replaces', () =>
    expect(why(said('f-1'), said('f-2', { scope: 'revision', revises: 'f-1' }))).toBe('f-2 replaces it'));
});

describe('what may speak', () => {
  test.each(['whole-programme', 'part', 'per-recipient', 'contract', 'revision'] as const)('scope "%s"', (scope) =>
    expect(why(said('f-1', { scope }))).toBeNull(),
  );
  test('a figure of a weak source that another source repeats', () =>
    expect(why(said('f-1', { source: 'weak' }), said('f-2', { restates: 'f-1', source: 'mirror' }))).toBeNull());
  test('a promise that a figure of another kind replaces: both are steps of the line', () =>
    expect(why(said('f-1'), said('f-2', { kind: 'allocated', revises: 'f-1' }))).toBeNull());
  test('a figure that only a weak source says is replaced', () =>
    expect(why(said('f-1'), said('f-2', { revises: 'f-1', source: 'weak' }))).toBeNull());
});
