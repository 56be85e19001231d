import { expect, test } from 'vitest';
import { programmeLedger } from '../../../src/domain/ledger/programme-ledger.ts';
import { ledgerLine } from '../../../src/views/ledger/ledger-line.ts';
import { recordOf, said } from '../../domain/ledger/invented-ledger.ts';

test('each piece leads to the statement it rests on, the void to none', () =>
  expect(ledgerLine(programmeLedger(recordOf([said('f-1', { announced_on: '2019' })]), 'lantern')).pieces).toEqual([
    { mark: 'announced', text: '£250m announced 2019', before: '', href: '/funding/f-1/' },
    { mark: 'void', text: 'spent: not found', before: ' → ', href: null },
  ]));
