import { expect, test } from 'vitest';
import { nearest, remedyForUnknown } from '../../src/domain/nearest.ts';

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

test('a name like no other brings the list, unless the list is long', () => {
  expect(remedyForUnknown('zebra', ['name', 'note'])).toBe('Remove it or correct its name. Known: name, note.');
  expect(remedyForUnknown('zebra', [])).toBe('Remove it or correct its name.');
  expect(
    remedyForUnknown(
      'zebra',
      Array.from({ length: 30 }, (_, index) => `name-${index}`),
    ),
  ).toContain('Known: name-0, ');
  expect(
    remedyForUnknown(
      'zebra',
      Array.from({ length: 31 }, (_, index) => `name-${index}`),
    ),
  ).toBe('Remove it or correct its name.');
});
