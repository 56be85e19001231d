import { expect, test } from 'vitest';
import { read } from '../told.ts';

const sums = (source: string) => read(source).body.bareSums.map(({ sum, line }) => `${line} ${sum}`);

test('in the elements of HTML and in what is folded away', () =>
  expect(sums('a <sup>£1m</sup>\n\n<details>\n<summary>£2m</summary>\n\n£3m\n\n</details>')).toEqual([
    '10 £1m',
    '13 £2m',
    '15 £3m',
  ]));
test('in a title, which is printed', () =>
  expect(sums('a <abbr title="£1m">x</abbr>\n\n<Aside title="It was £2m">\n\nText.\n\n</Aside>').sort()).toEqual([
    '10 £1m',
    '12 £2m',
  ]));
test('in a footnote', () => expect(sums('a[^1]\n\n[^1]: It was £5m.')).toEqual(['12 £5m']));
