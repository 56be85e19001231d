import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/domain/content.ts';
import { funderLead, recipientLead } from '../../../src/views/ledger/body-lead.ts';
import { recordOf, said } from '../../domain/ledger/invented-ledger.ts';

const lead = (...statements: Statement[]) => recipientLead(recordOf(statements), 'north-trust');
const award = (id: string, fields: Partial<Statement> = {}) =>
  said(id, { scope: 'per-recipient', recipient: 'north-trust', amount_gbp: '10000000', basis: 'up-to', ...fields });

describe('what a body was to get, in one sentence', () => {
  test('an offer', () =>
    expect(lead(award('f-1', { announced_on: '2016-09' }))).toBe(
      'North Trust was offered up to £10 million under the Lantern Records Programme in 2016; no ' +
        'source read shows what was paid.',
    ));
  test('a payment leaves no void; several kinds stand in the order of time', () =>
    expect(
      lead(
        award('f-1', { announced_on: '2016-09' }),
        award('f-2', { kind: 'spent', amount_gbp: '3300000', basis: 'exact', said_on: '2017' }),
      ),
    ).toBe(
      'North Trust was offered up to £10 million in 2016 and had been paid £3.3 million by 2017, under the Lantern ' +
        'Records Programme.',
    ));
  test('contracts of a supplier, rivals joined by "or"', () =>
    expect(
      lead(
        award('f-1', {
          kind: 'approved',
          scope: 'contract',
          amount_gbp: '1',
          basis: 'exact',
          announced_on: '2020',
          said_on: '2020',
        }),
        award('f-2', {
          kind: 'approved',
          scope: 'contract',
          amount_gbp: '23000000',
          basis: 'exact',
          said_on: '2021',
          disagrees_with: ['f-3'],
        }),
        award('f-3', {
          kind: 'approved',
          scope: 'contract',
          amount_gbp: '23500000',
          basis: 'exact',
          said_on: '2021',
          disagrees_with: ['f-2'],
        }),
      ),
    ).toBe(
      'North Trust won contracts of £1 (2020) and £23 million or £23.5 million (by 2021) for the Lantern Records ' +
        'Programme; no source read ' +
        'shows what was paid.',
    ));
  test('two programmes stand apart, and nothing of them is added', () =>
    expect(lead(award('f-1'), award('f-2', { programme: 'harbour-fund', said_on: '2020', kind: 'allocated' }))).toBe(
      'North Trust had been awarded up to £10 million under the Harbour Fund by 2020 and was offered up to £10 ' +
        'million ' +
        'under the Lantern Records Programme (undated); no source read shows what was paid.',
    ));
  test('a clause with commas of its own stands apart from the next', () =>
    expect(
      lead(
        award('f-1', { announced_on: '2016' }),
        award('f-2', { kind: 'spent', amount_gbp: '5', said_on: '2017' }),
        award('f-3', { programme: 'harbour-fund', announced_on: '2020' }),
      ),
    ).toBe(
      'North Trust was offered up to £10 million in 2016 and had been paid up to £5 by 2017, under the Lantern ' +
        'Records ' +
        'Programme; it was offered up to £10 million under the Harbour Fund in 2020.',
    ));
  test('a body without money has no such sentence', () =>
    expect(recipientLead(recordOf([]), 'idle-college')).toBeNull());
});

describe('what a body gave, in one sentence', () => {
  const given = (...statements: Statement[]) => funderLead(recordOf(statements), 'ministry-of-riverland');
  const gift = (id: string, fields: Partial<Statement> = {}) =>
    said(id, { funders: ['ministry-of-riverland'], ...fields });
  test('names the one programme, or counts them and gives the largest figure', () => {
    expect(given(gift('f-1', { announced_on: '2019' }))).toBe(
      'Sources name the Ministry of Riverland as giving money to one programme, the Lantern Records ' +
        'Programme; the figure is £250 million, ' +
        'announced 2019.',
    );
    expect(
      given(gift('f-1', { announced_on: '2019' }), gift('f-2', { programme: 'harbour-fund', amount_gbp: '7' })),
    ).toBe(
      'Sources name the Ministry of Riverland as giving money to two programmes; the largest figure is £250 million, ' +
        'announced 2019, for the Lantern Records Programme.',
    );
  });
  test('a forecast and a sum for each year are never the largest', () =>
    expect(
      given(
        gift('f-1', { per_year: 'yes' }),
        gift('f-2', { programme: 'harbour-fund', kind: 'forecast', amount_gbp: '7' }),
      ),
    ).toBe('Sources name the Ministry of Riverland as giving money to two programmes.'));
  test('who gave nothing has no such sentence', () => expect(given(said('f-1'))).toBeNull());
});
