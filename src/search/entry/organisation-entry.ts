// What search knows of an organisation.
import type { Organisation } from '../../domain/content.ts';
import { under, type PublicRecord } from '../../domain/record.ts';
import { organisationKind } from '../../words/body-name.ts';
import { figureWords, poundsOf, programmeFacets, sumFacets, unique } from './entry-facets.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

export function organisationEntry(record: PublicRecord, organisation: Organisation): SearchEntry {
  const statements = [
    ...under(record.statementsByRecipient, organisation.id),
    ...under(record.statementsByFunder, organisation.id),
  ];
  const programmes = unique([
    ...statements.map((row) => row.programme),
    ...under(record.announcementsByOrganisation, organisation.id).flatMap((item) => item.programmes ?? []),
    ...under(record.awardsByRecipient, organisation.id).map((award) => award.programme),
  ]);
  return searchEntry('Organisation', {
    facets: { ...programmeFacets(record, programmes), organisation: [organisation.name], ...sumFacets(statements) },
    facts: {
      name: organisation.name,
      // Those who work with its code look for it by that.
      also: [...(organisation.also_known_as ?? []), organisation.ods_code].filter(Boolean).join('; '),
      sort: organisationKind(organisation),
      figures: figureWords(statements),
    },
    pounds: poundsOf(statements),
  });
}
