import { expect, test } from 'vitest';
import type { EntryVersion } from '../../src/domain/changes.ts';
import type { Revision } from '../../src/domain/changes-history.ts';
import { published } from '../../src/history/without-embargoed.ts';

const version = (facts: EntryVersion['facts']): EntryVersion => ({ collection: 'news', id: 'secret', facts, text: [] });
const plain: EntryVersion = { collection: 'news', id: 'other', facts: { title: 'Open' }, text: [] };
const draft = version({ title: 'Draft', publish_at: '2022-03-01T09:00:00+00:00' });
const final = version({ title: 'Final', publish_at: '2022-03-01T09:00:00+00:00' });
const corrected = version({ title: 'Corrected', publish_at: '2022-03-01T09:00:00+00:00' });

const revision = (commit: string, at: string, before: EntryVersion | null, after: EntryVersion | null): Revision => ({
  commit,
  at,
  notes: [],
  changes: [{ collection: 'news', id: 'secret', before, after }],
});
const all: Revision[] = [
  {
    ...revision('a', '2022-01-01T00:00:00.000Z', null, draft),
    changes: [
      ...revision('a', '', null, draft).changes,
      { collection: 'news', id: 'other', before: null, after: plain },
    ],
  },
  revision('b', '2022-02-01T00:00:00.000Z', draft, final),
  {
    commit: 'c',
    at: '2022-02-15T00:00:00.000Z',
    notes: [],
    changes: [{ collection: 'news', id: 'other', before: plain, after: null }],
  },
  revision('d', '2022-04-01T00:00:00.000Z', final, corrected),
];
const seen = (now: string, revisions = all) =>
  published(revisions, now)
    .filter(({ changes }) => changes.length > 0)
    .map(({ commit, at, later, changes }) => [
      commit,
      at!.slice(0, 10),
      later === true,
      changes
        .map(
          ({ id, before, after }) =>
            `${id} ${(before?.facts.title as string) ?? '–'} → ${(after?.facts.title as string) ?? '–'}`,
        )
        .join(),
    ]);

test('before its time nothing is told of an entry', () => {
  expect(seen('2022-02-20T00:00:00Z')).toEqual([
    ['a', '2022-01-01', false, 'other – → Open'],
    ['c', '2022-02-15', false, 'other Open → –'],
  ]);
  expect(JSON.stringify(published(all, '2022-02-20T00:00:00Z'))).not.toMatch(/secret|Draft|Final/);
});

test('from then on it is told as published at that time; what it said before is never told', () => {
  expect(seen('2022-05-01T00:00:00Z')).toEqual([
    ['a', '2022-01-01', false, 'other – → Open'],
    ['c', '2022-02-15', false, 'other Open → –'],
    ['b', '2022-03-01', true, 'secret – → Final'],
    ['d', '2022-04-01', false, 'secret Final → Corrected'],
  ]);
});

test('an entry taken out before its time was never there', () => {
  const withdrawn = [all[0]!, revision('b', '2022-02-01T00:00:00.000Z', draft, null)];
  expect(JSON.stringify(published(withdrawn, '2022-05-01T00:00:00Z'))).not.toContain('Draft');
});

test('a new version of an entry that is public already waits for its time, and the old one stands until then', () => {
  const [open, later] = [
    version({ title: 'Open' }),
    version({ title: 'Later', publish_at: '2022-03-01T09:00:00+00:00' }),
  ];
  const changed = [
    revision('a', '2022-01-01T00:00:00.000Z', null, open),
    revision('b', '2022-02-01T00:00:00.000Z', open, later),
  ];
  expect(seen('2022-02-20T00:00:00Z', changed)).toEqual([['a', '2022-01-01', false, 'secret – → Open']]);
  expect(seen('2022-05-01T00:00:00Z', changed)).toEqual([
    ['a', '2022-01-01', false, 'secret – → Open'],
    ['b', '2022-03-01', true, 'secret Open → Later'],
  ]);
});

test('an entry in no commit yet waits for its time too', () => {
  const open: Revision = { ...revision('', '', null, draft), commit: null, at: null };
  expect(published([open], '2022-02-20T00:00:00Z')[0]!.changes).toEqual([]);
  expect(published([open], '2022-05-01T00:00:00Z')[0]!.changes).toHaveLength(1);
});

test('what hangs on a hidden entry is not told, and no other entry names it', () => {
  const hidden: EntryVersion = {
    collection: 'programmes',
    id: 'secret-plan',
    facts: { name: 'Plan', publish_at: '2022-03-01T09:00:00Z' },
    text: [],
  };
  const statement: EntryVersion = {
    collection: 'statements',
    id: 'f-0099',
    facts: { programme: 'secret-plan', amount_gbp: '5' },
    text: [],
  };
  const explanation: EntryVersion = {
    collection: 'explanations',
    id: 'parts:f-0099',
    facts: { check: 'parts:f-0099', reason: 'x' },
    text: [],
  };
  const [was, now]: EntryVersion[] = [['lantern'], ['lantern', 'secret-plan']].map((programmes) => ({
    collection: 'news',
    id: 'open-item',
    facts: { programmes },
    text: [],
  }));
  const first: Revision = {
    commit: 'a',
    at: '2022-01-01T00:00:00.000Z',
    notes: [],
    changes: [{ collection: 'news', id: 'open-item', before: null, after: was! }],
  };
  const second: Revision = {
    commit: 'b',
    at: '2022-02-01T00:00:00.000Z',
    notes: ['For the launch of the plan.'],
    changes: [hidden, statement, explanation]
      .map((after) => ({ collection: after.collection, id: after.id, before: null, after }))
      .concat({ collection: 'news', id: 'open-item', before: was!, after: now! } as never),
  };
  const before = published([first, second], '2022-02-20T00:00:00Z');
  expect(before.map(({ changes }) => changes.length)).toEqual([1, 0]);
  expect(JSON.stringify(before)).not.toMatch(/secret|f-0099|launch of the plan/);
  const after = published([first, second], '2022-05-01T00:00:00Z').filter(({ changes }) => changes.length > 0);
  expect(after.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual([
    'open-item',
    'f-0099',
    'parts:f-0099',
    'open-item',
    'secret-plan',
  ]);
});

test('at the very moment it is open, not only after it', () => {
  const [moment, before] = ['2022-03-01T09:00:00.000Z', '2022-03-01T08:59:59.999Z'];
  expect(seen(before).flat()).not.toContain('secret – → Final');
  expect(seen(moment)).toContainEqual(['b', '2022-03-01', true, 'secret – → Final']);
  // Written down at that moment, it is told of that commit and of no later day.
  const onTime = revision('e', moment, null, final);
  expect(seen(moment, [onTime])).toEqual([['e', '2022-03-01', false, 'secret – → Final']]);
});

test.each<[collection: string, facts: EntryVersion['facts']]>([
  ['awardsWithoutSums', { programme: 'secret-plan', recipient: 'north', source: 'gazette' }],
  ['corrections', { on: '2022-01-05', where: '/programmes/secret-plan/', was: 'Ten.', is: 'Twelve.' }],
  ['disagreements', { programme: 'secret-plan', what: 'When it began.' }],
  ['disclosures', { programme: 'secret-plan', disclosure: 'budget', state: 'unknown' }],
  ['glossary', { term: 'Plan', definition: 'A plan.', programme: 'secret-plan' }],
  ['outcomes', { promise: 'f-0099', outcome: 'f-0001', reason: 'It was bought.' }],
  ['statements', { programme: 'secret-plan', amount_gbp: '5' }],
  ['redirects', { from: '/programmes/plan/', to: '/programmes/secret-plan/', reason: 'Renamed.' }],
])('one of %s that hangs on a hidden programme is not told before it', (collection, facts) => {
  const wait = '2022-03-01T09:00:00Z';
  const added = (collection: string, id: string, facts: EntryVersion['facts']) => ({
    collection,
    id,
    before: null,
    after: { collection, id, facts, text: [] },
  });
  const revisions: Revision[] = [
    {
      commit: 'a',
      at: '2022-02-01T00:00:00.000Z',
      notes: [],
      changes: [
        added('programmes', 'secret-plan', { name: 'Plan', publish_at: wait }),
        added('statements', 'f-0099', { programme: 'secret-plan', amount_gbp: '7' }),
        added(collection, 'hanging', facts),
      ],
    },
  ];
  const told = (at: string) => published(revisions, at).flatMap(({ changes }) => changes.map(({ id }) => id));
  expect(told('2022-02-20T00:00:00Z')).toEqual([]);
  expect(told(wait).sort()).toEqual(['f-0099', 'hanging', 'secret-plan']);
});
