import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../src/charts/shared/drawing.ts';
import { STYLED } from '../../../src/charts/shared/sheet-style.ts';
import { ledgerChart } from '../../../src/charts/ledger/chart.ts';
import { KINDS } from '../../../src/kinds/statement.ts';
import type { Statement } from '../../../src/domain/content.ts';
import { recordOf, said } from '../../domain/ledger/invented-ledger.ts';
import { expectSound, saidBy, wordsIn } from '../labels.ts';

const chart = (...statements: Statement[]) => ledgerChart(recordOf(statements));
const paths = (shapes: readonly Shape[]): { d: string; class: string }[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? paths(shape.shapes) : 'd' in shape ? [shape] : []));
/** The radius of each circle of a class, in the order in which they are drawn. */
const radii = (shapes: readonly Shape[], name: string) =>
  paths(shapes)
    .filter((path) => path.class.split(' ').includes(name))
    .map(({ d }) => Number(/A([\d.]+),/.exec(d)![1]));

const MILLION = 1_000_000;
const sum = (id: string, millions: number, fields: Partial<Statement> = {}) =>
  said(id, { amount_gbp: String(millions * MILLION), ...fields });

describe('the words of the chart of ledgers', () => {
  test('three numbers, each of what is drawn', () => {
    expect(
      chart(sum('f-1', 250), sum('f-2', 7, { programme: 'harbour-fund', kind: 'spent', scope: 'part' })).headline,
    ).toBe('3 programmes. 2 with a figure. 1 where any source shows money spent.');
    expect(chart(sum('f-1', 250, { scope: 'wider' }), sum('f-2', 1, { scope: 'misprint' })).headline).toBe(
      '3 programmes. 0 with a figure. 0 where any source shows money spent.',
    );
  });
  test('a payment to one body is money spent, and no figure for the programme', () => {
    const own = chart(sum('f-1', 3, { kind: 'spent', scope: 'per-recipient', recipient: 'north-trust' }));
    expect(own.headline).toBe('3 programmes. 1 with a figure. 1 where any source shows money spent.');
    expect(wordsIn(own.wide)).toContain('sums for single bodies only');
  });
  test('whole, part and nothing spent are told apart', () =>
    expect(
      chart(
        sum('f-1', 250, { kind: 'spent' }),
        sum('f-2', 7, { programme: 'harbour-fund', kind: 'spent', scope: 'part' }),
        sum('f-3', 9, { programme: 'old-mill' }),
      ).sentence,
    ).toBe(
      'For one programme a source shows what was spent on the whole, for one more only on a part; for one programme ' +
        'there is a figure and no sign of what was spent.',
    ));
  test('the table has every programme, every step, and what was not found', () => {
    const { columns, rows } = chart(sum('f-1', 250, { announced_on: '2019' })).table;
    expect(columns).toEqual([
      'Programme',
      'Forecast',
      'Announced',
      'Approved',
      'Allocated',
      'Spent',
      'What was not found',
      'Statements',
    ]);
    expect(rows[0]!.slice(1)).toEqual([
      'none',
      '£250 million, 2019',
      'none',
      'none',
      'none',
      'spent: not found',
      'f-1',
    ]);
    expect(rows.slice(1).map((row) => row[6])).toEqual(['any figure', 'any figure']);
  });
  test('a mark says what it stands for', () =>
    expect(
      saidBy(
        chart(
          sum('f-1', 250, { disagrees_with: ['f-2'] }),
          sum('f-2', 139, { scope: 'revision', disagrees_with: ['f-1'] }),
        ).wide.shapes,
      )[0],
    ).toBe('Lantern Records Programme: announced £250m, disputed; spent: not found'));
});

describe('what is drawn', () => {
  test('areas are true to the sums, on one scale: four times the money is twice the radius', () => {
    for (const layout of ['wide', 'narrow'] as const) {
      const { shapes } = chart(
        sum('f-1', 400),
        sum('f-2', 100, { kind: 'allocated' }),
        sum('f-3', 25, { programme: 'old-mill' }),
      )[layout];
      const [large, small] = radii(shapes, 'ink-announced');
      const [middle] = radii(shapes, 'ink-allocated');
      expect(middle! / large!).toBeCloseTo(0.5, 2);
      expect(small! / large!).toBeCloseTo(0.25, 2);
    }
  });
  test('rivals are the lowest in ink and the highest as an outline', () => {
    const { shapes } = chart(
      sum('f-1', 400, { disagrees_with: ['f-2'] }),
      sum('f-2', 100, { disagrees_with: ['f-1'] }),
    ).wide;
    expect(radii(shapes, 'ink-announced')[0]! / radii(shapes, 'ink-rival')[0]!).toBeCloseTo(0.5, 2);
  });
  test('the void is as large as the last figure, and holds what is known of a part', () => {
    const { shapes } = chart(
      sum('f-1', 400),
      sum('f-2', 100, { kind: 'allocated' }),
      sum('f-3', 25, { kind: 'spent', scope: 'part' }),
    ).wide;
    expect(radii(shapes, 'ink-void')[0]).toBeCloseTo(radii(shapes, 'ink-allocated')[0]!, 2);
    expect(radii(shapes, 'ink-spent')[0]! / radii(shapes, 'ink-void')[0]!).toBeCloseTo(0.5, 2);
  });
  test('money spent on the whole leaves no void', () =>
    expect(radii(chart(sum('f-1', 400, { kind: 'spent' })).wide.shapes.slice(0, 5), 'ink-void')).toEqual([]));
  test('a sum for each year is written and has no area', () => {
    const { shapes } = chart(sum('f-1', 1000, { per_year: 'yes' }), sum('f-2', 4, { programme: 'old-mill' })).wide;
    // The small sum is the largest that is drawn, so the scale is its own.
    expect(radii(shapes, 'ink-announced')).toEqual([74]);
    expect(wordsIn({ width: 0, height: 0, shapes })).toContain('£1bn a year');
  });
  test('a promise too small for a full line is drawn with a fine one, so that it is not taken for spending', () => {
    const { shapes } = chart(sum('f-1', 10_000), sum('f-2', 2, { programme: 'old-mill', kind: 'approved' })).wide;
    expect(radii(shapes, 'ink-fine')).toHaveLength(1);
    expect(radii(shapes, 'ink-hatch')).toEqual([]);
  });
  test('on a phone sums are in signs', () =>
    expect(
      wordsIn(
        chart(
          sum('f-1', 302, { kind: 'allocated', disagrees_with: ['f-2'] }),
          sum('f-2', 395, { kind: 'allocated', disagrees_with: ['f-1'] }),
          sum('f-3', 61, { programme: 'old-mill', basis: 'more-than' }),
          said('f-4', { programme: 'harbour-fund', amount_gbp: '11774264', basis: 'up-to' }),
        ).narrow,
      ),
    ).toEqual(expect.arrayContaining(['£302–395m', '>£61m', 'max £11.8m'])));
  test('labels keep apart and inside, whatever the sums', () => {
    for (const millions of [0.01, 1, 40, 999, 20_000])
      expectSound(
        chart(
          sum('f-1', 6200, { basis: 'more-than', disagrees_with: ['f-2'] }),
          sum('f-2', 20_000, { basis: 'approx', disagrees_with: ['f-1'] }),
          sum('f-3', millions, { kind: 'allocated', basis: 'more-than' }),
          sum('f-4', millions, { kind: 'spent', scope: 'part' }),
          sum('f-5', millions, { programme: 'old-mill', kind: 'approved', scope: 'contract' }),
          said('f-6', { programme: 'harbour-fund', amount_gbp: '123456789', kind: 'allocated', scope: 'part' }),
        ),
        String(millions),
      );
  });
  test('a name over two lines keeps clear of the rows above and below, also where sums stand under marks', () => {
    const record = recordOf(
      ['lantern', 'old-mill', 'harbour-fund'].flatMap((programme, index) => [
        sum(`f-${index}1`, 480, { programme, basis: 'up-to' }),
        sum(`f-${index}2`, 330, { programme, kind: 'allocated', basis: 'up-to' }),
      ]),
    );
    for (const programme of record.content.programmes) {
      programme.name = `The programme of ${programme.name} for all of Riverland`;
      programme.short_name = 'Federated data platform';
    }
    expectSound(ledgerChart(record), 'long names');
  });
  test('every programme is a link to its page', () => {
    const links = (shapes: readonly Shape[]): string[] =>
      shapes.flatMap((shape) =>
        'shapes' in shape ? [...(shape.href === undefined ? [] : [shape.href]), ...links(shape.shapes)] : [],
      );
    for (const layout of ['wide', 'narrow'] as const)
      expect(links(chart(sum('f-1', 1))[layout].shapes).sort()).toEqual([
        '/programmes/harbour-fund/',
        '/programmes/lantern/',
        '/programmes/old-mill/',
      ]);
  });
  test('the legend names the kinds that are drawn, and the void', () =>
    expect(chart(sum('f-1', 1)).legend.map(({ words }) => words)).toEqual(['announced', 'spent: not found']));
});

test('uses no class that a picture standing alone would not know', () => {
  const many = chart(...KINDS.map((kind, index) => sum(`f-${index}`, 10 * (index + 1), { kind })));
  const names = paths([...many.wide.shapes, ...many.legend.flatMap(({ shapes }) => shapes)]).flatMap((path) =>
    path.class.split(' '),
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !STYLED.has(name) && !['ink-announced', 'ink-approved'].includes(name))).toEqual([]);
});
