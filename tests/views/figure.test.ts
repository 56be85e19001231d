import { describe, expect, test } from 'vitest';
import { amountOf, caveatsOf, figure } from '../../src/views/figure.ts';
import type { Statement } from '../../src/domain/content.ts';
import { entry, smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();
const amount = (id: string) => amountOf(record.statements.get(id)!);

test('a sum is printed with its basis', () => {
  expect(['f-0001', 'f-0002', 'f-0005', 'f-0007', 'f-0008'].map(amount)).toEqual([
    '£250 million',
    'about £240 million',
    'more than £1.25 billion a year',
    '£12.50',
    'up to £100,000',
  ]);
});

test('a figure names its kind and leads to its statement', () => {
  expect(figure(record, 'f-0004')).toEqual({
    id: 'f-0004',
    amount: '£5,518,492',
    kind: 'allocated',
    kindWord: 'Allocated',
    href: '/funding/f-0004/',
    caveats: ['includes local match'],
  });
});

describe('caveats travel with the sum', () => {
  const cases: [what: string, id: string, change: Partial<Statement>, caveats: string[]][] = [
    ['none', 'f-0007', {}, []],
    ['a contradiction and a revision', 'f-0001', {}, ['sources disagree', 'later revised']],
    ['a contradiction', 'f-0002', {}, ['sources disagree']],
    ['a weak source that was not read again', 'f-0003', {}, ['source not re-read', 'weak source']],
    ['an estimate of need', 'f-0005', {}, ['estimate of need, not a promise']],
    ['a figure that replaces another', 'f-0006', {}, ['replaces an earlier figure']],
    ['a sum for each', 'f-0008', {}, ['for each body, not a total']],
    ['a misprint', 'f-0009', {}, ['misprint']],
    ['a wider sum', 'f-0010', {}, ['wider than this programme']],
    ['local match', 'f-0007', { local_match: 'yes' }, ['includes local match']],
    ['local match that is not known', 'f-0007', { local_match: 'unknown' }, []],
  ];
  test.each(cases)('%s', (_what, id, change, caveats) => {
    const changed = smallRecord((content) => void Object.assign(entry(content.statements, id), change));
    expect(caveatsOf(changed, changed.statements.get(id)!)).toEqual(caveats);
  });
});
