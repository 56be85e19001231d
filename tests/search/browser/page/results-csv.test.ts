// Results as CSV that any spreadsheet reads and none executes.
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import fc from 'fast-check';
import { resultsCsv } from '../../../../src/search/browser/page/results-csv.ts';

const word = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text) && !/\r(?!\n)/.test(text));

it('is read back as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word, word, word, word, word, word)), (rows) => {
      const csv = resultsCsv(rows, 'https://x.example');
      const read = parse<Record<string, string>>(csv, { bom: true, columns: true, relax_column_count: false });
      expect(read.map(({ id, title, sum, address }) => [id, title, sum, address])).toEqual(
        rows.map(([address, id, , title, , , sum]) => [id, title, sum, `https://x.example${address}`]),
      );
    }),
  );
});

it.each(['=', '+', '-', '@', '\t', '\r'])('makes no formula of a title that begins with %j', (first) =>
  expect(resultsCsv([['/a/', 'a', 'Source', `${first}HYPERLINK`, '', '', '', '']], '')).toContain(
    `,${first === '\r' ? '"' : ''}'${first}HYPERLINK`,
  ),
);

it('quotes a cell that holds quotation marks', () =>
  expect(resultsCsv([['/a/', 'a', 'Source', 'The "plan"', '', '', '', '']], '')).toContain(',"The ""plan""",'));
