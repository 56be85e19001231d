// What search knows of a promise.
import type { Undertaking } from '../../domain/content.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { plainText } from '../../views/inline.ts';
import { promiseLines } from '../../views/promises/promise-line.ts';
import { otherNames } from '../names/other-names.ts';
import { organisationFacet, programmeFacets } from './entry-facets.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

export function promiseEntry(record: PublicRecord, promise: Undertaking): SearchEntry {
  const [line] = promiseLines(record, [promise]);
  const { verdict, maker } = line!;
  return searchEntry('Promise', {
    date: promise.made_on ?? null,
    facets: {
      verdict: [verdict.word],
      ...programmeFacets(record, [promise.programme]),
      organisation: organisationFacet(record, promise.made_by === undefined ? [] : [promise.made_by]),
    },
    facts: {
      id: promise.id,
      point: plainText(record, promise.what),
      state: verdict.word,
      said: maker.name,
      about: otherNames(record, [promise.programme]),
    },
  });
}
