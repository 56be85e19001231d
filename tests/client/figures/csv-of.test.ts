import { expect, it } from 'vitest';
import { csvOf } from '../../../src/client/figures/csv-of.ts';

const CSV = 'id,quote\nf-1,"a ""b"", c\nd"\nf-2,e\nf-3,f\n';

it('keeps the header and whole records, in the order of the file', () =>
  expect(csvOf(CSV, new Set(['f-3', 'f-1']))).toBe('id,quote\nf-1,"a ""b"", c\nd"\nf-3,f\n'));
it('is the header alone where nothing is wanted', () => expect(csvOf(CSV, new Set())).toBe('id,quote\n'));
