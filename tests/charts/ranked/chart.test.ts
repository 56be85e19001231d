import { describe, expect, it } from 'vitest';
import { rankedChart } from '../../../src/charts/ranked/chart.ts';
import { rankedKinds, ties } from '../../../src/charts/ranked/rows.ts';
import type { Organisation, Statement } from '../../../src/domain/content.ts';
import { statement } from '../invented.ts';
import { expectSound, saidBy, wordsIn } from '../labels.ts';

const organisation = (id: string, name: string, region?: string): [string, Organisation] => [
  id,
  { id, name, kind: 'acute-trust', region, origin: { file: '', line: 1 } },
];
const organisations = new Map([
  organisation('one', 'One NHS Foundation Trust', 'London'),
  organisation('two', 'Two NHS Trust'),
  organisation('three', 'Three Council'),
  organisation('four', 'Four'),
]);
const award = (id: string, recipient: string, amount_gbp: string, fields: Partial<Statement> = {}): Statement =>
  statement(id, { scope: 'per-recipient', recipient, amount_gbp, covers: 'award', ...fields });

const rows = [
  award('a', 'one', '10000000', { basis: 'up-to' }),
  award('b', 'two', '10000000', { basis: 'up-to' }),
  award('c', 'three', '10000000'),
  award('d', 'four', '3000000'),
  award('e', 'four', '6000000'),
  award('f', 'one', '10000000', { restates: 'a' }),
  award('g', 'one', '9000000', { kind: 'spent' }),
];

describe('recipients ranked', () => {
  it('takes original statements of one kind, of which there must be four', () => {
    expect(rankedKinds(rows)).toEqual(['announced']);
    expect(rankedKinds(rows.slice(0, 3))).toEqual([]);
  });

  it('groups equal sums on the same basis and labels each group once', () => {
    const groups = ties(rows, 'announced', organisations);
    expect(groups.map((group) => group.rows.map((row) => row.name))).toEqual([
      ['Three Council'],
      ['One', 'Two'],
      ['Four'],
    ]);
    const words = wordsIn(rankedChart(rows, 'announced', organisations, 'Lab').wide);
    expect(words.filter((word) => word === 'up to £10m')).toHaveLength(1);
    expect(words).toContain('2 recipients');
  });

  it('sets two statements for one recipient side by side and adds nothing', () => {
    const chart = rankedChart(rows, 'announced', organisations, 'Lab');
    expect(saidBy(chart.wide.shapes)).toContain('Four: £6 million announced, award; £3 million announced, award');
    expect(chart.sentence).toContain('Four has more than one statement; they stand side by side and are not added.');
    expect(JSON.stringify(chart)).not.toMatch(/£9 million|£9m|£39|in all|in total/);
  });

  it('draws the ceiling of a ceiling', () => {
    const chart = rankedChart(rows, 'announced', organisations, 'Lab');
    expect(JSON.stringify(chart.wide).match(/"basis"/g)).toHaveLength(2);
    expect(chart.legend.map(({ words }) => words)).toEqual(['announced', 'at most']);
    expect(chart.note).toContain('Two sums are ceilings: the recipient may have got less.');
  });

  it('says why there is no map', () =>
    expect(rankedChart(rows, 'announced', organisations, 'Lab').note).toContain(
      'Sources name the region of only 1 of these 4 recipients, so no map is drawn.',
    ));

  it('gives each sum in the table, in words and in digits, with the full name', () => {
    const [first] = rankedChart(rows, 'announced', organisations, 'Lab').table.rows;
    expect(first).toEqual([
      { text: 'Three Council', href: '/organisations/three/' },
      '£10 million',
      '10000000',
      'Announced',
      'award',
      { text: 'c', href: '/funding/c/' },
    ]);
  });

  it('stays legible with long names', () => {
    const long = new Map(
      [...organisations.keys()].map((id) =>
        organisation(
          id,
          `The ${id} University Hospitals of Somewhere Far and Somewhere Near Partnership NHS Foundation Trust`,
        ),
      ),
    );
    expectSound(rankedChart(rows, 'announced', long, 'Lab'), 'long');
  });
});
