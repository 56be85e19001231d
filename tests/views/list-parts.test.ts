import { expect, test } from 'vitest';
import { listParts } from '../../src/views/list-parts.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];

test('a list that fits on one page is one part and leads nowhere else', () => {
  expect(listParts(rows, 5, '/list/')).toEqual([{ number: 1, of: 1, address: '/list/', rows, parts: [] }]);
  expect(listParts([], 5, '/list/')).toMatchObject([{ of: 1, rows: [] }]);
});

test('a longer one is cut, no row lost or twice, and each part says which rows the others hold', () => {
  const parts = listParts(rows, 2, '/list/');
  expect(parts.map((part) => [part.address, part.rows])).toEqual([
    ['/list/', ['a', 'b']],
    ['/list/2/', ['c', 'd']],
    ['/list/3/', ['e']],
  ]);
  expect(parts[1]!.parts).toEqual([
    { href: '/list/', words: '1 to 2', current: false },
    { href: '/list/2/', words: '3 to 4', current: true },
    { href: '/list/3/', words: '5', current: false },
  ]);
});
