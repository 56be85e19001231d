import { expect, test } from 'vitest';
import { formatGap, reconciliations } from '../../src/domain/reconcile.ts';
import { entry, smallContent } from '../fixtures/small-content.ts';

test(
  'every sum against its words, every repetition against what it repeats, every whole against its parts of one ' +
    'kind',
  () => {
    const checks = reconciliations(smallContent((content) => (entry(content.statements, 'f-0004').kind = 'announced')));
    expect(checks.map(({ id }) => id).filter((id) => !id.startsWith('quotation:'))).toEqual([
      'parts:f-0001',
      'restatement:f-0003',
    ]);
    expect(checks.filter(({ kind }) => kind === 'quotation')).toHaveLength(10);
    expect(checks.find(({ id }) => id === 'parts:f-0001')).toMatchObject({
      rows: ['f-0001', 'f-0004'],
      own: 25_000_000_000,
      other: 551_849_200,
      gap: 24_448_150_800,
      state: 'unexplained',
    });
    expect(checks.find(({ id }) => id === 'restatement:f-0003')).toMatchObject({ gap: 0, state: 'equal' });
  },
);

test('parts of another kind, yearly sums, sums for each and repetitions are no parts', () => {
  const without = (fields: object) =>
    reconciliations(
      smallContent((content) => Object.assign(entry(content.statements, 'f-0004'), { kind: 'announced', ...fields })),
    ).some(({ kind }) => kind === 'parts');
  expect([{}, { kind: 'spent' }, { per_year: 'yes' }, { scope: 'each' }, { restates: 'f-0002' }].map(without)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('of several sums in a quotation the nearest is meant', () => {
  const [check] = reconciliations(
    smallContent((content) => (entry(content.statements, 'f-0001').quote = 'of £1 billion, £250m, up from £240m')),
  ).filter(({ id }) => id === 'quotation:f-0001');
  expect(check).toMatchObject({ other: 25_000_000_000, state: 'equal' });
  const [far] = reconciliations(
    smallContent((content) => (entry(content.statements, 'f-0001').quote = 'of £1 billion')),
  ).filter(({ id }) => id === 'quotation:f-0001');
  expect(far).toMatchObject({ other: 100_000_000_000, state: 'unexplained' });
});

test('a gap in words', () =>
  expect([formatGap(null), formatGap(0), formatGap(246_620_000), formatGap(-100)]).toEqual([
    'nothing to compare',
    'none',
    '£2,466,200 more',
    '£1 less',
  ]));
