import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/domain/content.ts';
import { recipientLedger } from '../../../src/domain/ledger/body-ledger.ts';
import type { Ledger } from '../../../src/domain/ledger/ledger.ts';
import { silence } from '../../../src/domain/ledger/may-speak.ts';
import { programmeLedger } from '../../../src/domain/ledger/programme-ledger.ts';
import { pence, type PublicRecord } from '../../../src/domain/record.ts';
import { BASES, KINDS, SCOPES } from '../../../src/kinds/statement.ts';
import { recordOf, said } from './invented-ledger.ts';

const CASES = { numRuns: 400 };
const row = fc.record({
  amount_gbp: fc.integer({ min: 1, max: 20_000_000_000 }).map(String),
  kind: fc.constantFrom(...KINDS),
  basis: fc.constantFrom(...BASES),
  scope: fc.constantFrom(...SCOPES),
  counted: fc.constantFrom('yes' as const, 'no' as const, 'no' as const),
  per_year: fc.constantFrom('no' as const, 'no' as const, 'no' as const, 'yes' as const),
  source: fc.constantFrom('official', 'trade-press', 'mirror', 'weak'),
  said_on: fc.constantFrom(undefined, '2016', '2019-08', '2024-06-03'),
  recipient: fc.constantFrom(undefined, undefined, 'north-trust'),
  /** How many rows further on its repetition, its rival and its revision lie; 0 for none. */
  restates: fc.constantFrom(0, 0, 0, 1, 2),
  rival: fc.constantFrom(0, 0, 1, 2, 3),
  revises: fc.constantFrom(0, 0, 0, 1),
});

/** Statements that link to others before them, as the checks of the content ask: nothing repeats a repetition. */
const statements = fc.array(row, { minLength: 1, maxLength: 14 }).map((rows) => {
  const id = (index: number) => `f-${String(index + 1).padStart(4, '0')}`;
  const list: Statement[] = [];
  rows.forEach(({ restates, rival, revises, ...fields }, index) => {
    const back = (steps: number) => (steps === 0 ? undefined : list[index - steps]);
    const first = back(restates);
    const repeats = first?.restates === undefined ? first?.id : undefined;
    list.push(said(id(index), { ...fields, restates: repeats, revises: back(revises)?.id, disagrees_with: [] }));
    const other = back(rival);
    if (other === undefined) return;
    list[index]!.disagrees_with!.push(other.id);
    other.disagrees_with!.push(id(index));
  });
  return list;
});

const NEVER = ['misprint', 'wider', 'each', 'need-estimate'];
const ledgersOf = (record: PublicRecord): Ledger[] => [
  programmeLedger(record, 'lantern'),
  ...recipientLedger(record, 'north-trust'),
];
const each = (check: (record: PublicRecord, ledger: Ledger, list: Statement[]) => void) =>
  fc.assert(
    fc.property(statements, (list) => {
      const record = recordOf(list);
      for (const ledger of ledgersOf(record)) check(record, ledger, list);
    }),
    CASES,
  );

describe('no ledger', () => {
  test('ever adds: every sum in it is the sum of a statement that it names', () =>
    each((record, { steps }) => {
      for (const step of steps)
        for (const amount of step.amounts)
          for (const id of amount.statements) expect(pence(record.statements.get(id)!)).toBe(amount.pence);
    }));
  test('mixes kinds, or sums for each year with totals, in one step', () =>
    each((record, { steps }) => {
      for (const step of steps)
        for (const id of step.statements) {
          const { kind, per_year } = record.statements.get(id)!;
          expect([kind, per_year]).toEqual([step.kind, step.perYear ? 'yes' : 'no']);
        }
    }));
  test('lets a per-body figure, a misprint, a wider sum, a need, a repetition or a weak source alone speak', () =>
    each((record, { steps }) => {
      for (const id of steps.flatMap((step) => step.statements)) {
        expect(NEVER).not.toContain(record.statements.get(id)!.scope);
        expect(silence(record, record.statements.get(id)!)).toBeNull();
      }
    }));
  test('of a programme takes a sum for one body for a step', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const record = recordOf(list);
        for (const id of programmeLedger(record, 'lantern').steps.flatMap((step) => step.statements))
          expect(record.statements.get(id)!.scope).not.toBe('per-recipient');
      }),
      CASES,
    );
  });
  test('drops a statement in silence, or shows one twice', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const record = recordOf(list);
        const { steps, leftOut } = programmeLedger(record, 'lantern');
        const told = [...steps.flatMap((step) => step.statements), ...leftOut.map(({ id }) => id)];
        expect(told.sort()).toEqual(list.map(({ id }) => id).sort());
        for (const { reason } of leftOut) expect(reason).toMatch(/^\S.{8,}/);
      }),
      CASES,
    );
  });
  test('hides a contradiction: who contradicts a leading figure is in its range, or is said to disagree', () =>
    each((record, { steps }) => {
      for (const step of steps) {
        const leader = record.statements.get(step.statements[0])!;
        for (const id of leader.disagrees_with ?? []) {
          const other = record.statements.get(id)!;
          if (other.kind !== leader.kind || silence(record, other) !== null) continue;
          expect([...step.statements, ...step.disputed]).toContain(id);
        }
      }
    }));
  test('changes with the order in which its statements are read', () => {
    fc.assert(
      fc.property(statements, (list) => {
        expect(programmeLedger(recordOf([...list].reverse()), 'lantern')).toEqual(
          programmeLedger(recordOf(list), 'lantern'),
        );
      }),
      CASES,
    );
  });
});
