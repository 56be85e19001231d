import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { contentLoader } from '../../src/reading/collection.ts';
import { handOn, isChecked, readAgain, readingOf } from '../../src/reading/one-reading.ts';
import { changedFolder } from '../fixtures/changed-folder.ts';
import { SMALL } from '../fixtures/small-content.ts';

type Context = Parameters<ReturnType<typeof contentLoader>['load']>[0];

const store = () => {
  const entries = new Map<string, { id: string; data: { id: string } }>();
  return {
    entries,
    clear: () => entries.clear(),
    set: (entry: { id: string; data: { id: string } }) => entries.set(entry.id, entry),
  };
};
const load = (name: Parameters<typeof contentLoader>[0], into: ReturnType<typeof store>, more: object = {}) =>
  contentLoader(name).load({
    store: into,
    config: { root: pathToFileURL('/nowhere/') },
    ...more,
  } as unknown as Context);

afterEach(() => {
  delete process.env.CONTENT_DIR;
  readAgain();
});

test('entries are stored in order, under their places', async () => {
  process.env.CONTENT_DIR = SMALL;
  const sources = store();
  await load('sources', sources);
  expect([...sources.entries.keys()].slice(0, 2)).toEqual(['000000', '000001']);
  expect(sources.entries.get('000000')!.data.id).toBe('auditor-2021-report');
});

test('two entries with one id are both stored, to be complained of', async () => {
  using folder = changedFolder({
    'themes.yaml': '- id: a\n  name: A\n  description: A\n- id: a\n  name: B\n  description: B\n',
  });
  process.env.CONTENT_DIR = folder.path;
  const themes = store();
  await load('themes', themes);
  expect([...themes.entries.values()].map(({ data }) => data.id)).toEqual(['a', 'a']);
});

test('when a file changes, every collection is filled anew', async () => {
  using folder = changedFolder({});
  process.env.CONTENT_DIR = folder.path;
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const [themes, problems] = [store(), store()];
  await load('themes', themes, { watcher });
  await load('problems', problems, { watcher });
  expect([themes.entries.size, problems.entries.size]).toEqual([2, 0]);
  writeFileSync(join(folder.path, 'themes.yaml'), 'not a list');
  watcher.emit('all', 'change', join(folder.path, 'themes.yaml'));
  expect([themes.entries.size, problems.entries.size]).toEqual([0, 1]);
});

test('what a build has read and checked is not read again, and counts as checked for its moment only', async () => {
  process.env.CONTENT_DIR = SMALL;
  const { content } = readingOf(SMALL);
  expect(readingOf(SMALL).content).toBe(content);
  expect(isChecked('2026-12-01T00:00:00Z')).toBe(false);
  handOn({ folder: SMALL, content: { ...content, themes: [] }, problems: [], checkedFor: '2026-12-01T00:00:00Z' });
  const themes = store();
  await load('themes', themes);
  expect(themes.entries.size).toBe(0);
  expect([isChecked('2026-12-01T00:00:00Z'), isChecked('2027-01-01T00:00:00Z'), isChecked(null)]).toEqual([
    true,
    false,
    false,
  ]);
  readAgain();
  expect(isChecked('2026-12-01T00:00:00Z')).toBe(false);
  expect(readingOf(SMALL).content.themes).toHaveLength(2);
});

test('another folder is read for itself', () => {
  using folder = changedFolder({ 'themes.yaml': '[]' });
  expect(readingOf(SMALL).content.themes).toHaveLength(2);
  expect(readingOf(folder.path).content.themes).toHaveLength(0);
});
