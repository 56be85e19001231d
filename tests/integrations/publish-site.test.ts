import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../src/integrations/build-lock.ts';
import { clean, freshFolder, mend, publish, siteFolder, type SiteFolder } from '../../src/integrations/publish-site.ts';

let root: string;
let site: SiteFolder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  site = siteFolder(join(root, 'dist'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (folder: string, text: string) => {
  mkdirSync(join(folder, 'about'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  writeFileSync(join(folder, 'about/index.html'), text);
};
/** What the published site says, when it is whole. */
const published = () =>
  existsSync(site.published)
    ? [
        ...new Set(['index.html', 'about/index.html'].map((file) => readFileSync(join(site.published, file), 'utf8'))),
      ].join(' and ')
    : null;
const built = (text: string) => {
  const fresh = freshFolder(site);
  put(fresh, text);
  return fresh;
};

test('the first site, and the next one in its place; nothing else stays', () => {
  publish(built('one'), site);
  expect(published()).toBe('one');
  publish(built('two'), site);
  expect(published()).toBe('two');
  expect(readdirSync(site.work)).toEqual([]);
});

test('two builds never get the same fresh folder, and it lies on the disk of the site', () => {
  const fresh = freshFolder(site);
  expect(fresh.startsWith(join(root, '.build', `site-${process.pid}-`))).toBe(true);
});

class Killed extends Error {}

describe('killed at each step of publishing', () => {
  /** Publishes and dies before (or after) the rename with that number; a dead process mends nothing. */
  const dieAt = (step: number, after: boolean) => {
    let count = 0;
    const fresh = built('new');
    const snapshot = () => {
      throw new Killed();
    };
    try {
      publish(fresh, site, (from, to) => {
        count += 1;
        if (count === step && !after) snapshot();
        renameSync(from, to);
        if (count === step && after) snapshot();
      });
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  };

  test.each([
    ['before the last site is taken away', 1, false, 'old'],
    ['after the new site is in place, before the old one is removed', 2, true, 'new'],
  ] as const)('%s', (_when, step, after, site) => {
    put(siteFolder(join(root, 'dist')).published, 'old');
    dieAt(step, after);
    expect(published()).toBe(site);
    expect(mend(siteFolder(join(root, 'dist')))).toBe(false);
    clean(siteFolder(join(root, 'dist')));
    expect(published()).toBe(site);
  });

  test('between the two renames: the next start puts the last site back', () => {
    put(site.published, 'old');
    // Killed there, the process leaves just this behind.
    const fresh = built('new');
    renameSync(site.published, site.previous);
    expect(published()).toBeNull();
    expect(mend(site)).toBe(true);
    expect(published()).toBe('old');
    clean(site);
    expect(existsSync(fresh)).toBe(false);
  });

  test('between the two renames, by another build that is still at work: it is left alone', () => {
    put(site.published, 'old');
    built('new');
    renameSync(site.published, site.previous);
    writeFileSync(join(site.work, 'lock'), JSON.stringify({ pid: process.ppid, began: '', since: 'now' }));
    expect(mend(site)).toBe(false);
    expect(existsSync(site.previous)).toBe(true);
  });

  test('a rename that fails puts the last site back at once', () => {
    put(site.published, 'old');
    let count = 0;
    const failing = (from: string, to: string) => {
      count += 1;
      if (count === 2) throw new Error('the disk is on fire');
      renameSync(from, to);
    };
    expect(() => publish(built('new'), site, failing)).toThrow('the disk is on fire');
    expect(published()).toBe('old');
  });

  test('while the replaced site is being removed: half of it is never taken for the last good one', () => {
    put(site.published, 'new');
    mkdirSync(join(site.work, 'site-old-1/about'), { recursive: true });
    rmSync(site.published, { recursive: true });
    expect(mend(site)).toBe(false);
    clean(site);
    expect(readdirSync(site.work)).toEqual([]);
  });
});

test('cleaning removes what dead builds left and never the only good site', () => {
  const left = built('half');
  put(site.previous, 'old');
  clean(site);
  expect([existsSync(left), existsSync(site.previous)]).toEqual([false, true]);
});

test('mending takes the lock and gives it back', () => {
  put(site.previous, 'old');
  expect(mend(site)).toBe(true);
  takeLock(site.work)();
});
