import { describe, expect, test } from 'vitest';
import { checkLines, checksPage, totalLines } from '../../src/views/checks-page.ts';
import { fundingViewPages } from '../../src/views/funding-view-page.ts';
import { outcomeOf } from '../../src/views/outcomes.ts';
import { entry, smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();

describe('totals', () => {
  test('one of a kind, the most real first, each with what it stands on and why', () => {
    expect(
      totalLines(record, 'lantern').map(({ kind, words, stands, reasons }) => ({
        kind,
        words,
        stands,
        why: reasons.map(({ reason, figures }) => [reason, figures.map(({ id }) => id)]),
      })),
    ).toEqual([
      {
        kind: 'allocated',
        words: '£5,518,492',
        stands: 'the only figure allocated',
        why: [['the only sum for this trust', ['f-0004']]],
      },
      {
        kind: 'announced',
        words: '£250 million',
        stands: 'from 1 of 4 figures announced',
        why: [['the promise that later figures refer to', ['f-0001']]],
      },
    ]);
    expect(totalLines(record, 'old-mill')).toEqual([]);
  });
  test('a programme without one says why', () => {
    const without = smallRecord((content) => {
      entry(content.statements, 'f-0007').counted = 'no';
      entry(content.programmes, 'harbour-fund').no_total = 'The sums overlap.';
    });
    expect(checksPage(without).withoutTotal).toEqual([
      { programme: { name: 'The Harbour Fund', href: '/programmes/harbour-fund/' }, reason: 'The sums overlap.' },
    ]);
  });
});

describe('checks', () => {
  test('are counted by their state', () =>
    expect(checksPage(record).sentence).toBe('11 checks: 11 equal, 0 with a gap that is explained, 0 unexplained.'));
  test('stand with a statement, as itself and as a part', () => {
    expect(checkLines(record, 'f-0003').map(({ id, other, gap, stateWord }) => [id, other, gap, stateWord])).toEqual([
      ['quotation:f-0003', 'its quotation gives £250 million', 'none', 'Equal'],
      ['restatement:f-0003', 'the statement it repeats is £250 million', 'none', 'Equal'],
    ]);
    expect(checkLines(record, 'f-0001').map(({ id }) => id)).toEqual(['quotation:f-0001', 'restatement:f-0003']);
  });
  test('that differ are listed with their explanation', () => {
    const explained = smallRecord((content) => {
      entry(content.statements, 'f-0009').amount_gbp = '150';
      content.explanations.push({
        id: 'quotation:f-0009',
        check: 'quotation:f-0009',
        gap_gbp: '50',
        reason: 'The Gazette left fifty out.',
        source: 'auditor-2021-report',
        origin: { file: 'content/funding/explanations.csv', line: 2 },
      });
    });
    expect(checksPage(explained).groups.find(({ kind }) => kind === 'quotation')!.lines).toMatchObject([
      {
        id: 'quotation:f-0009',
        gap: '£50 more',
        stateWord: 'Explained',
        explanation: 'The Gazette left fifty out.',
        source: { id: 'auditor-2021-report' },
      },
    ]);
  });
});

describe('fixed views', () => {
  const pages = fundingViewPages(record);
  const view = (by: string, id: string) => pages.find((page) => page.by === by && page.id === id)!;
  test.each(['kinds', 'years', 'recipients'] as const)(
    'no statement falls out of the view by %s, and none is in it twice',
    (by) => {
      expect(
        pages
          .filter((page) => page.by === by)
          .flatMap(({ ids }) => ids)
          .sort(),
      ).toEqual(record.content.statements.map(({ id }) => id));
    },
  );
  test('a statement by two funders is with both, one without a funder under a name of its own', () => {
    expect(view('funders', 'north-trust').ids).toEqual(['f-0007']);
    expect(view('funders', 'ministry-of-riverland').ids).toContain('f-0007');
    expect(view('funders', 'not-stated').explanation).toBe('Statements whose source names no funder.');
    expect(new Set(pages.filter((page) => page.by === 'funders').flatMap(({ ids }) => ids)).size).toBe(10);
  });
  test('a period that is not one financial year is put under none', () => {
    expect(view('years', '2020-21').ids).toEqual(['f-0007']);
    expect(view('years', 'not-one-year').ids).toContain('f-0001');
  });
  test('without a counted statement there is no total, and the page says so', () => {
    expect(view('kinds', 'forecast')).toMatchObject({
      totals: [],
      noTotal: expect.stringMatching(/^None of these statements is one the record counts/),
    });
    expect(view('kinds', 'spent').noTotal).toBeNull();
  });
  test('sums for different programmes are unlike things, and no total joins them', () => {
    expect(new Set(view('kinds', 'announced').ids.map((id) => record.statements.get(id)!.programme)).size).toBe(2);
    expect(view('kinds', 'announced')).toMatchObject({
      totals: [],
      noTotal: expect.stringMatching(/^These statements are for different programmes/),
    });
  });
});

describe('what became of a promise', () => {
  const outcome = (id: string) => outcomeOf(record, record.statements.get(id)!);
  test('the statements an editor matched to it', () =>
    expect(outcome('f-0008')).toMatchObject({
      words: expect.stringMatching(/1 later statement\.$/),
      matched: [{ line: { figure: { id: 'f-0007' } }, reason: 'the stamps were bought from it' }],
    }));
  test('or that nothing was found, never silence', () =>
    expect(outcome('f-0001')!.words).toMatch(/^Nothing found in the sources read as at \d/));
  test('a statement that repeats another shares its outcome', () => {
    const repeated = smallRecord((content) =>
      content.outcomes.push({
        id: 'f-0001.f-0007',
        promise: 'f-0001',
        outcome: 'f-0007',
        reason: 'r',
        origin: { file: 'content/funding/outcomes.csv', line: 3 },
      }),
    );
    expect(outcomeOf(repeated, repeated.statements.get('f-0003')!)!.words).toMatch(/1 later statement\.$/);
  });
  test('money already spent has no more to come', () => expect(outcome('f-0007')).toBeNull());
});
