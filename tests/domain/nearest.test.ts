import { expect, test } from 'vitest';
import { nearest } from '../../src/domain/nearest.ts';

const known = ['lantern', 'harbour-fund', 'old-mill', 'id'];

test.each([
  ['lantren', 'lantern'],
  ['harbor-fund', 'harbour-fund'],
  ['lantern', 'lantern'],
  ['ide', 'id'],
])('"%s" was probably meant to be "%s"', (word, meant) => expect(nearest(word, known)).toBe(meant));

test.each(['windmill-park', 'xyz', ''])('"%s" is like nothing known', (word) =>
  expect(nearest(word, ['lantern', 'harbour-fund'])).toBeNull(),
);
test('of two, the nearer one', () => expect(nearest('f-0011', ['f-0100', 'f-0012', 'f-0011x'])).toBe('f-0012'));
