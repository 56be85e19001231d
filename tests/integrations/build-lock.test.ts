import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildRunning, takeLock } from '../../src/integrations/build-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that has ended: its number is nobody's. */
const dead = () => spawnSync(process.execPath, ['-e', '']).pid;
const hold = (holder: object) =>
  writeFileSync(join(folder, 'lock'), JSON.stringify({ began: '', since: '2026-11-22T20:00:00.000Z', ...holder }));

test('a lock is taken, released and taken again; nothing else stays', () => {
  const release = takeLock(folder);
  expect(readdirSync(folder)).toEqual(['lock']);
  release();
  expect(readdirSync(folder)).toEqual([]);
  takeLock(folder)();
});

test('while another process holds it, nobody else gets it, and is told who does and what to do', () => {
  hold({ pid: process.ppid });
  expect(() => takeLock(folder)).toThrow(BuildRunning);
  expect(() => takeLock(folder)).toThrow(
    `Another build is at work here (process ${process.ppid}, since 2026-11-22T20:00:00.000Z). Wait until it has ` +
      `ended. If none is, delete ${join(folder, 'lock')}.`,
  );
  expect(readdirSync(folder)).toEqual(['lock']);
});

test('the lock of a process that was killed keeps nobody out', () => {
  hold({ pid: dead() });
  takeLock(folder)();
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(process.platform === 'linux')('nor does that of an earlier process with the same number', () => {
  hold({ pid: process.ppid, began: '1' });
  takeLock(folder)();
});

test('half a lock is one that somebody is writing', () => {
  writeFileSync(join(folder, 'lock'), '{"pid":');
  expect(() => takeLock(folder)).toThrow(/Another build has just begun here/);
});

test('only the holder releases: what was taken over in the meantime stays', () => {
  const release = takeLock(folder);
  hold({ pid: process.ppid });
  release();
  expect(existsSync(join(folder, 'lock'))).toBe(true);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toContain(String(process.ppid));
});
