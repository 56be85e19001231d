import { expect, test } from 'vitest';
import { readBlobs } from '../../src/history/blobs.ts';
import type { RunGit } from '../../src/history/git.ts';

/** Git that answers with these chunks, and keeps what it was asked. */
function answering(...chunks: string[]): { git: RunGit; asked: string[] } {
  const asked: string[] = [];
  const git: RunGit = async function* (args, input = '') {
    asked.push(`${args.join(' ')} < ${input}`);
    for (const chunk of chunks) yield Promise.resolve(Buffer.from(chunk));
  };
  return { git, asked };
}
const all = async (git: RunGit, ...names: string[]) => {
  const read: (string | null)[] = [];
  for await (const blob of readBlobs(git, names)) read.push(blob?.toString() ?? null);
  return read;
};

const ANSWER = 'aaa blob 6\none\ntw\nbbb missing\nccc blob 0\n\nddd blob 3\nend\n';

test('the files come in the order asked for; one that is not there is nothing, and an empty one is empty', async () => {
  const { git, asked } = answering(ANSWER);
  expect(await all(git, 'aaa', 'bbb', 'ccc', 'ddd')).toEqual(['one\ntw', null, '', 'end']);
  expect(asked).toEqual(['cat-file --batch < aaa\nbbb\nccc\nddd\n']);
});

test('wherever the answer is cut into chunks', async () => {
  for (let at = 1; at < ANSWER.length; at += 1) {
    const { git } = answering(ANSWER.slice(0, at), ANSWER.slice(at, at + 1), ANSWER.slice(at + 1));
    expect(await all(git, 'aaa', 'bbb', 'ccc', 'ddd')).toEqual(['one\ntw', null, '', 'end']);
  }
});

test('where no file is asked for git is not started', async () => {
  const { git, asked } = answering();
  expect(await all(git)).toEqual([]);
  expect(asked).toEqual([]);
});
