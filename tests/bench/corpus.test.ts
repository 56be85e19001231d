import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/commands/check-content.ts';
import { corpus } from './corpus.ts';
import { writeOurContent } from './our-content.ts';
import { peerPages } from './peer-pages.ts';
import { benchTable } from './table.ts';

const small = corpus(20);

test('the same size gives the same record, with three statements and a source for each announcement', () => {
  expect(corpus(20)).toEqual(small);
  expect([small.announcements.length, small.statements.length, small.sources.length]).toEqual([20, 60, 20]);
  expect(new Set(small.announcements.map(({ id }) => id)).size).toBe(20);
});

test('an announcement is about as long as one of a real record', () => {
  const words = small.announcements.map(({ paragraphs }) => paragraphs.join(' ').split(' ').length);
  expect(words.every((number) => number > 300 && number < 440)).toBe(true);
});

test('what is measured is content without a problem', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeOurContent(folder, small);
    expect(checkContent(folder).report).toMatch(/^No problems: 2 programmes, 20 announcements/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the peers get a page for every entry, each at an address of its own', () => {
  const addresses = peerPages(small).map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(
    expect.arrayContaining(['/funding/f-0060/', '/programmes/programme-2/', '/sources/source-20/']),
  );
});

test('the table gives medians, spreads, and how many times a peer’s time ours is', () => {
  const stage = (who: string, wall: number[]) => ({
    who,
    stage: 'pages',
    wall,
    processor: [1, 2, 3],
    peak: [100, 200, 300],
  });
  expect(
    benchTable([stage('ours', [4, 2, 3]), stage('Peer', [2, 2, 2])], 'ours')
      .split('\n')
      .slice(2),
  ).toEqual([
    '| ours | pages | 3.0 | 2.0 to 4.0 | 2.0 | 200 |  |',
    '| Peer | pages | 2.0 | 2.0 to 2.0 | 2.0 | 200 | 1.50 × |',
  ]);
});
