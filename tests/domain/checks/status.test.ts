import { expect, test } from 'vitest';
import { status } from '../../../src/domain/checks/status.ts';
import type { Programme } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const told = (change: (programme: Programme) => void) =>
  status(smallContent((content) => change(entry(content.programmes, 'lantern')))).map(
    ({ line, what, write }) => `${line}: ${what} ${write}`,
  );

test('in the small record every status has its sighting', () => expect(told(() => {})).toEqual([]));

test('a status that no sighting shows', () => {
  const remedy = 'Add the sighting with its source, or correct status and status_on.';
  expect(told((programme) => (programme.status = 'closed'))).toEqual([
    `9: No sighting in status_history shows "closed" on 2021-05-06. ${remedy}`,
  ]);
  expect(told((programme) => (programme.status_on = '2021-05'))).toEqual([
    `9: No sighting in status_history shows "active" on 2021-05. ${remedy}`,
  ]);
  expect(told((programme) => (programme.status_history = undefined))).toHaveLength(1);
});

test('a status_on without a status', () => {
  expect(told((programme) => (programme.status = undefined))).toEqual([
    '10: status_on is given without a status. Write the status seen on that date, or remove status_on.',
  ]);
});

test('a status from an undated source needs no dated sighting', () =>
  expect(told((programme) => (programme.status_on = undefined))).toEqual([]));
