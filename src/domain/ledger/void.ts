// The void at the end of a ledger: spending that no source read shows.
import type { Statement } from '../content.ts';
import { under, type PublicRecord } from '../record.ts';
import { extentOf } from './extent.ts';
import type { Void } from './ledger.ts';

/**
 * Null where a source shows what was spent on the whole, or where the record says that spending cannot be expected.
 * @param spent the statements of money spent that may speak
 */
export function voidOf(record: PublicRecord, programme: string, spent: readonly Statement[]): Void | null {
  const disclosed = under(record.disclosures, programme).find(({ disclosure }) => disclosure === 'spend')?.state;
  const extents = new Set(spent.map((row) => extentOf(record, row)));
  if (extents.has('whole') || (disclosed === 'not-applicable' && spent.length === 0)) return null;
  return {
    state: disclosed === 'not-published' ? 'not-published' : 'not-found',
    known: extents.has('part') ? 'part' : extents.has('one-body') ? 'one-body' : 'nothing',
  };
}
