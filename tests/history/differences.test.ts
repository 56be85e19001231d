import { expect, test } from 'vitest';
import type { EntryVersion } from '../../src/domain/changes.ts';
import { differences } from '../../src/history/differences.ts';

const version = (id: string, title = 'Lamps'): EntryVersion => ({ collection: 'news', id, facts: { title }, text: [] });
const entries = (...versions: EntryVersion[]) => new Map(versions.map((entry) => [`news ${entry.id}`, entry]));
const told = (...of: Parameters<typeof differences>) =>
  differences(...of).map(
    ({ id, before, after }) => `${id}: ${before === null ? 'new' : before.id} → ${after === null ? 'gone' : after.id}`,
  );

test('what is new, gone or changed, in the order of the keys; what stayed is not told', () =>
  expect(
    told(
      entries(version('b'), version('stays'), version('gone')),
      entries(version('stays'), version('b', 'Oil'), version('a')),
    ),
  ).toEqual(['a: new → a', 'b: b → b', 'gone: gone → gone']));

test('an entry of a renamed file goes on under its new name', () => {
  const renamed = [['news old', 'news new']] as const;
  expect(told(entries(version('old')), entries(version('new', 'Oil')), renamed)).toEqual(['new: old → new']);
  expect(told(entries(version('old')), entries(version('new')), [])).toEqual(['new: new → new', 'old: old → gone']);
});

test('a new name that was there before, or an old one that is still there, is no renaming', () => {
  const renamed = [['news old', 'news new']] as const;
  expect(told(entries(version('old'), version('new')), entries(version('new', 'Oil')), renamed)).toEqual([
    'new: new → new',
    'old: old → gone',
  ]);
  expect(told(entries(version('old')), entries(version('old'), version('new')), renamed)).toEqual(['new: new → new']);
});

test('between two sets that say the same nothing differs', () =>
  expect(told(entries(version('a'), version('b')), entries(version('b'), version('a')))).toEqual([]));
