import { expect, test } from 'vitest';
import { findProblems } from '../../src/commands/check-content.ts';
import { overlayMessage, problemPage } from '../../src/integrations/problem-overlay.ts';
import { changedFolder, replacing } from '../fixtures/changed-folder.ts';

interface Message {
  type: string;
  err: { title: string; name: string; message: string; loc: { file: string; line: number }; highlightedCode?: string };
}

test('the overlay says all problems with file, line, words and remedy, and shows the file of the first', () => {
  using folder = changedFolder({
    'sources.csv': replacing(',research,', ',<b>hearsay</b>,'),
    'programmes/lantern.mdx': replacing('status: active\nstatus_on', 'status: lit\nstatus_on'),
  });
  const { type, err } = overlayMessage(folder.path, findProblems(folder.path).problems) as Message;
  expect(type).toBe('error');
  expect(err).toMatchObject({
    title: '2 problems in the content',
    name: 'content/programmes/lantern.mdx',
    loc: { file: `${folder.path}/programmes/lantern.mdx`, line: 9 },
  });
  expect(err.message).toContain(
    '<b>content/programmes/lantern.mdx</b>line 9: status is &quot;lit&quot;, which cannot be used.<code>status: ' +
      'lit\n        ^^^</code>→ Write one of: planned,',
  );
  expect(err.message).toContain('&lt;b&gt;hearsay&lt;/b&gt;');
  expect(err.highlightedCode).toContain('<span class="line error-line">status: lit</span>');
});

test('of very many problems the first twenty', () => {
  const problems = Array.from({ length: 30 }, (_, index) => ({
    file: 'content/none.csv',
    line: 0,
    what: `Wrong ${index}.`,
    write: 'Mend it.',
  }));
  const { err } = overlayMessage('/nowhere', problems) as Message;
  expect(err.message.match(/Wrong/g)).toHaveLength(20);
  expect(err.message).toContain('… and 10 more: they are in the terminal.');
  expect(err.highlightedCode).toBeUndefined();
});

test('the page in place of one that cannot be made can be read without script', () =>
  expect(problemPage('1 problem: <x>')).toMatch(/<pre>1 problem: &lt;x&gt;<\/pre>/));
