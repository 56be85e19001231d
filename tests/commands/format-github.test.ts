import { expect, test } from 'vitest';
import { githubAnnotations, unobeyed } from '../../src/commands/format-github.ts';

const problem = { file: 'content/a.csv', line: 3, what: 'This is wrong.', write: 'Mend it.' };

test('one annotation for each problem, at its file and line', () => {
  expect(githubAnnotations([problem, { ...problem, line: 0 }], 'error')).toBe(
    '::error file=content/a.csv,line=3,title=Problem in the content::This is wrong.%0AMend it.\n::error ' +
      'file=content/a.csv,title=Problem in the content::This is wrong.%0AMend it.\n',
  );
  expect(githubAnnotations([problem], 'warning')).toMatch(
    /^::warning file=content\/a\.csv,line=3,title=Plain English::/,
  );
});

test('what the content says cannot become a command or a property', () => {
  const line = githubAnnotations(
    [{ ...problem, file: 'content/a,line=9:b%.csv', what: 'It is "100%\r\n::set-env name=X::y".' }],
    'error',
  );
  expect(line).toBe(
    '::error file=content/a%2Cline=9%3Ab%25.csv,line=3,title=Problem in the content::It is "100%25%0D%0A::set-env ' +
      'name=X::y".%0AMend it.\n',
  );
  expect(line.match(/\n/g)).toHaveLength(1);
});

test('the list in the log is printed and not obeyed', () =>
  expect(unobeyed('::error::x', 'mark')).toBe('::stop-commands::mark\n::error::x\n::mark::\n'));
