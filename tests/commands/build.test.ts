import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { changedFolder, replacing } from '../fixtures/changed-folder.ts';

const BUILD = fileURLToPath(new URL('../../src/commands/build.ts', import.meta.url));

function build(root: string, content: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILD], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, DIST_DIR: 'site', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { status, stdout, stderr };
}

/** The last good site: two files that a failed build must leave as they are. */
function publish(root: string) {
  mkdirSync(join(root, 'site/about'), { recursive: true });
  writeFileSync(join(root, 'site/index.html'), 'the last good one');
  writeFileSync(join(root, 'site/about/index.html'), 'about');
}
const published = (root: string) =>
  readdirSync(join(root, 'site'), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((file) => (file.endsWith('.html') ? `${file}: ${readFileSync(join(root, 'site', file), 'utf8')}` : file));
const LAST_GOOD = ['about', 'about/index.html: about', 'index.html: the last good one'];

test('broken content is not built: all problems are told, the site stays as it was, and the exit code is 1', () => {
  using folder = changedFolder({ 'sources.csv': replacing(',official,', ',hearsay,'), 'themes.yaml': 'none' });
  publish(folder.root);
  const { status, stdout, stderr } = build(folder.root, folder.path);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^2 problems in the content\. Nothing was published\.\n/);
  expect(stderr).toContain('standing is "hearsay", which cannot be used.');
  expect(stderr).toMatch(/is still the last good one\.\n$/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(published(folder.root)).toEqual(LAST_GOOD);
  expect(existsSync(join(folder.root, '.build'))).toBe(false);
});

test('where there is no site yet, that is said', () => {
  using folder = changedFolder({ 'themes.yaml': 'none' });
  const { status, stderr } = build(folder.root, folder.path);
  expect(status).toBe(1);
  expect(stderr).toMatch(/There is no site in \S+ yet\.\n$/);
  expect(existsSync(join(folder.root, 'site'))).toBe(false);
});

test('a build that fails halfway leaves the site as it was', () => {
  using folder = changedFolder({});
  publish(folder.root);
  writeFileSync(join(folder.root, 'astro.config.mjs'), "throw new Error('the disk is on fire');\n");
  const { status, stdout, stderr } = build(folder.root, folder.path);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^No problems: 3 programmes/);
  expect(stderr).toContain('The site was not built: the disk is on fire');
  expect(published(folder.root)).toEqual(LAST_GOOD);
});
