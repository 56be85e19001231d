import { expect, test } from 'vitest';
import { times } from '../../src/words/times.ts';

test.each([
  [3.2258, '3.2 times'],
  [2, 'twice'],
  [2.04, 'twice'],
  [1.5, '1.5 times'],
  [1.499, '50% more than'],
  [1.0417, '4.2% more than'],
  [16.4, '16 times'],
  [1234, '1,200 times'],
])('%d is "%s"', (ratio, words) => expect(times(ratio)).toBe(words));
