// A git repository in a temporary folder that holds the small content, with commits made as a test needs them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Change } from '../fixtures/changed-folder.ts';
import { SMALL } from '../fixtures/small-content.ts';

const AUTHOR = [
  '-c',
  'user.name=A Person',
  '-c',
  'user.email=person@example.org',
  '-c',
  'init.defaultBranch=main',
  '-c',
  'commit.gpgsign=false',
  '-c',
  'merge.ff=false',
];

/** Runs git apart from the settings of the machine; `date` is when the author made the commit. */
export function git(folder: string, args: string[], date = '2022-01-01T12:00:00Z'): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  };
  return execFileSync('git', [...AUTHOR, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

export interface Repository extends Disposable {
  root: string;
  /** The content folder. */
  content: string;
  /** Changes files of the content, without a commit. */
  change: (changes: Record<string, Change>) => void;
  /** Changes files and commits everything; gives the hash. */
  commit: (changes: Record<string, Change>, message?: string, date?: string) => string;
  move: (from: string, to: string) => void;
}

/** A repository whose first commit, of New Year 2022, is the small content. */
export function repository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'history-'));
  const content = join(root, 'content');
  cpSync(SMALL, content, { recursive: true });
  const change = (changes: Record<string, Change>) => {
    for (const [file, to] of Object.entries(changes)) {
      const at = join(content, file);
      mkdirSync(dirname(at), { recursive: true });
      if (to === null) rmSync(at);
      else writeFileSync(at, typeof to === 'function' ? to(readFileSync(at, 'utf8')) : to);
    }
  };
  const commit = (changes: Record<string, Change>, message = 'wip', date = '2022-01-02T12:00:00Z') => {
    change(changes);
    git(root, ['add', '-A']);
    git(root, ['commit', '-m', message], date);
    return git(root, ['rev-parse', 'HEAD']);
  };
  git(root, ['init']);
  commit({}, 'x', '2022-01-01T12:00:00Z');
  return {
    root,
    content,
    change,
    commit,
    move: (from, to) => renameSync(join(content, from), join(content, to)),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
