import { expect, test } from 'vitest';
import { bodyView } from '../../src/views/body.ts';
import { smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();
const view = bodyView(record, record.programmes.get('lantern')!.body);

test('sources are numbered in the order of their first mention, and keep their number', () => {
  expect(view.cited.map(({ id }) => id)).toEqual(['gazette-2019-07-01-lantern', 'auditor-2021-report']);
  const cited = view.parts.flatMap((part) => ('source' in part ? [[part.source.id, part.number, part.first]] : []));
  expect(cited).toEqual([
    ['gazette-2019-07-01-lantern', 1, true],
    ['auditor-2021-report', 2, true],
    ['gazette-2019-07-01-lantern', 1, false],
  ]);
});

test('sums, quotations and asides are looked up, with what stands inside them', () => {
  expect(view.parts.flatMap((part) => ('money' in part ? [part.money.amount] : []))).toEqual([
    '£250 million',
    '£200 million',
  ]);
  expect(view.parts.find((part) => 'quote' in part)).toMatchObject({
    quote: { publisher: 'Riverland Gazette' },
    parts: [{ html: '£250 million for Lantern' }],
  });
  expect(view.parts.find((part) => 'aside' in part)).toMatchObject({
    aside: 'Take care',
    parts: [{ html: expect.stringContaining('/programmes/harbour-fund/') }],
  });
});

test('headings can be linked to', () =>
  expect(view.headings).toEqual([{ id: 'what-was-promised', text: 'What was promised' }]));

test('the number of a source stands close to its sentence; other components keep their space', () => {
  const before = view.parts.flatMap((part, index) =>
    'html' in part ? [[part.html, view.parts[index + 1]] as const] : [],
  );
  for (const [html] of before.filter(([, next]) => next !== undefined && 'source' in next))
    expect(html).toBe(html.trimEnd());
  expect(before.find(([, next]) => next !== undefined && 'quote' in next)![0]).toMatch(/ In its words, $/);
});
