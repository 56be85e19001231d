import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastChange } from '../../src/history/last-change.ts';
import { repository } from './temporary-repository.ts';

test('the day is that of the last commit that touched the content folder, whatever it is called', async () => {
  using made = repository();
  made.commit({ 'organisations.csv': (text) => `${text}x,Xylo Ltd,company,,,,\n` }, 'x', '2022-03-04T12:00:00Z');
  expect(await lastChange(made.content)).toBe('2022-03-04');
});

test('outside git no day is known', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-git-'));
  expect(await lastChange(folder)).toBeNull();
  rmSync(folder, { recursive: true });
});
