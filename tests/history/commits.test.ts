import { expect, test } from 'vitest';
import { readCommits } from '../../src/history/commits.ts';
import type { RunGit } from '../../src/history/git.ts';

/** One commit of a log as git prints it: newest first, parents, notes and files. */
const logged = (hash: string, parents: string, notes: string[], files: string[][] = [['M', 'news/a.mdx']]) =>
  [
    `\u0001${hash}\u0002${parents}\u00021650000000\u0002${notes.join('\u0003')}`,
    ...files.flatMap(([status, ...paths]) => [`\n:100644 100644 old${hash} new${hash} ${status}`, ...paths]),
    '',
  ].join('\0');
const commits = async (...log: string[]) => {
  const git: RunGit = async function* () {
    yield Promise.resolve(Buffer.from(log.join('')));
  };
  return readCommits(git);
};
const told = async (...log: string[]) =>
  (await commits(...log)).map(({ hash, notes }) => `${hash}: ${notes.join(', ')}`);

test('the oldest comes first, each with its files as it left them', async () =>
  expect(
    await commits(
      logged(
        'b',
        'a',
        ['Moved. ', ' '],
        [
          ['R100', 'news/a.mdx', 'news/b.mdx'],
          ['D', 'gone.csv'],
        ],
      ),
      logged('a', '', [], [['A', 'news/a.mdx']]),
    ),
  ).toEqual([
    { hash: 'a', at: 1650000000, notes: [], files: [{ from: null, to: 'news/a.mdx', blob: 'newa' }] },
    {
      hash: 'b',
      at: 1650000000,
      notes: ['Moved.'],
      files: [
        { from: 'news/a.mdx', to: 'news/b.mdx', blob: 'newb' },
        { from: 'gone.csv', to: null, blob: null },
      ],
    },
  ]));

test('what a branch noted is told by the merge that brought it, in the order in which it was noted', async () =>
  expect(
    await told(
      logged('m', 'a y', ['Merged.']),
      logged('y', 'x', ['Second.']),
      logged('x', 'a', ['First.']),
      logged('a', '', ['Begun.']),
    ),
  ).toEqual(['a: Begun.', 'm: Merged., First., Second.']));

test('what two merges brought is told by the first of them alone', async () =>
  expect(
    await told(
      logged('n', 'm x', []),
      logged('m', 'a x', []),
      logged('x', 'a', ['Once.']),
      logged('a', '', ['Begun.']),
    ),
  ).toEqual(['a: Begun.', 'm: Once.', 'n: ']));

test('a commit of the main line that changed no file is not told', async () =>
  expect(await told(logged('b', 'a', ['Nothing.'], []), logged('a', '', ['Begun.']))).toEqual(['a: Begun.']));

test('without a commit there is nothing', async () => expect(await commits('')).toEqual([]));
