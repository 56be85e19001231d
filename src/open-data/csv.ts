// The one writer of the CSV files that readers take away.
import { stringify } from 'csv-stringify/sync';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Rows as a file that spreadsheets open right and safely: RFC 4180 with CRLF; UTF-8 that says so by a byte order mark,
 * without which Excel spoils £, ’ and é; and a "'" before a text that begins like a formula (= + - @), which a
 * spreadsheet would run. Numbers stay as they are, negative ones too.
 */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { string: (value) => (NUMBER.test(value) ? { value, escape_formulas: false } : value) },
  });
