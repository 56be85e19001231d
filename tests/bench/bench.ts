// npm run bench: builds an invented record of a given size with this project and with its peers, in turn, and compares
// their times. No test asks for a time: this does.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus } from './corpus.ts';
import { measured, type Measured } from './measured.ts';
import { writeOurContent } from './our-content.ts';
import { peerPages } from './peer-pages.ts';
import { writeEleventy, writeHugo } from './peers.ts';
import { benchTable, type Stage } from './table.ts';

const HELP = `npm run bench                     1,000 announcements, three runs each
npm run bench -- --size 10000     another size
npm run bench -- --runs 5         more runs
npm run bench -- --only ours      without the peers
npm run bench -- --json file      also writes every figure into a file

Eleventy is installed into .build/bench the first time, which needs the network. Hugo takes part where it is installed.
`;
const ELEVENTY = '@11ty/eleventy@3.1.8';
const root = process.cwd();

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const say = (text: string) => process.stdout.write(`${text}\n`);
const size = Number(values.size);

// In memory where there is such a folder: disks drift by a factor of two.
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
const place = (...parts: string[]) => join(folder, ...parts);

interface Contestant {
  who: string;
  /** Builds once, from nothing, and gives each stage. */
  run: () => Promise<[stage: string, Measured][]>;
}

const stages = new Map<string, Stage>();
const made = corpus(size);
const contestants = [ours(), eleventy(), hugo()].filter((one) => one !== null);
for (let run = 1; run <= Number(values.runs); run += 1)
  for (const { who, run: build } of contestants) {
    const figures = await build();
    for (const [stage, { wall, processor, peak }] of figures) {
      const known = stages.get(`${who} ${stage}`) ?? { who, stage, wall: [], processor: [], peak: [] };
      known.wall.push(wall);
      known.processor.push(processor);
      known.peak.push(peak);
      stages.set(`${who} ${stage}`, known);
    }
    say(`run ${run}, ${who}: ${figures.map(([stage, { wall }]) => `${stage} ${wall.toFixed(1)} s`).join(', ')}`);
  }
say(`\n${size} announcements\n\n${benchTable([...stages.values()], 'ours')}`);
if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify({ size, node: process.version, stages: [...stages.values()] }, null, 2)}\n`,
  );

function ours(): Contestant {
  // A copy of the project, so that all of it is on the same disk: Astro moves files from beside its configuration.
  for (const part of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, part), place('ours', part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), place('ours/node_modules'));
  mkdirSync(place('ours/content'));
  writeOurContent(place('ours/content'), made);
  const env = { BUILD_AT: '2026-01-01T00:00:00Z' };
  return {
    who: 'ours',
    run: async () => {
      for (const left of ['dist', '.build', '.astro']) rmSync(place('ours', left), { recursive: true, force: true });
      const all = await measured(process.execPath, ['src/commands/build.ts'], { cwd: place('ours'), env });
      const at = (words: string) => all.said.find(({ line }) => line.startsWith(words))?.at ?? all.wall;
      const [pages, search] = [at('Building'), at('Indexing')];
      const part = (wall: number): Measured => ({ ...all, wall, processor: NaN, peak: NaN });
      return [
        ['check', part(pages)],
        ['pages', part(search)],
        ['pages and search', all],
      ];
    },
  };
}

function eleventy(): Contestant | null {
  if (values.only === 'ours') return null;
  const home = resolve(root, '.build/bench');
  if (!existsSync(join(home, 'node_modules/@11ty/eleventy'))) {
    say(`Installing ${ELEVENTY}…`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"private":true}\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ELEVENTY], { cwd: home });
  }
  writeEleventy(place('eleventy'), peerPages(made));
  const command = join(home, 'node_modules/@11ty/eleventy/cmd.cjs');
  return peer('Eleventy', process.execPath, [command, '--quiet'], 'eleventy', '_site');
}

function hugo(): Contestant | null {
  if (values.only === 'ours') return null;
  try {
    execFileSync('hugo', ['version']);
  } catch {
    say('Hugo is not installed here, and takes no part.');
    return null;
  }
  writeHugo(place('hugo'), peerPages(made));
  return peer('Hugo', 'hugo', ['--quiet'], 'hugo', 'public');
}

/** A peer builds its pages, and Pagefind then indexes them. */
function peer(who: string, command: string, args: string[], name: string, output: string): Contestant {
  const pagefind = resolve(root, 'node_modules/pagefind/lib/runner/bin.cjs');
  return {
    who,
    run: async () => {
      rmSync(place(name, output), { recursive: true, force: true });
      const pages = await measured(command, args, { cwd: place(name) });
      const search = await measured(process.execPath, [pagefind, '--site', place(name, output)], { cwd: place(name) });
      return [
        ['pages', pages],
        [
          'pages and search',
          {
            ...pages,
            wall: pages.wall + search.wall,
            processor: pages.processor + search.processor,
            peak: Math.max(pages.peak, search.peak),
          },
        ],
      ];
    },
  };
}
