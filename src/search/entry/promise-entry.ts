// What search knows of a promise.
import type { Undertaking } from '../../domain/content.ts';
import { judged } from '../../domain/promises/tally.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { settings } from '../../settings.ts';
import { plainText } from '../../views/inline.ts';
import { makerOf, verdictView } from '../../views/promises/promise-line.ts';
import { otherNames } from '../names/other-names.ts';
import { organisationFacet, programmeFacets } from './entry-facets.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

export function promiseEntry(record: PublicRecord, promise: Undertaking): SearchEntry {
  const [one] = judged(record, [promise], settings.asAt);
  const { word } = verdictView(one!);
  return searchEntry('Promise', {
    date: promise.made_on ?? null,
    facets: {
      verdict: [word],
      ...programmeFacets(record, [promise.programme]),
      organisation: organisationFacet(record, promise.made_by === undefined ? [] : [promise.made_by]),
    },
    facts: {
      id: promise.id,
      point: plainText(record, promise.what),
      state: word,
      said: makerOf(record, promise).name,
      about: otherNames(record, [promise.programme]),
    },
  });
}
