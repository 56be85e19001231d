// What search knows of a programme.
import type { Programme } from '../../domain/content.ts';
import { under, type PublicRecord } from '../../domain/record.ts';
import { statusView } from '../../views/status.ts';
import { otherNames } from '../names/other-names.ts';
import { figureWords, poundsOf, programmeFacets, statusFacet, sumFacets } from './entry-facets.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

export function programmeEntry(record: PublicRecord, programme: Programme): SearchEntry {
  const statements = under(record.statementsByProgramme, programme.id);
  return searchEntry('Programme', {
    date: programme.started ?? null,
    facets: { ...programmeFacets(record, [programme.id]), status: [statusFacet(programme)], ...sumFacets(statements) },
    facts: {
      name: programme.name,
      also: otherNames(record, [programme.id]),
      state: statusView(programme).words,
      led: programme.lead_body,
      figures: figureWords(statements),
    },
    pounds: poundsOf(statements),
  });
}
