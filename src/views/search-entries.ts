// What search knows of each kind of entry that has a page of its own.
import type { Announcement, Disagreement, Organisation, Programme, Source, Statement } from '../domain/content.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { amountOf, caveatsOf } from './figure.ts';
import { plainText } from './inline.ts';
import {
  figureWords,
  known,
  organisationFacet,
  otherNames,
  poundsOf,
  programmeFacets,
  searchEntry,
  statementsOf,
  statusFacet,
  sumFacets,
  unique,
  type SearchEntry,
} from './search-entry.ts';
import { statusView } from './status.ts';
import { KIND_WORD } from '../kinds/statement.ts';
import { STANDING_WORD } from '../kinds/source.ts';
import { TOPIC_WORD } from '../kinds/disagreement.ts';
import { organisationKind } from '../words/body-name.ts';

export function programmeEntry(record: PublicRecord, programme: Programme): SearchEntry {
  const statements = under(record.statementsByProgramme, programme.id);
  return searchEntry('Programme', {
    date: programme.started ?? null,
    facets: { ...programmeFacets(record, [programme.id]), status: [statusFacet(programme)], ...sumFacets(statements) },
    facts: known({
      name: programme.name,
      also: otherNames(record, [programme.id]),
      state: statusView(programme).words,
      led: programme.lead_body,
      figures: figureWords(statements),
    }),
    pounds: poundsOf(statements),
  });
}

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
    facts: known({
      id: item.id,
      title: plainText(record, item.title),
      headline: plainText(record, item.title),
      bodies: (item.organisations ?? []).map((id) => record.organisations.get(id)!.name).join('; '),
      about: otherNames(record, programmes),
      figures: figureWords(statements),
    }),
    pounds: poundsOf(statements),
  });
}

export function statementEntry(record: PublicRecord, statement: Statement): SearchEntry {
  const source = record.sources.get(statement.source)!;
  const bodies = [...(statement.recipient === undefined ? [] : [statement.recipient]), ...(statement.funders ?? [])];
  return searchEntry('Statement of money', {
    date: statement.said_on ?? null,
    facets: {
      money: [KIND_WORD[statement.kind]],
      ...programmeFacets(record, [statement.programme]),
      organisation: organisationFacet(record, bodies),
      ...sumFacets([statement]),
      standing: [STANDING_WORD[source.standing]],
    },
    facts: known({
      id: statement.id,
      title:
        `${KIND_WORD[statement.kind]}: ${amountOf(statement)}, ${statement.covers} ` +
        `(${record.programmes.get(statement.programme)!.name})`,
      sum: amountOf(statement),
      caveats: caveatsOf(record, statement).join('; '),
      said: source.publisher,
      covers: statement.covers,
      to: statement.recipient === undefined ? null : record.organisations.get(statement.recipient)!.name,
      from: (statement.funders ?? []).map((id) => record.organisations.get(id)!.name).join('; '),
      about: otherNames(record, [statement.programme]),
      figure: figureWords([statement]),
    }),
    pounds: poundsOf([statement]),
  });
}

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
    facts: known({
      id: source.id,
      document: source.title,
      said: source.publisher,
      standing: STANDING_WORD[source.standing],
      web: source.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, ''),
    }),
    pounds: poundsOf(statements),
  });
}

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
    facts: known({
      name: organisation.name,
      also: (organisation.also_known_as ?? []).join('; '),
      sort: organisationKind(organisation),
      figures: figureWords(statements),
    }),
    pounds: poundsOf(statements),
  });
}

export function disagreementEntry(record: PublicRecord, point: Disagreement): SearchEntry {
  const statements = (point.figures ?? []).map((id) => record.statements.get(id)!);
  return searchEntry('Disagreement', {
    facets: {
      ...programmeFacets(record, [point.programme]),
      ...sumFacets(statements),
      standing: unique(point.statements.map((said) => STANDING_WORD[record.sources.get(said.source)!.standing])),
    },
    facts: known({
      id: point.id,
      point: point.what,
      topic: TOPIC_WORD[point.topic],
      about: otherNames(record, [point.programme]),
      figures: figureWords(statements),
    }),
    pounds: poundsOf(statements),
  });
}

/** A page about the record itself. */
export const pageEntry = (name: string): SearchEntry => searchEntry('About this record', { facts: { name } });
