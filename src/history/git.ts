// Starts git and hands over what it prints: the one place of the history where a process is started.
import { spawn } from 'node:child_process';

/** Runs git with these arguments and this input; the output comes in chunks. */
export type RunGit = (args: readonly string[], input?: string) => AsyncIterable<Buffer>;

/** Git is not installed, or would not answer; the message is what it said. */
export class GitFailed extends Error {}

/** Replaced objects would be a way to switch history off on one machine, so they are not looked at. */
const ALWAYS = ['--no-replace-objects', '-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];

/** Git as it runs in a folder. */
export const gitIn = (folder: string): RunGit =>
  async function* (args, input = '') {
    // What git says can stand on a page, so it says it in one language.
    const child = spawn('git', [...ALWAYS, ...args], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let said = '';
    const ended = new Promise<number>((resolve) => {
      child.on('error', (error) => {
        said = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'git is not installed' : error.message;
        resolve(1);
      });
      child.on('close', (code) => resolve(code ?? 1));
    });
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    // Git may end before it has read everything; what it says then is in its error.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    yield* child.stdout;
    if ((await ended) !== 0) throw new GitFailed(said.trim().replace(/^fatal: /, '') || `git ${args[0]} failed`);
  };

/** All that git prints, as text. */
export async function gitText(git: RunGit, args: readonly string[], input?: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of git(args, input)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
