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
