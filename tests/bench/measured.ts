// Runs a command and says how long it took, how much processor it used, and how much memory its processes held at once.
// Linux only: the numbers are those of /proc.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processor, of all its processes. */
  processor: number;
  /** The most that its processes held at one moment, in megabytes. */
  peak: number;
  /** When each line was said, in seconds from the start. */
  said: { at: number; line: string }[];
}

const EVERY = 100;

/** @throws Error with what the command said, when it fails */
export function measured(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: object },
): Promise<Measured> {
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  // A shell says what its children used once they have ended: what a poll sees may have ended since.
  const shell = spawn('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', command, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Measured['said'] = [];
  let errors = '';
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n').filter((words) => words !== '')) said.push({ at: since(), line });
  });
  shell.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  let peak = 0;
  const poll = setInterval(() => (peak = Math.max(peak, heldBy(shell.pid!))), EVERY);
  return new Promise((resolve, reject) => {
    shell.on('error', reject);
    shell.on('close', (code) => {
      clearInterval(poll);
      if (code !== 0)
        reject(new Error(`${command} ended with ${code}: ${errors}${said.map(({ line }) => line).join('\n')}`));
      // The second line of times is that of the children: "0m1.23s 0m0.45s".
      const used = said.pop()!.line;
      said.pop();
      resolve({ wall: since(), processor: seconds(used), peak, said });
    });
  });
}

const seconds = (times: string): number =>
  [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );

/** The memory that a process and all below it hold now, in megabytes. */
function heldBy(root: number): number {
  const parents = new Map<number, number>();
  const held = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      parents.set(Number(name), Number(fields[1]));
      held.set(Number(name), (Number(fields[21]) * 4096) / 1e6);
    } catch {
      // It has ended since the folder was read.
    }
  }
  const below = (id: number): boolean => id === root || (parents.has(id) && below(parents.get(id)!));
  return [...held].reduce((sum, [id, size]) => (below(id) ? sum + size : sum), 0);
}
