import { expect, test } from 'vitest';
import { printed } from '../printed.ts';

const TABLE = '| a | b |\n|---|--:|\n| x | 1 |';

test('a table scrolls in a box that the keyboard reaches, named after the heading above it', async () => {
  const html = await printed(`${TABLE}\n\n## What it cost\n\n${TABLE}\n\nText.\n\n${TABLE}\n\n### Later\n\n${TABLE}`);
  expect([...html.matchAll(/<section[^>]*><table>/g)].map(([tag]) => tag)).toEqual([
    '<section class="scroller" aria-label="Table" tabindex="0"><table>',
    '<section class="scroller" aria-label="Table: What it cost" tabindex="0"><table>',
    '<section class="scroller" aria-label="Table: What it cost (2)" tabindex="0"><table>',
    '<section class="scroller" aria-label="Table: Later" tabindex="0"><table>',
  ]);
  expect(html.match(/<\/table><\/section>/g)).toHaveLength(4);
});

test('a column set to the right or the middle has a class, never a style', async () => {
  const html = await printed('| a | b | c |\n|---|--:|:-:|\n| x | 1 | 2 |');
  expect(html).toContain('<td>x</td>');
  expect(html).toContain('<th class="align-right">b</th>');
  expect(html).toContain('<td class="align-center">2</td>');
  expect(html).not.toContain('style');
});

test('a column set to the left needs no class', async () =>
  expect(await printed('| a |\n|:--|\n| x |')).toContain('<td>x</td>'));

test('a block of code can be reached by the keyboard, for it may scroll', async () =>
  expect(await printed('```\nlong\n```')).toBe('<pre tabindex="0"><code>long\n</code></pre>'));
