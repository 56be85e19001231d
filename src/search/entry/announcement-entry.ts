// What search knows of an announcement.
import type { Announcement } from '../../domain/content.ts';
import { nameOn } from '../../domain/organisation-names.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { plainText } from '../../views/inline.ts';
import { STANDING_WORD } from '../../kinds/source.ts';
import { otherNames } from '../names/other-names.ts';
import {
  figureWords,
  organisationFacet,
  poundsOf,
  programmeFacets,
  statementsOf,
  sumFacets,
  unique,
} from './entry-facets.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

export function newsEntry(record: PublicRecord, item: Announcement): SearchEntry {
  const statements = statementsOf(record, item);
  const programmes = item.programmes ?? [];
  return searchEntry('Announcement', {
    date: item.date,
    facets: {
      ...programmeFacets(record, programmes),
      organisation: organisationFacet(record, item.organisations ?? []),
      ...sumFacets(statements),
      standing: unique(item.sources.map((id) => STANDING_WORD[record.sources.get(id)!.standing])),
    },
    facts: {
      id: item.id,
      title: plainText(record, item.title),
      headline: plainText(record, item.title),
      bodies: (item.organisations ?? []).map((id) => nameOn(record.organisations.get(id)!, item.date)).join('; '),
      about: otherNames(record, programmes),
      figures: figureWords(statements),
    },
    pounds: poundsOf(statements),
  });
}
