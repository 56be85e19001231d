// What search knows of a disagreement.
import type { Disagreement } from '../../domain/content.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { STANDING_WORD } from '../../kinds/source.ts';
import { TOPIC_WORD } from '../../kinds/disagreement.ts';
import { otherNames } from '../names/other-names.ts';
import { figureWords, poundsOf, programmeFacets, sumFacets, unique } from './entry-facets.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

export function disagreementEntry(record: PublicRecord, point: Disagreement): SearchEntry {
  const statements = (point.figures ?? []).map((id) => record.statements.get(id)!);
  return searchEntry('Disagreement', {
    facets: {
      ...programmeFacets(record, [point.programme]),
      ...sumFacets(statements),
      standing: unique(point.statements.map((said) => STANDING_WORD[record.sources.get(said.source)!.standing])),
    },
    facts: {
      id: point.id,
      point: point.what,
      topic: TOPIC_WORD[point.topic],
      about: otherNames(record, [point.programme]),
      figures: figureWords(statements),
    },
    pounds: poundsOf(statements),
  });
}
