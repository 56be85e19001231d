import { expect, test } from 'vitest';
import { printed } from '../printed.ts';
import { read, told } from '../told.ts';

test.each([
  ['by itself', '{/* ask the press office */}\n\nText.'],
  ['in a sentence', 'Text {/* is it? */} here.'],
  ['over several lines', '{/* one\n\ntwo */}\n\nText.'],
  ['two in one pair of braces', 'Text {/* a */ /* b */}.'],
  ['inside a component', '<Aside title="x">\n\n{/* a */}\n\nText.\n\n</Aside>'],
])('a comment %s', (_place, source) => expect(told(source)).toEqual([]));

test('a comment is neither printed nor read', async () => {
  const source =
    'One {/* two, £5m */}three.\n\n{/* four */}\n\n## Five {/* six */}\n\n<Quote source="q">a {/* b */}</Quote>';
  expect(await printed(source)).not.toMatch(/two|£5m|four|six|\/\*/);
  const { bareSums, headings, components } = read(source).body;
  expect(bareSums).toEqual([]);
  expect(headings).toEqual([{ id: 'text-five', text: 'Five ' }]);
  expect(components[0]!.text).toBe('a ');
});

test.each(['{}', '{ }', '{1 /* a */}', '{/* a */ evil() /* b */}', '{/* a */ 1}', '{// a\n}'])(
  'no comment but an expression: %s',
  (source) => expect(told(`${source}\n\nText.`)).toEqual([expect.stringMatching(/^10: .*expression in braces/)]),
);

test('a text of nothing but a comment has no paragraph', () => expect(read('{/* later */}').body.paragraphs).toBe(0));
