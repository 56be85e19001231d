// Compares the content as it stands with a branch or commit, and reports the facts that change.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { problemsOf } from '../domain/problems.ts';
import { linkRecord } from '../domain/record.ts';
import { differences } from '../history/differences.ts';
import { folderEntries } from '../history/folder.ts';
import { GitFailed, gitIn } from '../history/git.ts';
import { filesAt, startOf } from '../history/tree.ts';
import { versionReader } from '../history/versions.ts';
import { readContent } from '../reading/content.ts';
import { factsChanged } from '../views/facts-changed.ts';

/** The report on a content folder; `ok` is false when there is nothing to compare with. */
export async function compareFacts(folder: string, base: string): Promise<{ ok: boolean; report: string }> {
  const git = gitIn(folder);
  const old = mkdtempSync(join(tmpdir(), 'facts-'));
  try {
    for (const [path, bytes] of await filesAt(git, await startOf(git, base))) {
      mkdirSync(join(old, dirname(path)), { recursive: true });
      writeFileSync(join(old, path), bytes);
    }
    const notices: string[] = [];
    const read = versionReader((words) => notices.push(words));
    const was = folderEntries(old, read);
    // What could not be read before is no concern of who approves what is now.
    notices.length = 0;
    const changes = differences(was, folderEntries(folder, read));
    const after = readContent(folder);
    const problems = after.problems.length + problemsOf(after.content, after.problems).length;
    return {
      ok: true,
      report: factsChanged({
        base,
        before: linkRecord(readContent(old).content),
        after: linkRecord(after.content),
        changes,
        problems,
        notices,
      }),
    };
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
    const report =
      `There is nothing to compare with: ${error.message.split('\n')[0]}.\nGive a branch or commit ` +
      'that this copy knows, for example "npm run facts-changed -- main"; "git fetch origin main" brings it here.\n';
    return { ok: false, report };
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}
