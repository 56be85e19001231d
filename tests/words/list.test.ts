import { expect, test } from 'vitest';
import { either, listed } from '../../src/words/list.ts';

test('things in a row', () =>
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]));
test('one of several', () => expect(either(['£1m', '£1.5m'])).toBe('£1m or £1.5m'));
