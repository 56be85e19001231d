// What the person who approves a branch reads; that it is told of the right changes is tested with the command.
import { expect, test } from 'vitest';
import type { EntryChange, EntryVersion, Fact } from '../../src/domain/changes.ts';
import type { Content } from '../../src/domain/content.ts';
import { linkRecord } from '../../src/domain/record.ts';
import { factsChanged } from '../../src/views/facts-changed.ts';
import { entry, smallContent } from '../fixtures/small-content.ts';

const version = (collection: string, id: string, facts: Record<string, Fact>, text: string[] = []): EntryVersion => ({
  collection,
  id,
  facts,
  text,
});
const changed = (before: EntryVersion, after: EntryVersion): EntryChange => ({
  collection: after.collection,
  id: after.id,
  before,
  after,
});
const added = (after: EntryVersion): EntryChange => ({
  collection: after.collection,
  id: after.id,
  before: null,
  after,
});
const taken = (before: EntryVersion): EntryChange => ({
  collection: before.collection,
  id: before.id,
  before,
  after: null,
});
const told = (
  changes: EntryChange[],
  change: (content: Content) => void = () => {},
  more: { problems?: number; notices?: string[] } = {},
) =>
  factsChanged({
    base: 'main',
    before: linkRecord(smallContent()),
    after: linkRecord(smallContent(change)),
    changes,
    problems: 0,
    notices: [],
    ...more,
  });

const award = { programme: 'lantern', covers: 'joining *Lantern*', source: 'gazette-2020-03-north-trust' };

test('without a change of facts it says so, and nothing else', () =>
  expect(told([])).toBe('# What changes for readers\n\nCompared with `main`. No fact changes.\n'));

test('each changed fact with what it was and is, the totals that move, and the pages to look at', () =>
  expect(
    told(
      [
        changed(
          version('statements', 'f-0004', { ...award, amount_gbp: '5518492' }),
          version('statements', 'f-0004', { ...award, amount_gbp: '6000000' }),
        ),
      ],
      ({ statements }) => {
        entry(statements, 'f-0004').amount_gbp = '6000000';
      },
    ),
  ).toBe(`# What changes for readers

Compared with \`main\`. 1 entry changed; 0 new pages.

## Totals moved

| Programme | Kind of money | Before | After |
| --- | --- | --- | --- |
| Lantern Records Programme | allocated | £5,518,492 | £6 million |

## Facts changed

- statement **f-0004: £6 million, joining \\*Lantern\\*** (/funding/f-0004/)
  - Amount: ~~£5,518,492~~ → **£6 million**

## Pages to look at

- /funding/f-0004/
- /programmes/lantern/
`));

test('a text by its paragraphs, each with what was put in and taken out', () => {
  const before = version('programmes', 'lantern', { name: 'Lantern' }, ['It began in 2018.', 'Old.']);
  const after = version('programmes', 'lantern', { name: 'Lantern' }, ['It began in 2019.', 'Old.', 'New | last.']);
  const report = told([changed(before, after)]);
  expect(report).toContain('- programme **Lantern** (/programmes/lantern/)\n');
  expect(report).toContain('  - Text: 1 paragraph changed and 1 paragraph added\n');
  expect(report).toContain('    - It began in ~~2018.~~ **2019.**\n');
  expect(report).toContain('    - **New \\| last.**\n');
});

test('what is added, new sources apart, what is taken out, and addresses that would die', () => {
  const source = { title: 'Accounts', publisher: 'Ministry', url: 'https://ministry.example/accounts' };
  const report = told(
    [
      added(version('sources', 'accounts', source)),
      added(version('glossary', 'lamp', { term: 'Lamp', definition: 'A light.' })),
      taken(version('organisations', 'idle-college', { name: 'Idle College' })),
    ],
    (content) => {
      content.organisations = content.organisations.filter(({ id }) => id !== 'idle-college');
      content.glossary.push({ ...content.glossary[0]!, id: 'lamp', term: 'Lamp' });
      content.sources.push({ ...entry(content.sources, 'unused-2018'), id: 'accounts', title: 'Accounts' });
    },
  );
  expect(report).toContain('2 entries added and 1 taken out; 1 new page.');
  expect(report).toContain(
    '## Addresses lost\n\n- **/organisations/idle-college/** has no page any more: it needs a redirect.\n',
  );
  expect(report).toContain('## Taken out\n\n- organisation **Idle College** (/organisations/idle-college/)\n');
  expect(report).toContain(
    '## New sources\n\n- **Accounts**, Ministry, undated: <https://ministry.example/accounts>\n',
  );
  expect(report).toMatch(/## Added\n\n- term \*\*Lamp\*\* \(\/glossary\/#lamp\)\n/);
  expect(report).toMatch(/## Pages to look at\n\n- \/glossary\/\n- \/sources\/accounts\/\n$/);
});

test('an address that redirects is not lost', () =>
  expect(
    told([], (content) => {
      content.organisations = content.organisations.filter(({ id }) => id !== 'idle-college');
      content.redirects.push({
        id: '/organisations/idle-college/',
        from: '/organisations/idle-college/',
        to: '/organisations/',
        reason: 'Closed.',
        origin: { file: 'content/redirects.csv', line: 2 },
      });
    }),
  ).not.toContain('Addresses lost'));

test('a total that is new or gone is told as none', () =>
  expect(
    told([], ({ statements }) => {
      entry(statements, 'f-0007').counted = 'no';
      entry(statements, 'f-0008').counted = 'yes';
    }),
  ).toContain(
    '| The Harbour Fund | allocated | none | up to £100,000 |\n| The Harbour Fund | spent | £12.50 | none |',
  ));

test('problems come first, and what could not be read last', () => {
  const report = told([], () => {}, { problems: 2, notices: ['programmes/<a>.mdx\n  is broken'] });
  expect(report).toContain(
    'No fact changes.\n\n> **2 problems in the content.** Nothing can be published until they are mended: run ' +
      '`npm run check`. Entries that cannot be read are missing below.\n',
  );
  expect(report).toMatch(/## Could not be read\n\n- programmes\/\\<a\\>\.mdx is broken\n$/);
});
