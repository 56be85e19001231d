// What may be named of the history while something is under embargo.
import { expect, test } from 'vitest';
import type { EntryVersion, Fact } from '../../src/domain/changes.ts';
import type { Revision } from '../../src/domain/changes-history.ts';
import { namesHidden, opening, seenVersion } from '../../src/history/hidden.ts';

const LATER = '2022-03-01T09:00:00+00:00';
const MOMENT = Date.parse('2022-02-01T00:00:00Z');
const version = (
  collection: string,
  id: string,
  facts: Record<string, Fact> = {},
  text: string[] = [],
): EntryVersion => ({
  collection,
  id,
  facts,
  text,
});
const namesAt = (moment: number, ...versions: (EntryVersion | null)[]) =>
  namesHidden(
    versions.map((after): Revision => ({
      commit: 'a',
      at: '2022-01-01T00:00:00.000Z',
      notes: [],
      changes: [{ collection: 'news', id: 'x', before: null, after }],
    })),
    moment,
  );

test('an entry is open from its time on, one without a time or with no real one always', () => {
  expect(opening(version('news', 'a', { publish_at: LATER }))).toBe(Date.parse(LATER));
  expect(opening(version('news', 'a'))).toBeNull();
  expect(opening(version('news', 'a', { publish_at: 'soon' }))).toBeNull();
  expect(opening(version('news', 'a', { publish_at: ['2022'] }))).toBeNull();
  expect(opening(null)).toBeNull();
});

test('an id is hidden while no version of its entry is open, and not from the moment itself on', () => {
  const draft = version('news', 'secret', { publish_at: LATER });
  expect(namesAt(MOMENT, draft, null)('secret')).toBe(true);
  expect(namesAt(Date.parse(LATER), draft)('secret')).toBe(false);
  expect(namesAt(MOMENT, version('news', 'secret'), draft)('secret')).toBe(false);
  expect(namesAt(MOMENT, draft, version('programmes', 'secret-too', { publish_at: LATER }))('secret-too')).toBe(true);
});

test('it is found as a whole word in texts, lists and fields of fields', () => {
  const names = namesAt(MOMENT, version('programmes', 'secret-plan', { publish_at: LATER }));
  expect(
    ['see /programmes/secret-plan/', ['a', ['secret-plan']], { source: { id: 'secret-plan' } }].map((fact) =>
      names(fact as Fact),
    ),
  ).toEqual([true, true, true]);
  expect(['secret', 'secret-planning', 'a-secret-plan', '', []].map((fact) => names(fact))).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});

test('what hangs on it is hidden with it, and what hangs on that', () => {
  const names = namesAt(
    MOMENT,
    version('outcomes', 'f-8.f-9', { promise: 'f-8', outcome: 'f-9' }),
    version('statements', 'f-9', { programme: 'secret-plan' }),
    version('programmes', 'secret-plan', { publish_at: LATER }),
    version('news', 'open-item', { programmes: ['secret-plan'] }),
  );
  expect(['secret-plan', 'f-9', 'f-8', 'open-item'].map((id) => names(id))).toEqual([true, true, false, false]);
  expect(seenVersion(version('outcomes', 'f-8.f-9', { promise: 'f-8', outcome: 'f-9' }), names)).toBeNull();
});

test('what names it without hanging on it is seen without the name', () => {
  const names = namesAt(MOMENT, version('programmes', 'secret-plan', { publish_at: LATER }));
  const item = version('news', 'open-item', { title: 'Open', programmes: ['lantern', 'secret-plan'] }, [
    'One.',
    'See [it](/programmes/secret-plan/).',
  ]);
  expect(seenVersion(item, names)).toEqual(
    version('news', 'open-item', { title: 'Open', programmes: ['lantern'] }, ['One.']),
  );
  expect(
    seenVersion(version('news', 'open-item', { part: 'secret-plan', programmes: ['secret-plan'] }), names),
  ).toEqual(version('news', 'open-item'));
  const other = version('news', 'other', { title: 'Other' }, ['One.']);
  expect(seenVersion(other, names)).toBe(other);
});

test('an entry of which a kind of today knows nothing hangs on nothing', () =>
  expect(
    seenVersion(
      version('lamps', 'a', { programme: 'secret' }),
      namesAt(MOMENT, version('news', 'secret', { publish_at: LATER })),
    ),
  ).toEqual(version('lamps', 'a')));
