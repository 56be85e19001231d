import { expect, test } from 'vitest';
import { readMdx } from '../../src/reading/mdx.ts';
import { page as pageKind } from '../../src/kinds/page.ts';

const FRONT = '---\ntitle: "T"\nsummary: "S"\norder: 1\n---\n';
const read = (text: string, file = 'content/pages/about.mdx') => readMdx(file, text, pageKind);
const told = (text: string, file?: string) =>
  read(text, file).problems.map(({ line, what, write }) => `${line}: ${what} ${write}`);

test('an article is its fields, its body and its file name', () => {
  const { entries, problems } = read(`${FRONT}\nHello.\n`);
  expect(problems).toEqual([]);
  expect(entries).toMatchObject([
    {
      id: 'about',
      title: 'T',
      order: '1',
      origin: { file: 'content/pages/about.mdx', line: 1, lines: { title: 2, summary: 3, order: 4 } },
      body: { paragraphs: 1 },
    },
  ]);
});

test('lines of the body are those of the file', () => {
  expect(told(`${FRONT}\nHello.\n\n# No\n`)).toEqual([expect.stringMatching(/^9: /)]);
  expect(told(`${FRONT}# No\n\nHello.`)).toEqual([expect.stringMatching(/^6: /)]);
});

test.each(['About', 'my page', 'a--b', 'café', '-a'])('a file name that cannot be an address: %s', (name) => {
  expect(told(`${FRONT}\nHello.`, `content/pages/${name}.mdx`)).toEqual([
    `0: The file name "${name}" cannot be an address. Use lower-case letters, digits and single hyphens only.`,
  ]);
});

test.each(['Hello.', '', ' ---\ntitle: T\n---\nHello.', '---\ntitle: T\nHello.', '---\n---\nHello.'])(
  'front matter is missing: %j',
  (text) => {
    expect(told(text)).toEqual([
      '1: The front matter is missing. Begin the file with a line "---", the fields, and another line "---".',
    ]);
  },
);

test('a body with no text', () => {
  expect(told(FRONT)).toEqual(['6: The text is empty. Write at least one paragraph below the front matter.']);
  expect(told(`${FRONT}\n## Only a heading\n`)).toEqual([
    '6: The text is empty. Write at least one paragraph below the front matter.',
  ]);
});

test('problems of the fields and of the body are told together, and the entry is not handed on', () => {
  const { entries, problems } = read('---\ntitle: "T"\nsumary: "S"\norder: first\n---\n\nHello {1}.\n');
  expect(entries).toEqual([]);
  expect(problems.map(({ line, what }) => `${line}: ${what}`)).toEqual([
    '1: summary is missing.',
    '4: order is "first", which cannot be used.',
    '3: "sumary" is not a field here.',
    '7: The text holds an expression in braces.',
  ]);
});

test.each([`${FRONT}\nHello {1}.\n`, `${FRONT}`])('good fields above a bad text are not handed on', (text) =>
  expect(read(text).entries).toEqual([]),
);
test('front matter that is not YAML does not hide what is wrong below it', () =>
  expect(told('---\ntitle: a: b\n---\n\n# No\n\nHello.')).toHaveLength(2));
test('front matter that is no list of fields', () =>
  expect(told('---\n- a\n---\n\nHello.')).toEqual([
    '1: The entry is "["a"]", which cannot be used. Write its fields, one on a line: "name: value".',
  ]));
