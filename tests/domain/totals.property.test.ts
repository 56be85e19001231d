import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted } from '../../src/domain/checks/counted.ts';
import type { Statement } from '../../src/domain/content.ts';
import { penceOf, poundsOf } from '../../src/domain/money.ts';
import { reconciliations } from '../../src/domain/reconcile.ts';
import {
  combineBasis,
  groupStatements,
  NO_SINGLE_YEAR,
  totalOf,
  yearGroup,
  type Total,
} from '../../src/domain/totals.ts';
import { BASES, KINDS } from '../../src/kinds/statement.ts';
import { smallContent } from '../fixtures/small-content.ts';

const CASES = { numRuns: 500 };
const [pattern] = smallContent().statements;

/** Pence up to ten thousand million pounds, so that a thousand of them stay exact. */
const pence = fc.integer({ min: 1, max: 1_000_000_000_000 });

const row = fc.record({
  amount_gbp: pence.map(poundsOf),
  basis: fc.constantFrom(...BASES),
  kind: fc.constantFrom(...KINDS),
  counted: fc.constantFrom('yes' as const, 'no' as const),
  programme: fc.constantFrom('one', 'two', 'three'),
  year: fc.option(fc.integer({ min: 2014, max: 2025 }), { nil: null }),
});
const rows = fc.array(row, { maxLength: 60 }).map((list) =>
  list.map(({ year, ...fields }, index): Statement => ({
    ...pattern!,
    ...fields,
    id: `f-${String(index + 1).padStart(4, '0')}`,
    restates: undefined,
    part_of: undefined,
    revises: undefined,
    disagrees_with: undefined,
    period_start: year === null ? undefined : `${year}-04`,
    period_end: year === null ? undefined : `${year + 1}-03`,
  })),
);
const kind = fc.constantFrom(...KINDS);

const merge = (totals: readonly (Total | null)[]) =>
  totals.reduce<{ pence: number; basis: Total['basis']; rows: string[] } | null>(
    (sum, total) =>
      total === null
        ? sum
        : sum === null
          ? { pence: total.pence, basis: total.basis, rows: total.rows }
          : {
              pence: sum.pence + total.pence,
              basis: combineBasis(sum.basis, total.basis),
              rows: [...sum.rows, ...total.rows].sort(),
            },
    null,
  );
const core = (total: Total | null) =>
  total === null ? null : { pence: total.pence, basis: total.basis, rows: total.rows };

describe('a total never changes', () => {
  test('with the order of the statements', () => {
    fc.assert(
      fc.property(
        rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        kind,
        ([list, shuffled], of) => {
          expect(totalOf(shuffled, of)).toEqual(totalOf(list, of));
        },
      ),
      CASES,
    );
  });

  test('with the grouping: the totals of the programmes, or of the years, make the total of all', () => {
    fc.assert(
      fc.property(rows, kind, (list, of) => {
        for (const keysOf of [
          (statement: Statement) => [statement.programme],
          (statement: Statement) => [yearGroup(statement)],
        ]) {
          const groups = [...groupStatements(list, keysOf).values()];
          expect(groups.flat()).toHaveLength(list.length);
          expect(merge(groups.map((group) => totalOf(group, of)))).toEqual(core(totalOf(list, of)));
        }
      }),
      CASES,
    );
  });

  test('with restatement: a sum said again by other sources is still one sum', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), kind, (list, times, of) => {
        const again = list.flatMap((original, index) =>
          Array.from({ length: times }, (_, time): Statement => ({
            ...original,
            id: `r-${index}-${time}`,
            restates: original.id,
            counted: 'no',
          })),
        );
        expect(core(totalOf([...list, ...again], of))).toEqual(core(totalOf(list, of)));
      }),
      CASES,
    );
  });

  test('with the statements of other kinds', () => {
    fc.assert(
      fc.property(rows, kind, (list, of) => {
        expect(
          totalOf(
            list.filter((statement) => statement.kind === of),
            of,
          ),
        ).toEqual(totalOf(list, of));
      }),
      CASES,
    );
  });
});

test('a total is exact to the penny, whatever the order of addition', () => {
  fc.assert(
    fc.property(rows, kind, (list, of) => {
      const sum = list
        .filter((statement) => statement.counted === 'yes' && statement.kind === of)
        .reduce((total, statement) => total + BigInt(penceOf(statement.amount_gbp)), 0n);
      expect(BigInt(totalOf(list, of)?.pence ?? 0)).toBe(sum);
    }),
    CASES,
  );
});

test('a counted restatement is always refused, so no sum is ever added twice', () => {
  fc.assert(
    fc.property(
      rows.filter((list) => list.length > 0),
      fc.nat(),
      (list, pick) => {
        const original = list[pick % list.length]!;
        const twice: Statement = {
          ...original,
          id: 'f-9999',
          restates: original.id,
          counted: 'yes',
          counted_reason: 'again',
        };
        const problems = counted({ ...smallContent(), statements: [...list, twice] });
        expect(problems.some(({ what }) => what.includes(`f-9999 is counted, but it restates ${original.id}`))).toBe(
          true,
        );
      },
    ),
    CASES,
  );
});

test('a penny in any part shows as a gap of a penny', () => {
  fc.assert(
    fc.property(fc.array(pence, { minLength: 1, maxLength: 20 }), fc.nat(), (parts, pick) => {
      const statements = (amounts: readonly number[]): Statement[] => {
        const base = {
          ...pattern!,
          restates: undefined,
          part_of: undefined,
          kind: 'allocated' as const,
          scope: 'part' as const,
          per_year: 'no' as const,
        };
        const whole: Statement = {
          ...base,
          id: 'whole',
          amount_gbp: poundsOf(parts.reduce((sum, part) => sum + part, 0)),
        };
        return [
          whole,
          ...amounts.map((amount, index): Statement => ({
            ...base,
            id: `part-${index}`,
            part_of: 'whole',
            amount_gbp: poundsOf(amount),
          })),
        ];
      };
      const gap = (amounts: readonly number[]) =>
        reconciliations({ statements: statements(amounts), explanations: [] }).find(
          (check) => check.id === 'parts:whole',
        )!.gap;
      const changed = parts.map((part, index) => (index === pick % parts.length ? part + 1 : part));
      expect([gap(parts), gap(changed)]).toEqual([0, -1]);
    }),
    CASES,
  );
});

test('a period of other than one financial year belongs to no single year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2002, max: 2030 }), fc.integer({ min: 2, max: 9 }), (year, length) => {
      expect(yearGroup({ period_start: `${year}-04`, period_end: `${year + length}-03` })).toBe(NO_SINGLE_YEAR);
      expect(yearGroup({ period_start: `${year}-04`, period_end: `${year + 1}-03` })).toBe(
        `${year}-${String((year + 1) % 100).padStart(2, '0')}`,
      );
    }),
    CASES,
  );
});
