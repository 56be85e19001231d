import { expect, test } from 'vitest';
import { printed } from '../printed.ts';
import { read } from '../told.ts';

const ids = (source: string) => read(source).body.headings.map(({ id }) => id);

test('headings have the id that their words make, and differ', async () => {
  const source = '## What was promised?\n\n## Same\n\n### Same\n\n## Same';
  expect(read(source).body.headings).toEqual([
    { id: 'text-what-was-promised', text: 'What was promised?' },
    { id: 'text-same', text: 'Same' },
    { id: 'text-same-1', text: 'Same' },
    { id: 'text-same-2', text: 'Same' },
  ]);
  expect(await printed(source)).toContain('<h3 id="text-same-1">Same</h3>');
});

test('an id is never one that the page uses itself', () =>
  expect(ids('## Money\n\n## Sources\n\n## Main\n\n## What changed\n\n## Masthead q\n\n## Source 1')).toEqual([
    'text-money',
    'text-sources',
    'text-main',
    'text-what-changed',
    'text-masthead-q',
    'text-source-1',
  ]));

test('an id is never empty', () =>
  expect(ids('## 💊\n\n## 💊\n\n## ?\n\n## 💊 Medicines 💊\n\n## £\n\n## Ärzte')).toEqual([
    'text-section',
    'text-section-1',
    'text-section-2',
    'text-medicines',
    'text-section-3',
    'text-ärzte',
  ]));

test('a heading is known by its words, whatever they are set in', () =>
  expect(read('## The *old* [Mill](/about/), <abbr title="x">NHS</abbr> `a`').body.headings).toEqual([
    { id: 'text-the-old-mill-nhs-a', text: 'The old Mill, NHS a' },
  ]));

test('headings of one text say nothing of the next', () => {
  expect(ids('## Same')).toEqual(['text-same']);
  expect(ids('## Same')).toEqual(['text-same']);
});

test('the heading over footnotes keeps the id by which they are described', async () => {
  const html = await printed('One.[^1]\n\n[^1]: Two.');
  expect(html).toContain('aria-describedby="footnote-label"');
  expect(html).toContain('id="footnote-label"');
  expect(read('One.[^1]\n\n[^1]: Two.').body.headings).toEqual([]);
});
