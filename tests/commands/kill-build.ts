// Kills the build at random moments and looks at the published folder after each: run by hand, "node
// src/commands/launch.mjs tests/commands/kill-build.ts 30"; the suite has tests/integrations/publish-site.test.ts
// instead, which needs no luck.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOf } from '../../src/integrations/site-faults.ts';
import { mend, siteFolder } from '../../src/integrations/publish-site.ts';

const times = Number(process.argv[2] ?? 30);
const root = mkdtempSync(join(tmpdir(), 'kill-'));
const content = join(root, 'content');
cpSync('content', content, { recursive: true });
const site = siteFolder(join(root, 'dist'));
const ledger = readFileSync(join(content, 'addresses.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/') && !line.includes(' from '));

/** Everything that is published, as one word. */
function digest(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(site.published, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort())
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/**
 * One build, killed after some milliseconds: the process alone, or all that it started with it. Gives null when it was
 * killed.
 */
function build(killAfter: number | null, group = false): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/commands/build.ts'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: content, DIST_DIR: site.published },
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const timer =
      killAfter === null
        ? null
        : setTimeout(() => process.kill(group ? -child.pid! : child.pid!, 'SIGKILL'), killAfter);
    child.on('exit', (code) => {
      if (timer !== null) clearTimeout(timer);
      if (code !== 0 && code !== null) console.log(said);
      resolve(code);
    });
  });
}

let begun = Date.now();
if ((await build(null)) !== 0) process.exit(1);
/** How long the last whole build took: the moments are chosen within it. */
let whole = Date.now() - begun;
let good = digest();
console.log(`The first build took ${whole} ms; the site is ${good}.`);
const tally = {
  'the last good site, whole': 0,
  'the new site, whole': 0,
  'missing until the next start, then whole': 0,
  BROKEN: 0,
};

for (let round = 1, kills = 0; kills < times; round += 1) {
  appendFileSync(join(content, 'pages/about.mdx'), `\nRound ${round}.\n`);
  const moment = Math.round(Math.random() * whole);
  begun = Date.now();
  const code = await build(moment, round % 2 === 0);
  if (code === null) kills += 1;
  else whole = Date.now() - begun;
  let outcome: keyof typeof tally;
  const missing = !existsSync(site.published);
  if (missing) mend(site);
  const now = existsSync(site.published) ? digest() : '';
  if (now === good) outcome = missing ? 'missing until the next start, then whole' : 'the last good site, whole';
  else if (
    now !== '' &&
    faultsOf(site.published, ledger).length === 0 &&
    readFileSync(join(site.published, 'about/index.html'), 'utf8').includes(`Round ${round}.`)
  )
    outcome = 'the new site, whole';
  else outcome = 'BROKEN';
  if (outcome === 'the new site, whole') good = now;
  if (code === null || outcome === 'BROKEN') tally[outcome] += 1;
  const killed = `killed${round % 2 === 0 ? ' with all it started' : ''} after ${moment} ms`;
  const end = code === null ? killed : `ended by itself with ${code}`;
  console.log(`${String(round).padStart(2)}  ${end}: ${outcome}`);
}

console.log(tally);
const last = await build(null);
console.log(
  `A build after all that ends with ${last}; beside the site there stays: ${readdirSync(site.work).join(', ')}.`,
);
rmSync(root, { recursive: true, force: true });
process.exit(tally.BROKEN === 0 && last === 0 ? 0 : 1);
