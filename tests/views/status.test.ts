import { expect, test } from 'vitest';
import { sightings, statusView } from '../../src/views/status.ts';
import { smallRecord } from '../fixtures/small-content.ts';

test.each([
  [undefined, undefined, 'Status not settled by any source'],
  ['active', '2019-06', 'Last seen active, June 2019'],
  ['planned', '2019', 'Last seen planned, 2019'],
  ['scaled-back', '2024-06-03', 'Last seen scaled back, 3 June 2024'],
  ['paused', undefined, 'Last seen paused, source undated'],
  ['closed', '2019-06-24', 'Closed, 24 June 2019'],
  ['merged', '2019-06', 'Merged, June 2019'],
  ['completed', undefined, 'Completed, source undated'],
] as const)('%s, seen on %s: "%s"', (status, status_on, words) => {
  expect(statusView({ status, status_on })).toEqual({ status: status ?? 'unknown', words });
});

test('no status is ever claimed to hold today', () => {
  for (const status of ['planned', 'active', 'paused', 'scaled-back'] as const)
    expect(statusView({ status, status_on: '2020' }).words).toMatch(/^Last seen /);
});

test('sightings keep their order, dates and sources, their sums bound', () => {
  const record = smallRecord();
  const [first, second] = sightings(record, record.programmes.get('lantern')!);
  expect(first).toMatchObject({
    date: '1 July 2019',
    on: '2019-07-01',
    status: 'planned',
    word: 'Planned',
    note: [{ text: 'Announced with ' }, { figure: { id: 'f-0001' } }, { text: '.' }],
    source: { id: 'gazette-2019-07-01-lantern' },
  });
  expect(second).toMatchObject({ status: 'active' });
  expect(sightings(record, record.programmes.get('old-mill')!)).toEqual([]);
});
