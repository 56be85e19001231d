import { expect, test } from 'vitest';
import { bodyView } from '../../src/views/body.ts';
import { smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();
const view = bodyView(record, record.programmes.get('lantern')!);

test('sources are numbered in the order of their first mention, and keep their number', () => {
  expect(view.cited.map(({ id }) => id)).toEqual(['gazette-2019-07-01-lantern', 'auditor-2021-report']);
  expect(view.notes.map(({ source, number, first }) => [source.id, number, first])).toEqual([
    ['gazette-2019-07-01-lantern', 1, true],
    ['auditor-2021-report', 2, true],
    ['gazette-2019-07-01-lantern', 1, false],
  ]);
});

test('sums and quoted sources are looked up by the ids that the text names', () => {
  expect(Object.entries(view.figures).map(([id, { amount }]) => [id, amount])).toEqual([
    ['f-0001', '£250 million'],
    ['f-0006', '£200 million'],
  ]);
  expect(Object.entries(view.sources).map(([id, { publisher }]) => [id, publisher])).toEqual([
    ['gazette-2019-07-01-lantern', 'Riverland Gazette'],
  ]);
});

test('the page is told where its text is', () => expect(view.file).toBe('content/programmes/lantern.mdx'));
