import { expect, test } from 'vitest';
import type { Statement } from '../../../src/domain/content.ts';
import { programmeLedger } from '../../../src/domain/ledger/programme-ledger.ts';
import { ledgerStrip, stripText } from '../../../src/views/ledger/ledger-strip.ts';
import { programmeLead } from '../../../src/views/ledger/programme-lead.ts';
import { recordOf, said } from '../../domain/ledger/invented-ledger.ts';

const ledger = (...statements: Statement[]) => programmeLedger(recordOf(statements), 'lantern');
const text = (...statements: Statement[]) => stripText(ledgerStrip(ledger(...statements)));

const promised = said('f-1', { announced_on: '2019-08-08' });
const cut = said('f-2', {
  kind: 'allocated',
  scope: 'revision',
  revises: 'f-1',
  amount_gbp: '139000000',
  said_on: '2024',
});

test('the strip and the sentence of a programme', () => {
  expect(text(promised, cut)).toBe('£250m announced 2019 → £139m allocated by 2024 → spent: not found');
  expect(programmeLead(ledger(promised, cut))).toBe(
    '£250 million was announced in 2019; £139 million had been allocated by 2024; no source read shows what was spent.',
  );
});
test('each piece has its mark and its statements, so that a page can draw and link it', () =>
  expect(ledgerStrip(ledger(promised, cut)).map(({ mark, statements }) => [mark, statements])).toEqual([
    ['announced', ['f-1']],
    ['allocated', ['f-2']],
    ['void', []],
  ]));
test('no arrow where the years that are printed run backwards', () => {
  const approved = said('f-3', { kind: 'approved', amount_gbp: '5', said_on: '2017' });
  expect(text(promised, approved)).toBe('£250m announced 2019 · £5 approved by 2017 → spent: not found');
});
test('money spent on the whole leaves no void', () =>
  expect(text(said('f-1', { kind: 'spent', said_on: '2011' }))).toBe('£250m spent by 2011'));
test('nothing found is said, and that there are sums for single bodies', () => {
  expect(text()).toBe('no figure found');
  expect(programmeLead(ledger())).toBe('No source read gives a figure for it.');
  const award = said('f-1', { scope: 'per-recipient', recipient: 'north-trust' });
  expect(text(award)).toBe('figures for single bodies only');
  expect(programmeLead(ledger(award))).toBe('Sources give one sum for a single body, and none for the programme.');
});
