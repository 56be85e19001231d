// Reads the contents of many old files from one git process, in the order in which they are asked for.
import type { RunGit } from './git.ts';

/** The contents in order; nothing is given back at the end, so what comes is always one of them. */
export type Blobs = AsyncGenerator<Buffer | null, undefined>;

/** The contents of the blobs, one after the other; null for one that is not there. Only one is held at a time. */
export async function* readBlobs(git: RunGit, blobs: readonly string[]): Blobs {
  if (blobs.length === 0) return;
  let held: Buffer = Buffer.alloc(0);
  const output = git(['cat-file', '--batch'], `${blobs.join('\n')}\n`)[Symbol.asyncIterator]();
  /** Holds at least that many bytes, or all that come. */
  const fill = async (enough: () => boolean) => {
    const chunks: Buffer[] = [held];
    while (!enough()) {
      const next = (await output.next()) as IteratorResult<Buffer, undefined>;
      if (next.done === true) return;
      chunks.push(next.value);
      held = Buffer.concat(chunks.splice(0));
      chunks.push(held);
    }
  };
  for (let read = 0; read < blobs.length; read += 1) {
    await fill(() => held.includes(10));
    const end = held.indexOf(10);
    const [, type, size] = held.subarray(0, end).toString().split(' ');
    held = held.subarray(end + 1);
    if (type !== 'blob') {
      yield null;
      continue;
    }
    const length = Number(size);
    await fill(() => held.length > length);
    yield held.subarray(0, length);
    held = held.subarray(length + 1);
  }
  // The process is left to end by itself, and an error of its own is thrown.
  while ((await output.next()).done !== true);
}
