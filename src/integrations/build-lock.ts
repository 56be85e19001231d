// Lets only one build work in a folder at a time; the lock of a build that was killed does not keep the next one out.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Holder {
  pid: number;
  /** When the process began, where the system tells: another process may have the same number later. */
  began: string;
  since: string;
}

/** Thrown when another build is at work. */
export class BuildRunning extends Error {}

/**
 * Takes the lock of a folder and gives back what releases it.
 * @throws BuildRunning when another build holds it
 */
export function takeLock(folder: string, pid = process.pid): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const own = join(folder, `lock-${pid}`);
  const text = JSON.stringify({ pid, began: beginningOf(pid), since: new Date().toISOString() } satisfies Holder);
  writeFileSync(own, text);
  try {
    // A link appears with all that is in it, or not at all: nobody reads half a lock.
    if (!linked(own, lock)) {
      const held = readLock(lock);
      if (held !== null && isAlive(held.holder))
        throw new BuildRunning(
          `Another build is at work here (process ${held.holder.pid}, since ${held.holder.since}). Wait until it ` +
            `has ended. If none is, delete ${lock}.`,
        );
      if (held !== null) putAside(lock, held.text, `${own}-stale`);
      if (!linked(own, lock))
        throw new BuildRunning(
          `Another build has just begun here. Wait until it has ended. If none is at work, delete ${lock}.`,
        );
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    if (readLock(lock)?.text === text) rmSync(lock, { force: true });
  };
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readLock(lock: string): { text: string; holder: Holder } | null {
  try {
    const text = readFileSync(lock, 'utf8');
    return { text, holder: JSON.parse(text) as Holder };
  } catch {
    return null;
  }
}

/** Moves a dead lock away; if somebody else was quicker and it is already another lock, gives it back. */
function putAside(lock: string, dead: string, aside: string): void {
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== dead) linked(aside, lock);
  rmSync(aside, { force: true });
}

function isAlive({ pid, began }: Holder): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return began === '' || began === beginningOf(pid);
}

/** The start of a process in ticks since the machine began; empty where the system does not tell it. */
function beginningOf(pid: number): string {
  try {
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    );
  } catch {
    return '';
  }
}
