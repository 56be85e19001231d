// How a sum is headed among results.
import { describe, expect, it } from 'vitest';
import { statementEntry, statementHeading } from '../../../src/search/entry/statement-entry.ts';
import { entry, smallRecord } from '../../fixtures/small-content.ts';

const record = smallRecord();
const statement = record.content.statements[0]!;
const programme = {
  ...entry(record.content.programmes, statement.programme),
  name: 'NHS AI Lab',
  short_name: 'AI Lab',
};

describe('statementHeading', () => {
  it.each([
    ['the fund, 2021-22', 'NHS AI Lab: the fund, 2021-22'],
    ['the lab', 'NHS AI Lab: the lab'],
    ['the AI Lab in its first year', 'The AI Lab in its first year'],
    ['all of the NHS AI Lab', 'All of the NHS AI Lab'],
  ])('%s: %s', (covers, heading) => expect(statementHeading(programme, { ...statement, covers })).toBe(heading));
});

it('is a fact that is shown and not searched', () =>
  expect(statementEntry(record, statement).facts.heading).toBe(
    statementHeading(entry(record.content.programmes, statement.programme), statement),
  ));

describe('a sum is found', () => {
  const found = (id: string, of = record) => statementEntry(of, of.statements.get(id)!);
  it('by who says it, who gave it, what it is for and how large it is, with what weakens it', () =>
    expect(found('f-0001')).toEqual({
      facets: {
        kind: ['Statement of money'],
        year: ['2019'],
        month: ['July 2019'],
        money: ['Announced'],
        programme: ['Lantern'],
        theme: ['Records'],
        organisation: ['The Ministry of Riverland'],
        sum: ['Yes'],
        amount: ['£100 million to £1 billion'],
        standing: ['Trade press'],
      },
      facts: {
        when: '1 July 2019',
        id: 'f-0001',
        title: 'Announced: £250 million, the programme (Lantern Records Programme)',
        heading: 'Lantern Records Programme: the programme',
        sum: '£250 million',
        caveats: 'sources disagree; later revised',
        said: 'Riverland Gazette',
        covers: 'the programme',
        from: 'The Ministry of Riverland',
        about: 'Lantern; Lantern Records Programme; LRP',
        figure: '250000000gbp',
      },
      newest: '2019-07-01',
      oldest: '2019-07-01',
      amount: '250000000',
    }));
  it('by the body that was to get it, under the name it had then', () => {
    const renamed = smallRecord(({ organisations }) => {
      entry(organisations, 'north-trust').former_names = ['Old North Trust until 2021'];
    });
    expect(found('f-0004', renamed)).toMatchObject({
      facets: { organisation: ['North Trust'] },
      facts: { to: 'Old North Trust', title: 'Allocated: £5,518,492, joining Lantern (Lantern Records Programme)' },
    });
  });
  it('by each of several givers, and without a date it says so', () => {
    expect(found('f-0007').facts.from).toBe('The Ministry of Riverland; North Trust');
    expect(found('f-0007').facts).not.toHaveProperty('to');
    expect(found('f-0002')).toMatchObject({ facets: { year: ['Not recorded'], organisation: ['Not recorded'] } });
  });
});
