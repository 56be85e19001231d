import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedFolder } from '../fixtures/changed-folder.ts';

interface Running {
  child: ChildProcess;
  said: () => string;
  ended: Promise<number | null>;
}

function start(folder: { root: string; path: string }): Running {
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: folder.path,
      DIST_DIR: join(folder.root, 'site'),
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
  return { child, said: () => text, ended: new Promise((resolve) => child.on('close', resolve)) };
}

/** Waits until a build has said something, however long that takes. */
const until = ({ child, said, ended }: Running, words: string) =>
  new Promise<void>((resolve, reject) => {
    const look = () => said().includes(words) && resolve();
    child.stdout!.on('data', look);
    void ended.then(() => reject(new Error(`The build ended without saying "${words}": ${said()}`)));
    look();
  });

test(
  'two builds at once: the second is refused; Ctrl+C stops the first with a clear word, and the site is as it was',
  { timeout: 120_000 },
  async () => {
    using folder = changedFolder({});
    mkdirSync(join(folder.root, 'site'));
    writeFileSync(join(folder.root, 'site/index.html'), 'the last good one');

    const first = start(folder);
    await until(first, 'Building the pages…');
    const second = start(folder);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(
      `The site was not built: Another build is at work here (process ${first.child.pid}, since `,
    );
    expect(second.said()).toMatch(/is still the last good one\.\n$/);

    first.child.kill('SIGINT');
    expect(await first.ended).toBe(130);
    expect(first.said()).toMatch(
      /\nStopped before the new site was finished\.\nThe site in \S+ is still the last good one\.\n$/,
    );
    expect(readFileSync(join(folder.root, 'site/index.html'), 'utf8')).toBe('the last good one');
    expect(readdirSync(join(folder.root, '.build')).filter((name) => name !== 'astro')).toEqual([]);
  },
);
