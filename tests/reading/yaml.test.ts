import { describe, expect, test } from 'vitest';
import { readYaml, readYamlList } from '../../src/reading/yaml.ts';
import { schemaOf } from '../../src/kinds/field.ts';
import { text } from '../../src/kinds/fields.ts';

const told = (yaml: string, firstLine = 1) =>
  readYaml('f.yaml', yaml, firstLine).problems.map(({ line, what }) => `${line}: ${what}`);
const REMEDY =
  'Check the indentation (two spaces, never tabs) and put text between quotation marks that holds ":" or "#" or ' +
  'begins with a sign.';

test('nothing is guessed at: "no", dates and numbers stay text', () => {
  expect(readYaml('f.yaml', 'a: no\nb: 2019-07-01\nc: 007\nd: null\ne: ~\nf: 1e3\ng:\nh: "x"\n').value).toEqual({
    a: 'no',
    b: '2019-07-01',
    c: '007',
    d: 'null',
    e: '~',
    f: '1e3',
    g: '',
    h: 'x',
  });
});

test('the line of every field is known, counted from where the document begins in its file', () => {
  const { lines } = readYaml('f.yaml', 'a: 1\nlist:\n  - x: 1\n    y: 2\n  - x: 3\n# a remark\nb: 1\n', 10);
  expect(lines).toEqual({
    a: 10,
    list: 11,
    'list.0': 12,
    'list.0.x': 12,
    'list.0.y': 13,
    'list.1': 14,
    'list.1.x': 14,
    b: 16,
  });
});

describe('what is not YAML, or not plain YAML', () => {
  test.each([
    ['a tab', 'a:\n\tb: 1', '3: This is not valid YAML: Tabs are not allowed as indentation.'],
    ['a field that is there twice', 'a: 1\nb: 2\na: 3', '4: This is not valid YAML: Map keys must be unique.'],
    [
      'a colon in plain text',
      'a: one: two',
      '2: This is not valid YAML: Nested mappings are not allowed in compact mappings.',
    ],
    ['a quotation that does not close', 'a: "x', '2: This is not valid YAML: Missing closing "quote.'],
    [
      'text that begins with "@"',
      'a: 1\nb: @x',
      '3: This is not valid YAML: Plain value cannot start with reserved character @.',
    ],
    [
      'text that begins with "*"',
      'a: 1\nb: *Important*',
      '3: A value begins with "*", which means something else in YAML.',
    ],
    [
      'text that begins with "&"',
      'a: &co and others',
      '2: A value begins with "&", which means something else in YAML.',
    ],
    [
      'text that begins with "!"',
      'a: !important words',
      '2: A value begins with "!", which means something else in YAML.',
    ],
    ['a field named by braces', '{a: 1}: b', '2: A field has no plain name.'],
  ])('%s', (_what, yaml, expected) => expect(told(yaml, 2)).toEqual([expected]));

  test.each([
    ['after a word', 'a: Delivered in wave #2 of the rollout', '#2 of the rollout'],
    ['after the colon', 'a: #2 of the rollout\nb: 1', '#2 of the rollout'],
    ['on a second line', 'a: x\n  y # z\nb: 2', '# z'],
    ['in a list', 'a:\n  - x # z  ', '# z'],
  ])('text after " #" that would be lost, %s', (_where, yaml, lost) =>
    expect(readYaml('f.yaml', yaml).problems).toEqual([
      {
        file: 'f.yaml',
        line: yaml.includes('- x') ? 2 : 1,
        what: `The rest of the line, "${lost}", would be lost: in YAML " #" begins a remark.`,
        write: 'Put the whole value between quotation marks, or a remark on a line of its own.',
      },
    ]),
  );
  test('a remark on a line of its own, after a list or a quoted value, loses nothing', () =>
    expect(told('# one\na: x#y\nb: "z" # two\nc: [d] # three\ne: |\n  f # g\n# four\n')).toEqual([]));

  test('a character that nobody sees, written by its number', () =>
    expect(readYaml('f.yaml', 'a: b\nc: "A report\\x0b on data"').problems).toEqual([
      {
        file: 'f.yaml',
        line: 2,
        what: 'There is a character that nobody sees: U+000B, a line tabulation.',
        write: 'Take out what stands for it: a backslash or "&#" with a number or a name.',
      },
    ]));

  test('each with what to write', () => {
    expect(readYaml('f.yaml', 'a: one: two').problems[0]!.write).toBe(REMEDY);
    expect(readYaml('f.yaml', 'a: *b').problems[0]!.write).toBe('Put the value between quotation marks.');
  });
  test('a document that holds itself is refused, not walked for ever', () =>
    expect(told('a: &x [*x]')).toHaveLength(2));
  test('nothing of it is used', () => expect(readYaml('f.yaml', 'a: *b\nc: d').value).toBeNull());
});

describe('a list', () => {
  const fields = { id: text('The id.'), name: text('The name.') };
  const kind = { fields, schema: schemaOf(fields), id: 'own' as const };
  const read = (yaml: string) => readYamlList('content/things.yaml', yaml, kind);

  test('becomes entries that know their lines', () => {
    expect(read('# remark\n- id: a\n  name: A\n\n- id: b\n  name: B\n')).toEqual({
      entries: [
        { id: 'a', name: 'A', origin: { file: 'content/things.yaml', line: 2, lines: { id: 2, name: 3 } } },
        { id: 'b', name: 'B', origin: { file: 'content/things.yaml', line: 5, lines: { id: 5, name: 6 } } },
      ],
      problems: [],
    });
  });
  test('may be empty', () => expect(read('# none yet\n[]\n')).toEqual({ entries: [], problems: [] }));
  test.each(['a: 1\n', 'text', ''])('is not %j', (yaml) => {
    expect(read(yaml)).toEqual({
      entries: [],
      problems: [
        {
          file: 'content/things.yaml',
          line: 1,
          what: 'The file is not a list.',
          write: 'Begin each entry with "- "; write "[]" when there is none.',
        },
      ],
    });
  });
  test('keeps its good items when one is bad, and says whose entry is lost', () => {
    const { entries, problems } = read('- id: a\n  name: A\n- id: b\n  nam: B\n- only text\n');
    expect(entries.map(({ id }) => id)).toEqual(['a']);
    expect(problems).toEqual([
      { file: 'content/things.yaml', line: 3, lost: 'b', what: 'name is missing.', write: 'Write the name.' },
      {
        file: 'content/things.yaml',
        line: 4,
        lost: 'b',
        what: '"nam" is not a field here.',
        write: 'Did you mean "name"? Known: id, name.',
      },
      {
        file: 'content/things.yaml',
        line: 5,
        lost: '',
        what: 'The entry is "only text", which cannot be used.',
        write: 'Write its fields, one on a line: "name: value".',
      },
    ]);
  });
});
