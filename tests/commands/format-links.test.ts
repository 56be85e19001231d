import { expect, test } from 'vitest';
import { anyLive, describeBroken, tally, type Checked } from '../../src/commands/format-links.ts';

const checked = (id: string, state: Checked['finding']['state'], source: Partial<Checked['source']> = {}): Checked => ({
  source: { id, url: `https://${id}.example/`, ...source },
  finding: { state, why: `it is ${state}` },
});

test('what is gone, what moved, and folded away what nobody can tell', () =>
  expect(
    describeBroken([
      checked('a', 'live'),
      checked('b', 'gone'),
      checked('c', 'moved', { archived_url: 'https://archive.example/c' }),
      checked('d', 'unclear'),
    ]).split('\n'),
  ).toEqual([
    '4 addresses: 1 live, 1 moved, 1 gone, 1 unclear. A machine asked; open each address yourself before you change ' +
      'the record.',
    '',
    'For what is gone or has moved: look for an archived copy (`npm run sources` prints where), and write into ' +
      '`content/sources.csv` what you found: `state`, `checked_on` and `archived_url`. Then close this issue.',
    '',
    '## Gone: 1',
    '',
    '- `b` <https://b.example/>: it is gone; no archived copy',
    '',
    '## Moved: 1',
    '',
    '- `c` <https://c.example/>: it is moved; archived: <https://archive.example/c>',
    '',
    '<details>',
    '<summary>Nobody can tell: servers also turn away those who only check: 1</summary>',
    '',
    '- `d` <https://d.example/>: it is unclear; no archived copy',
    '',
    '</details>',
    '',
  ]));

test('what the record says already is no news, and without news there is no text', () => {
  expect(describeBroken([checked('a', 'gone', { state: 'gone' }), checked('b', 'live')])).toBe('');
  expect(describeBroken([checked('a', 'unclear')])).toBe('');
  expect(describeBroken([checked('a', 'gone', { state: 'moved' })])).toContain('## Gone: 1');
});

test('a long list is cut, and says by how much', () => {
  const text = describeBroken(Array.from({ length: 123 }, (_, number) => checked(`s${number}`, 'gone')));
  expect(text.match(/^- `s/gm)).toHaveLength(120);
  expect(text).toContain('\n- and 3 more\n');
});

test('where no page was there at all, the fault may be on this side', () => {
  expect(anyLive([checked('a', 'gone'), checked('b', 'unclear')])).toBe(false);
  expect(anyLive([checked('a', 'gone'), checked('b', 'live')])).toBe(true);
});

test('the numbers of each', () =>
  expect(tally([checked('a', 'gone'), checked('b', 'gone')])).toBe('2 addresses: 0 live, 0 moved, 2 gone, 0 unclear.'));
