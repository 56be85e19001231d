import { expect, test } from 'vitest';
import { extentOf } from '../../../src/domain/ledger/extent.ts';
import { recordOf, said } from './invented-ledger.ts';

const extent = (...statements: Parameters<typeof recordOf>[0]) => extentOf(recordOf(statements), statements[0]!);

test('the scope says it', () => {
  expect(extent(said('f-1'))).toBe('whole');
  expect(extent(said('f-1', { scope: 'part' }))).toBe('part');
  expect(extent(said('f-1', { scope: 'contract' }))).toBe('part');
  expect(extent(said('f-1', { scope: 'per-recipient' }))).toBe('one-body');
});
test('a cut or corrected figure is for as much as what it replaces', () => {
  const revision = said('f-2', { scope: 'revision', revises: 'f-1' });
  expect(extent(revision, said('f-1'))).toBe('whole');
  expect(extent(revision, said('f-1', { scope: 'part' }))).toBe('part');
  expect(extent(said('f-3', { scope: 'revision', revises: 'f-2' }), revision, said('f-1'))).toBe('whole');
});
test('one that replaces nothing known is taken for a part, also where revisions go round in a circle', () => {
  expect(extent(said('f-2', { scope: 'revision' }))).toBe('part');
  const circle = [
    said('f-1', { scope: 'revision', revises: 'f-2' }),
    said('f-2', { scope: 'revision', revises: 'f-1' }),
  ];
  expect(extentOf(recordOf(circle), circle[0]!)).toBe('part');
});
