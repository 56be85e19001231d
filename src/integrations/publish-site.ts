// Puts a finished site in place of the last one by two renames, so that the folder is always a whole site; and mends
// what a killed build left.
//
// A symbolic link could be swapped by one rename, but dist/ must be a plain folder: find, tar, Windows and many hosts
// do not follow a link. Between the two renames lies one system call; whoever dies there leaves the last site in
// .build/previous, and the next build or "npm run serve" puts it back.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BuildRunning, takeLock } from './build-lock.ts';

export interface SiteFolder {
  /** Where the site is published. */
  published: string;
  /** Work in progress, on the same disk, so that a rename is all that publishing takes. */
  work: string;
  /** The last site, while it is being replaced. */
  previous: string;
}

export function siteFolder(published: string): SiteFolder {
  const work = join(dirname(published), '.build');
  return { published, work, previous: join(work, 'previous') };
}

/** A new empty place to build in, of this process alone. */
export function freshFolder({ work }: SiteFolder): string {
  mkdirSync(work, { recursive: true });
  return join(work, `site-${process.pid}-${Date.now().toString(36)}`);
}

/**
 * Puts the last site back when a build died between taking it away and putting the new one in its place. Says whether
 * it had to.
 * A build that is just now between the two is left alone.
 */
export function mend(folder: SiteFolder): boolean {
  if (!isCutOff(folder)) return false;
  try {
    const release = takeLock(folder.work);
    const mended = putBack(folder);
    release();
    return mended;
  } catch (error) {
    if (error instanceof BuildRunning) return false;
    throw error;
  }
}

const isCutOff = ({ published, previous }: SiteFolder) => !existsSync(published) && existsSync(previous);

function putBack(folder: SiteFolder): boolean {
  if (!isCutOff(folder)) return false;
  renameSync(folder.previous, folder.published);
  return true;
}

/** Removes what earlier builds left. Only for the process that holds the lock. */
export function clean({ work, published, previous }: SiteFolder): void {
  if (!existsSync(work)) return;
  for (const name of readdirSync(work).filter((name) => name.startsWith('site-')))
    rmSync(join(work, name), { recursive: true, force: true });
  if (existsSync(published)) discard({ work, published, previous });
}

/** Removes the site that was replaced, under another name: half of it must never be taken for the last good one. */
function discard({ work, previous }: SiteFolder): void {
  if (!existsSync(previous)) return;
  const old = join(work, `site-old-${process.pid}`);
  renameSync(previous, old);
  rmSync(old, { recursive: true, force: true });
}

/** Publishes a finished site. Nothing can come between the two renames but the death of the process or the machine. */
export function publish(
  fresh: string,
  folder: SiteFolder,
  rename: (from: string, to: string) => void = renameSync,
): void {
  const { published, previous } = folder;
  if (existsSync(published)) {
    discard(folder);
    rename(published, previous);
  }
  try {
    rename(fresh, published);
  } catch (error) {
    putBack(folder);
    throw error;
  }
  discard(folder);
}
