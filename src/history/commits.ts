// Reads the log of a folder with one call: every commit on the main line that touched it, the files it touched, and the
// editors' notes.
import { gitText, type RunGit } from './git.ts';

/** A file as a commit left it; `from` is null when it is new, `to` when it is gone. Paths begin at the folder. */
export interface FileChange {
  from: string | null;
  to: string | null;
  /** The name of the content that git keeps it under; null when the file is gone. */
  blob: string | null;
}

export interface Commit {
  hash: string;
  /** When the author made it, in seconds since 1970. */
  at: number;
  /** What its "Note:" trailers say, with those of the commits that it merged. */
  notes: string[];
  files: FileChange[];
}

type Logged = Commit & { parents: string[] };

const [START, FIELD, NOTE] = ['\u0001', '\u0002', '\u0003'];

/**
 * `--full-history --parents` names the nearest parents that are listed too, so that the main line can be followed;
 * a merge is compared with its first parent: what it brought to the published line.
 */
const LOG = [
  'log',
  '--full-history',
  '--parents',
  '--diff-merges=first-parent',
  '--raw',
  '-z',
  '--no-abbrev',
  '-M',
  '-l10000',
  '--relative',
  '--no-notes',
  '--encoding=UTF-8',
  `--format=%x01%H%x02%P%x02%at%x02%(trailers:key=Note,valueonly,unfold,separator=%x03)`,
  '--',
  '.',
];

/** The commits of the main line that touched the folder git runs in, oldest first. */
export async function readCommits(git: RunGit): Promise<Commit[]> {
  return mainLine(parseLog(await gitText(git, LOG)));
}

function parseLog(log: string): Logged[] {
  const commits: Logged[] = [];
  const tokens = log.split('\0');
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!.replace(/^\n/, '');
    if (token.startsWith(START)) {
      const [hash, parents, at, notes] = token.slice(1).split(FIELD) as [string, string, string, string];
      commits.push({
        hash,
        at: Number(at),
        parents: parents.split(' ').filter((parent) => parent !== ''),
        notes: notes
          .split(NOTE)
          .map((note) => note.trim())
          .filter((note) => note !== ''),
        files: [],
      });
    } else if (token.startsWith(':')) {
      const [, , , blob, status] = token.split(' ') as [string, string, string, string, string];
      const from = tokens[(index += 1)]!;
      const renamed = status.startsWith('R') ? tokens[(index += 1)]! : from;
      commits.at(-1)!.files.push({
        from: status === 'A' ? null : from,
        to: status === 'D' ? null : renamed,
        blob: status === 'D' ? null : blob,
      });
    }
  }
  return commits;
}

/**
 * From the newest commit along first parents. The commits that a merge brought in are told by the merge, their notes
 * with it.
 */
function mainLine(logged: readonly Logged[]): Commit[] {
  const byHash = new Map(logged.map((commit) => [commit.hash, commit]));
  const line: Logged[] = [];
  for (let commit = logged[0]; commit !== undefined; commit = byHash.get(commit.parents[0] ?? '')) line.push(commit);
  const told = new Set(line.map((commit) => commit.hash));
  return line
    .reverse()
    .map(({ hash, at, notes, files, parents }) => ({
      hash,
      at,
      files,
      notes: [...notes, ...parents.slice(1).flatMap((parent) => notesFrom(parent, byHash, told))],
    }))
    .filter(({ files }) => files.length > 0);
}

function notesFrom(tip: string, byHash: ReadonlyMap<string, Logged>, told: Set<string>): string[] {
  const notes: string[] = [];
  const open = [tip];
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    const commit = byHash.get(hash);
    if (commit === undefined || told.has(hash)) continue;
    told.add(hash);
    notes.unshift(...commit.notes);
    open.push(...commit.parents);
  }
  return notes;
}
