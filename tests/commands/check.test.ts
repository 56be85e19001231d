import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { changedFolder, replacing } from '../fixtures/changed-folder.ts';

const command = fileURLToPath(new URL('../../src/commands/check.ts', import.meta.url));

function check(root: string, ...args: string[]) {
  try {
    return {
      code: 0,
      out: execFileSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
      err: '',
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
}

const wrong = { 'sources.csv': replacing(',2019-07-01,', ',27/03/2019,') };
const list = `1 problem in the content. Nothing was published.

content/sources.csv
  line 4: published_on is "27/03/2019", which cannot be used.
      > gazette-2019-07-01-lantern,"Lantern lit, at last",Riverland Gazette,27/03/2019,https://gazette.e…
      >                                                                     ^^^^^^^^^^
      Write a date as 2019, 2019-07 or 2019-07-01, only as exact as the source.

`;

test('a problem: where, the words in question, what is wrong, what to write, and 1', () => {
  using folder = changedFolder(wrong);
  expect(check(folder.root)).toEqual({ code: 1, out: '', err: list });
});

test('--fix: what was repaired, then what is left, and 0 when nothing is', () => {
  using folder = changedFolder(wrong);
  const { code, out, err } = check(folder.root, '--fix');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n')).toEqual([
    '1 repair. Look at them before you commit.',
    '',
    'content/sources.csv',
    '  line 4: published_on: "27/03/2019" became "2019-03-27".',
    '',
    expect.stringMatching(/^No problems: /),
    '',
  ]);
  expect(readFileSync(join(folder.path, 'sources.csv'), 'utf8')).toContain(',2019-03-27,');
});

test('--format github: an annotation, and the list that the runner does not obey', () => {
  using folder = changedFolder(wrong);
  const { code, out, err } = check(folder.root, '--format', 'github');
  expect(code).toBe(1);
  expect(out).toBe(
    '::error file=content/sources.csv,line=4,title=Problem in the content::published_on is "27/03/2019", which ' +
      'cannot be used.%0AWrite a date as 2019, 2019-07 or 2019-07-01, only as exact as the source.\n',
  );
  expect(err).toMatch(/^::stop-commands::([0-9a-f-]{36})\n1 problem [\s\S]*\n::\1::\n$/);
});

describe('advice never holds anything up', () => {
  const advised = { 'pages/about.mdx': (text: string) => `${text}\nFor more, click [here](/news/).\n` };
  test('it is counted', () => {
    using folder = changedFolder(advised);
    expect(check(folder.root)).toEqual({
      code: 0,
      out: expect.stringMatching(/^No problems: .*\n1 piece of advice: npm run check -- --advice\n$/),
      err: '',
    });
  });
  test('it is listed on request', () => {
    using folder = changedFolder(advised);
    expect(check(folder.root, '--advice').out).toContain(
      '\ncontent/pages/about.mdx\n  line 9: The link to /news/ is called "here".\n      Put the link on words',
    );
    expect(check(folder.root, '--advice', '--format', 'github').out).toContain(
      '::warning file=content/pages/about.mdx,line=9,',
    );
  });
});

test('a folder may be named from the root of the disk', () => {
  using folder = changedFolder(wrong);
  expect(check(process.cwd(), folder.path)).toEqual({ code: 1, out: '', err: list });
});

test('--report: every reconciliation and every total', () => {
  using folder = changedFolder({});
  expect(check(folder.root, '--report').out).toMatch(
    /Sums against the words they come from: [\s\S]*Totals, one for each programme and kind: /,
  );
});

describe('asked wrongly', () => {
  test.each([
    [['--fxi'], "Unknown option '--fxi'"],
    [['no-such-folder'], 'There is no folder "no-such-folder" to check.'],
    [['--format', 'xml'], 'There is no format "xml": write text or github.'],
  ])('%j says so and what can be asked, and 2', (args, said) => {
    const { code, err } = check(process.cwd(), ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).toContain('npm run check -- --fix');
  });
  test('--help', () =>
    expect(check(process.cwd(), '--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('lists every problem in content/'),
    }));
});
