import { expect, test } from 'vitest';
import { moneyReport } from '../../src/commands/format-report.ts';
import { smallContent } from '../fixtures/small-content.ts';

const report = moneyReport(smallContent());

test('every reconciliation is there with its two sides and its gap', () => {
  expect(report).toMatch(
    /^Wholes against their parts of the same kind: \d+ checked, \d+ equal, \d+ explained, \d+ unexplained\.$/m,
  );
  expect(report).toMatch(/^ {2}equal {7}quotation:f-0001: £250 million against £250 million; gap: none$/m);
  expect(
    report.match(/^ {2}(?:equal|explained|unexplained) +(?:parts|restatement|quotation):f-\d+: /gm)!.length,
  ).toBeGreaterThanOrEqual(smallContent().statements.length);
});

test('every total is there with the statements it stands on', () => {
  expect(report).toMatch(/^Totals, one for each programme and kind: \d+\.$/m);
  expect(report).toMatch(/^ {2}harbour-fund, spent: £12\.50; stands on 1 of 1 statements \(f-0007\)$/m);
});

test('a gap that nobody explained is told', () => {
  const changed = smallContent((content) => {
    content.statements[0]!.amount_gbp = '251000000';
  });
  expect(moneyReport(changed)).toMatch(
    /^ {2}unexplained quotation:f-0001: £251 million against £250 million; gap: £1 million more$/m,
  );
});
