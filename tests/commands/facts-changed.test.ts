import { expect, test } from 'vitest';
import { compareFacts } from '../../src/commands/compare-facts.ts';
import { changedFolder, replacing } from '../fixtures/changed-folder.ts';
import { git, repository } from '../history/temporary-repository.ts';

test('the report names facts, totals, sources and addresses, from commits and from the folder', async () => {
  using folder = repository();
  git(folder.root, ['checkout', '-b', 'work']);
  folder.commit({
    'programmes/lantern.mdx': replacing('status: active', 'status: closed'),
    'funding/statements.csv': replacing('5518492,exact', '6000000,exact'),
  });
  folder.change({
    'sources.csv': (text) =>
      (
        `${text}ministry-2023,Accounts of the ministry,Ministry of ` +
        'Riverland,2023,https://ministry.example/accounts,official,,,,,\n'
      ).replace(/unused-2018.*\n/, ''),
  });
  const { ok, report } = await compareFacts(folder.content, 'main');
  expect(ok).toBe(true);
  expect(report).toContain('Compared with `main`. 2 entries changed, 1 added and 1 taken out; 2 new pages.');
  expect(report).toContain('  - Status: ~~active~~ → **closed**');
  expect(report).toContain('  - Amount: ~~£5,518,492~~ → **£6 million**');
  expect(report).toContain('| Lantern Records Programme | allocated | £5,518,492 | £6 million |');
  expect(report).toContain(
    '## New sources\n\n- **Accounts of the ministry**, Ministry of Riverland, 2023: ' +
      '<https://ministry.example/accounts>',
  );
  expect(report).toContain(
    '## Addresses lost\n\n- **/sources/publishers/riverland-college/** has no page any more: it needs a ' +
      'redirect.\n- **/sources/unused-2018/** has no page any more',
  );
  expect(report).toContain('- source **A paper that nothing cites** (/sources/unused-2018/)');
  expect(report).toContain('- /programmes/lantern/\n');
});

test('what happened on the branch compared with, meanwhile, is not told as a change of ours', async () => {
  using folder = repository();
  git(folder.root, ['checkout', '-b', 'work']);
  git(folder.root, ['checkout', 'main']);
  folder.commit({ 'organisations.csv': replacing('acute-trust,,,North', 'acute-trust,,,South') });
  git(folder.root, ['checkout', 'work']);
  expect((await compareFacts(folder.content, 'main')).report).toBe(
    '# What changes for readers\n\nCompared with `main`. No fact changes.\n',
  );
});

test('a content with problems is compared as far as it can be read, and says so first', async () => {
  using folder = repository();
  folder.change({ 'funding/statements.csv': replacing('5518492,exact', 'much,exact') });
  const { report } = await compareFacts(folder.content, 'HEAD');
  expect(report).toMatch(/> \*\*\d+ problems? in the content\.\*\*/);
  expect(report).toContain('  - Amount: ~~£5,518,492~~ → **much**');
});

test('with nothing to compare it says what to type', async () => {
  using folder = repository();
  expect(await compareFacts(folder.content, 'nowhere')).toMatchObject({
    ok: false,
    report: expect.stringContaining('git fetch origin main'),
  });
  using outside = changedFolder({});
  expect(await compareFacts(outside.path, 'main')).toMatchObject({
    ok: false,
    report: expect.stringContaining('not a git repository'),
  });
});
