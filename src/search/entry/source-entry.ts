// What search knows of a source.
import type { Source } from '../../domain/content.ts';
import { under, type PublicRecord } from '../../domain/record.ts';
import { STANDING_WORD } from '../../kinds/source.ts';
import { poundsOf, programmeFacets, sumFacets, unique } from './entry-facets.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

export function sourceEntry(record: PublicRecord, source: Source): SearchEntry {
  const statements = under(record.statementsBySource, source.id);
  const programmes = unique([
    ...statements.map((row) => row.programme),
    ...under(record.announcementsBySource, source.id).flatMap((item) => item.programmes ?? []),
    ...under(record.programmesBySource, source.id).map(({ id }) => id),
  ]);
  return searchEntry('Source', {
    date: source.published_on ?? null,
    facets: {
      ...programmeFacets(record, programmes),
      ...sumFacets(statements),
      standing: [STANDING_WORD[source.standing]],
    },
    facts: {
      id: source.id,
      document: source.title,
      said: source.publisher,
      standing: STANDING_WORD[source.standing],
      web: source.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, ''),
    },
    pounds: poundsOf(statements),
  });
}
