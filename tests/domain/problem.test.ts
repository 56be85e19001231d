import { expect, test } from 'vitest';
import {
  compare,
  ContentProblems,
  describeProblems,
  problemAt,
  sortProblems,
  type Problem,
} from '../../src/domain/problem.ts';

const at = (file: string, line: number, what: string): Problem => ({ file, line, what, write: 'Mend it.' });

test('problems stand in the order of files, lines and words, each once', () => {
  const problems = [at('b', 1, 'x'), at('a', 10, 'x'), at('a', 9, 'z'), at('a', 9, 'y'), at('a', 9, 'y')];
  expect(sortProblems(problems)).toEqual([at('a', 9, 'y'), at('a', 9, 'z'), at('a', 10, 'x'), at('b', 1, 'x')]);
});

test('the list an editor reads', () => {
  const problems = [
    at('content/b.csv', 2, 'This is wrong.'),
    at('content/a.yaml', 7, 'So is this.'),
    at('content/a.yaml', 3, 'And this.'),
  ];
  expect(describeProblems(problems)).toBe(`3 problems in the content. Nothing was published.

content/a.yaml
  line 3: And this.
      Mend it.
  line 7: So is this.
      Mend it.

content/b.csv
  line 2: This is wrong.
      Mend it.
`);
  expect(describeProblems([problems[0]!])).toMatch(/^1 problem in the content\. Nothing was published\.\n/);
});

test('the words in question stand between what is wrong and what to write; a file as a whole has no line', () => {
  const problems = [at('content/a.yaml', 3, 'And this.'), at('content/b.csv', 0, 'It is missing.')];
  expect(describeProblems(problems, ({ line }) => (line === 0 ? [] : ['a: b', '   ^'])))
    .toBe(`2 problems in the content. Nothing was published.

content/a.yaml
  line 3: And this.
      > a: b
      >    ^
      Mend it.

content/b.csv
  the whole file: It is missing.
      Mend it.
`);
});

test('ContentProblems carries the problems and says all of them', () => {
  const error = new ContentProblems([at('content/a.yaml', 3, 'And this.')]);
  expect(error.problems).toHaveLength(1);
  expect(error.message).toContain('line 3: And this.');
  expect(error.name).toBe('ContentProblems');
});

test('a problem stands on the line of its field, of the nearest thing that holds it, or of its entry', () => {
  const origin = { file: 'f', line: 5, lines: { history: 7, 'history.1': 9, 'history.1.on': 10 } };
  const line = (field: string | null) => problemAt(origin, field, 'what', 'write').line;
  expect(line('history.1.on')).toBe(10);
  expect(line('history.1.source')).toBe(9);
  expect(line('history.4.source')).toBe(7);
  expect(line('title')).toBe(5);
  expect(line(null)).toBe(5);
  expect(problemAt({ file: 'f', line: 3 }, 'title', 'what', 'write')).toEqual({
    file: 'f',
    line: 3,
    what: 'what',
    write: 'write',
  });
});

test('the order of words is that of code units, on every machine', () =>
  expect(['é', 'b', 'Z', 'a', 'a'].sort(compare)).toEqual(['Z', 'a', 'a', 'b', 'é']));
