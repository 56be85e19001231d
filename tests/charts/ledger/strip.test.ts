import { expect, test } from 'vitest';
import { stripDrawing } from '../../../src/charts/ledger/strip.ts';
import { labelsOf } from '../../../src/charts/shared/drawing.ts';
import { expectLabelsApart, longNumbers } from '../labels.ts';

const pieces = [
  { mark: 'announced' as const, text: '£250m announced 2019', before: '' },
  { mark: 'allocated' as const, text: '£139m allocated by 2024', before: ' → ' },
  { mark: 'void' as const, text: 'spent: not found', before: ' → ' },
];

test('one row where there is room: mark, words, arrow, and the void at the end', () => {
  const drawing = stripDrawing(pieces, 900, 16);
  expect(labelsOf(drawing.shapes).map(({ runs }) => runs[0]!.text)).toEqual([
    '£250m announced 2019',
    '→',
    '£139m allocated by 2024',
    '→',
    'spent: not found',
  ]);
  expect(new Set(labelsOf(drawing.shapes).map(({ y }) => y)).size).toBe(1);
  expect(drawing.shapes.flatMap((shape) => ('d' in shape ? [shape.class] : []))).toEqual([
    'ink ink-announced',
    'ink ink-allocated',
    'ink-void',
  ]);
});
test('on a narrow page it breaks between steps, the arrow with what it leads to', () => {
  const drawing = stripDrawing(pieces, 300, 16);
  expectLabelsApart(drawing, 'strip');
  expect(longNumbers(drawing)).toEqual([]);
  const lines = Map.groupBy(labelsOf(drawing.shapes), ({ y }) => y);
  expect([...lines.values()].map((line) => line.map(({ runs }) => runs[0]!.text))).toEqual([
    ['£250m announced 2019'],
    ['→', '£139m allocated by 2024'],
    ['→', 'spent: not found'],
  ]);
  expect(drawing.width).toBeLessThanOrEqual(300);
});
test('nothing to say is an empty drawing', () => expect(stripDrawing([], 300, 16).shapes).toEqual([]));
