// The files of a content folder as they stood at a commit.
import { readBlobs } from './blobs.ts';
import { gitText, type RunGit } from './git.ts';

/** Where the work since a branch or commit began: the newest commit that both share. */
export async function startOf(git: RunGit, base: string): Promise<string> {
  return (await gitText(git, ['merge-base', base, 'HEAD'])).trim();
}

/** Every file under the folder git runs in, by its path there. */
export async function filesAt(git: RunGit, commit: string): Promise<Map<string, Buffer>> {
  const listed = (await gitText(git, ['ls-tree', '-r', '-z', commit, '--', '.']))
    .split('\0')
    .filter((line) => line !== '');
  const files = listed.map((line) => {
    const [about, path] = line.split('\t') as [string, string];
    return { path, blob: about.split(' ')[2]! };
  });
  const found = new Map<string, Buffer>();
  const contents = readBlobs(
    git,
    files.map(({ blob }) => blob),
  );
  for (const { path } of files) {
    const { value } = await contents.next();
    if (value) found.set(path, Buffer.from(value));
  }
  await contents.next();
  return found;
}
