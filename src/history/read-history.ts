// From git to the history of the record: one log, one stream of old files, and what stands in the folder now.
import { linkHistory, withoutHistory, type ChangeHistory, type Revision } from '../domain/changes-history.ts';
import { readBlobs } from './blobs.ts';
import { readCommits, type Commit } from './commits.ts';
import { differences } from './differences.ts';
import { folderEntries } from './folder.ts';
import { GitFailed, gitIn, gitText, type RunGit } from './git.ts';
import { published } from './without-embargoed.ts';
import { readerOf } from './readers.ts';
import { NO_ENTRIES, together, versionReader, type Entries, type ReadVersion } from './versions.ts';

/** Thrown when only a part of the history is there and the site is to be published. */
export class ShallowHistory extends Error {
  constructor() {
    super(
      'Only a part of the history is here, so the site would hide what changed. Run "git fetch --unshallow" (in a ' +
        'workflow: "fetch-depth: 0") and build again.',
    );
  }
}

export interface HistoryOptions {
  /** Whether the site is to be published: a shallow clone then stops the build. */
  publishing: boolean;
  /** The moment of the build: what is under embargo then has no history yet. Null shows everything. */
  at: string | null;
  git?: RunGit;
}

/** The history of a content folder. Outside git there is none, and it says so. */
export async function readHistory(
  folder: string,
  { publishing, at, git = gitIn(folder) }: HistoryOptions,
): Promise<ChangeHistory> {
  try {
    if ((await gitText(git, ['rev-parse', '--is-shallow-repository'])).trim() === 'true') {
      if (publishing) throw new ShallowHistory();
      return withoutHistory(
        'This copy was made without its whole history. Run "git fetch --unshallow" and build again to see it.',
      );
    }
    const commits = await readCommits(git);
    const notices = new Set<string>();
    const read = versionReader((words) => notices.add(words));
    const { revisions, entries } = await replay(commits, git, read);
    // What is in no commit yet is told too, so that a site built from the folder does not hide it.
    const notCommitted: Revision = {
      commit: null,
      at: null,
      notes: [],
      changes: differences(entries, folderEntries(folder, read)),
    };
    const all = [...revisions, notCommitted];
    return linkHistory((at === null ? all : published(all, at)).filter(({ changes }) => changes.length > 0).reverse(), [
      ...notices,
    ]);
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
    return withoutHistory(`This copy was built without its history (${error.message.split('\n')[0]}).`);
  }
}

/** The changes that each commit made, and the entries as the last one left them. */
async function replay(commits: readonly Commit[], git: RunGit, read: ReadVersion) {
  const wanted = commits.flatMap(({ files }) => files.filter(isRead).flatMap(({ blob }) => blob ?? []));
  const contents = readBlobs(git, wanted);
  const files = new Map<string, Entries>();
  const revisions: Revision[] = [];
  for (const commit of commits) {
    const [before, after]: [Entries[], Entries[]] = [[], []];
    const renamed: [string, string][] = [];
    const when = `as of commit ${commit.hash.slice(0, 7)}`;
    for (const { from, to, blob } of commit.files.filter(isRead)) {
      const bytes = blob === null ? null : (await contents.next()).value!;
      const was = files.get(from ?? to!) ?? NO_ENTRIES;
      const version = to === null || bytes === null ? { entries: NO_ENTRIES, whole: true } : read(to, bytes, when);
      // What is missing from a version that could not be read was not taken out: it goes on as it was.
      const now = version.whole ? version.entries : together([was, version.entries]);
      if (from !== null) files.delete(from);
      if (to !== null) files.set(to, now);
      before.push(was);
      after.push(now);
      if (from !== null && to !== null && from !== to && was.size === 1 && now.size === 1)
        renamed.push([[...was.keys()][0]!, [...now.keys()][0]!]);
    }
    revisions.push({
      commit: commit.hash,
      at: new Date(commit.at * 1000).toISOString(),
      notes: commit.notes,
      changes: differences(together(before), together(after), renamed),
    });
  }
  // Lets git end, and an error of its own be thrown.
  await contents.next();
  return { revisions, entries: together(files.values()) };
}

const isRead = ({ from, to }: { from: string | null; to: string | null }) => readerOf(to ?? from!) !== null;
