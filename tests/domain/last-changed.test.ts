import { describe, expect, test } from 'vitest';
import { linkHistory, withoutHistory, type ChangeHistory, type Revision } from '../../src/domain/changes-history.ts';
import { entryKey } from '../../src/domain/changes.ts';
import { lastChanged, recordChanged } from '../../src/domain/last-changed.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { smallContent } from '../fixtures/small-content.ts';

const content = smallContent();
const everything = kinds.flatMap(({ collection }) => content[collection].map(({ id }) => ({ collection, id })));
const change = ({ collection, id }: { collection: string; id: string }) => ({
  collection,
  id,
  before: null,
  after: { collection, id, facts: {}, text: [] },
});
const revision = (at: string | null, entries: { collection: string; id: string }[]): Revision => ({
  commit: at === null ? null : 'a'.repeat(40),
  at: at === null ? null : `${at}T12:00:00.000Z`,
  notes: [],
  changes: entries.map(change),
});
const first = revision('2022-01-01', everything);
const history = (...later: Revision[]): ChangeHistory => linkHistory([...later.reverse(), first], []);
const dayOf = (changes: ChangeHistory, collection: string, id: string) =>
  lastChanged(content, changes).get(entryKey({ collection, id }));

describe('the day of a page', () => {
  test('is that of its entry', () => {
    expect(dayOf(history(), 'programmes', 'lantern')).toBe('2022-01-01');
    const changes = history(revision('2022-03-01', [{ collection: 'programmes', id: 'old-mill' }]));
    expect(dayOf(changes, 'programmes', 'old-mill')).toBe('2022-03-01');
    expect(dayOf(changes, 'programmes', 'harbour-fund')).toBe('2022-01-01');
  });
  test('is that of an entry that names it, when that changed later', () => {
    const { id, programme, source } = content.statements[0]!;
    const changes = history(revision('2022-04-01', [{ collection: 'statements', id }]));
    expect(dayOf(changes, 'programmes', programme)).toBe('2022-04-01');
    expect(dayOf(changes, 'sources', source)).toBe('2022-04-01');
  });
  test('is that of an entry that its text names', () => {
    const programme = content.programmes.find(({ body }) =>
      body.components.some(({ component }) => component === 'Source'),
    )!;
    const id = programme.body.components.find(({ component }) => component === 'Source')!.attributes.id!;
    const changes = history(revision('2022-05-01', [{ collection: 'sources', id }]));
    expect(dayOf(changes, 'programmes', programme.id)).toBe('2022-05-01');
  });
  test('is not known without a history, nor while something that it shows is in no commit', () => {
    expect(lastChanged(content, withoutHistory('None.')).size).toBe(0);
    const { id, programme } = content.statements[0]!;
    const changes = history(revision(null, [{ collection: 'statements', id }]));
    expect(dayOf(changes, 'programmes', programme)).toBeUndefined();
    expect(dayOf(changes, 'programmes', 'old-mill')).toBe('2022-01-01');
  });
});

test('the record changed when anything in it did', () => {
  expect(recordChanged(history(revision('2022-03-01', [everything[0]!])))).toBe('2022-03-01');
  expect(recordChanged(history(revision(null, [everything[0]!])))).toBeNull();
  expect(recordChanged(withoutHistory('None.'))).toBeNull();
});
