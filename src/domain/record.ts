// The Record: all content, sorted and linked both ways. Built once; everything that is printed comes from it.
import { kinds, type Collection } from '../kinds/kinds.ts';
import { compareDates } from './calendar.ts';
import type {
  Announcement,
  Content,
  Disagreement,
  Organisation,
  Programme,
  Disclosure,
  EntryOf,
  Source,
  Statement,
  Theme,
  AwardWithoutSum,
  InformationRequest,
  Outcome,
  Person,
  PromiseEvidence,
  Undertaking,
} from './content.ts';
import { withoutHistory, type ChangeHistory } from './changes-history.ts';
import { penceOf } from './money.ts';
import { compare } from './problem.ts';

type Index<T> = ReadonlyMap<string, readonly T[]>;

export interface PublicRecord {
  content: Content;
  /** Every entry by its collection and id. */
  entries: ReadonlyMap<Collection, ReadonlyMap<string, EntryOf<Collection>>>;
  programmes: ReadonlyMap<string, Programme>;
  statements: ReadonlyMap<string, Statement>;
  sources: ReadonlyMap<string, Source>;
  organisations: ReadonlyMap<string, Organisation>;
  announcements: ReadonlyMap<string, Announcement>;
  themes: ReadonlyMap<string, Theme>;
  /** The states of the expected disclosures of a programme. */
  disclosures: Index<Disclosure>;
  statementsByProgramme: Index<Statement>;
  statementsBySource: Index<Statement>;
  statementsByRecipient: Index<Statement>;
  statementsByFunder: Index<Statement>;
  /** Statements that repeat the one with this id. */
  restatements: Index<Statement>;
  /** Statements that are a part of the one with this id. */
  parts: Index<Statement>;
  /** Statements that replace the one with this id. */
  revisions: Index<Statement>;
  announcementsByProgramme: Index<Announcement>;
  announcementsByStatement: Index<Announcement>;
  announcementsBySource: Index<Announcement>;
  announcementsByOrganisation: Index<Announcement>;
  disagreementsByProgramme: Index<Disagreement>;
  disagreementsByStatement: Index<Disagreement>;
  disagreementsBySource: Index<Disagreement>;
  programmesBySource: Index<Programme>;
  programmesByTheme: Index<Programme>;
  /** Entries that are a part of the entry with this id. */
  subprogrammes: Index<Programme>;
  awardsByProgramme: Index<AwardWithoutSum>;
  awardsByRecipient: Index<AwardWithoutSum>;
  awardsBySource: Index<AwardWithoutSum>;
  /** Pairs in which the statement with this id is the promise. */
  outcomesOf: Index<Outcome>;
  /** Pairs in which the statement with this id is the outcome. */
  promisesOf: Index<Outcome>;
  promises: ReadonlyMap<string, Undertaking>;
  promisesByProgramme: Index<Undertaking>;
  promisesByOrganisation: Index<Undertaking>;
  /** By the name of the person who made them. */
  promisesByPerson: Index<Undertaking>;
  /** Promises that replaced the one with this id. */
  replacements: Index<Undertaking>;
  evidenceByPromise: Index<PromiseEvidence>;
  peopleByOrganisation: Index<Person>;
  peopleBySource: Index<Person>;
  requestsByProgramme: Index<InformationRequest>;
  requestsByStatement: Index<InformationRequest>;
  /** What changed in the content, commit by commit. */
  changes: ChangeHistory;
}

/** The amount of a statement in pence. */
export const pence = (statement: { amount_gbp: string }): number => penceOf(statement.amount_gbp);

/** The entries under an id of an index; none when the id has none. */
export const under = <T>(index: Index<T>, id: string): readonly T[] => index.get(id) ?? [];

/** Groups entries under each of the ids they name, keeping their order. */
function group<T>(entries: readonly T[], idsOf: (entry: T) => readonly (string | undefined)[]): Index<T> {
  const index = new Map<string, T[]>();
  for (const entry of entries) {
    for (const id of new Set(idsOf(entry))) {
      if (id === undefined) continue;
      const list = index.get(id);
      if (list === undefined) index.set(id, [entry]);
      else list.push(entry);
    }
  }
  return index;
}

const byId = <T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** The content in the order in which it is listed: names by the alphabet, news newest first, statements by id. */
export function sortContent(content: Content): Content {
  const sorted = <T>(list: readonly T[], key: (entry: T) => string) =>
    [...list].sort((a, b) => compare(key(a), key(b)));
  const name = (entry: { name: string; id: string }) => `${entry.name.toLowerCase().replace(/^the /, '')} ${entry.id}`;
  return {
    ...content,
    programmes: sorted(content.programmes, name),
    news: [...content.news].sort((a, b) => -compareDates(a.date, b.date) || compare(a.id, b.id)),
    pages: [...content.pages].sort((a, b) => Number(a.order) - Number(b.order) || compare(a.id, b.id)),
    statements: sorted(content.statements, (statement) => statement.id),
    sources: sorted(content.sources, (source) => source.id),
    organisations: sorted(content.organisations, name),
    people: sorted(content.people, (person) => `${person.name} ${person.from ?? ''} ${person.id}`),
    promises: [...content.promises].sort((a, b) => compareDates(a.due, b.due) || compare(a.id, b.id)),
    promiseEvidence: [...content.promiseEvidence].sort((a, b) => compareDates(a.on, b.on) || compare(a.id, b.id)),
    requests: [...content.requests].sort((a, b) => -compareDates(a.asked_on, b.asked_on) || compare(a.id, b.id)),
    disagreements: sorted(content.disagreements, (disagreement) => disagreement.id),
    glossary: sorted(content.glossary, (term) => term.term.toLowerCase()),
  };
}

/** Links every entry to all that mention it. The content must be free of problems. */
export function linkRecord(
  unsorted: Content,
  changes: ChangeHistory = withoutHistory('This copy was built without its history.'),
): PublicRecord {
  const content = sortContent(unsorted);
  const { statements, news, disagreements, programmes, people, awardsWithoutSums, promises } = content;
  return {
    content,
    entries: new Map(kinds.map(({ collection }) => [collection, byId<EntryOf<Collection>>(content[collection])])),
    programmes: byId(programmes),
    statements: byId(statements),
    sources: byId(content.sources),
    organisations: byId(content.organisations),
    announcements: byId(news),
    themes: byId(content.themes),
    disclosures: group(content.disclosures, ({ programme }) => [programme]),
    statementsByProgramme: group(statements, (row) => [row.programme]),
    statementsBySource: group(statements, (row) => [row.source]),
    statementsByRecipient: group(statements, (row) => [row.recipient]),
    statementsByFunder: group(statements, (row) => row.funders ?? []),
    restatements: group(statements, (row) => [row.restates]),
    parts: group(statements, (row) => [row.part_of]),
    revisions: group(statements, (row) => [row.revises]),
    announcementsByProgramme: group(news, (item) => item.programmes ?? []),
    announcementsByStatement: group(news, (item) => [...(item.figures ?? []), ...boundStatements(item)]),
    announcementsBySource: group(news, (item) => item.sources),
    announcementsByOrganisation: group(news, (item) => item.organisations ?? []),
    disagreementsByProgramme: group(disagreements, (point) => [point.programme]),
    disagreementsByStatement: group(disagreements, (point) => point.figures ?? []),
    disagreementsBySource: group(disagreements, (point) => point.statements.map((said) => said.source)),
    programmesBySource: group(programmes, (programme) => [
      ...programme.sources,
      ...(programme.status_history ?? []).map((sighting) => sighting.source),
      ...programme.body.components.map((use) =>
        use.component === 'Source' ? use.attributes.id : use.attributes.source,
      ),
    ]),
    programmesByTheme: group(programmes, (programme) => [programme.theme]),
    subprogrammes: group(programmes, (programme) => [programme.part_of]),
    awardsByProgramme: group(awardsWithoutSums, (award) => [award.programme]),
    awardsByRecipient: group(awardsWithoutSums, (award) => [award.recipient]),
    awardsBySource: group(awardsWithoutSums, (award) => [award.source]),
    outcomesOf: group(content.outcomes, (pair) => [pair.promise]),
    promisesOf: group(content.outcomes, (pair) => [pair.outcome]),
    promises: byId(promises),
    promisesByProgramme: group(promises, (promise) => [promise.programme]),
    promisesByOrganisation: group(promises, (promise) => [promise.made_by]),
    promisesByPerson: group(promises, (promise) => [promise.made_by_person]),
    replacements: group(promises, (promise) => [promise.supersedes]),
    evidenceByPromise: group(content.promiseEvidence, (evidence) => [evidence.promise]),
    peopleByOrganisation: group(people, (person) => person.organisations ?? []),
    peopleBySource: group(people, (person) => person.sources),
    requestsByProgramme: group(content.requests, ({ programme }) => [programme]),
    requestsByStatement: group(content.requests, ({ statement }) => [statement]),
    changes,
  };
}

const boundStatements = (item: Announcement) =>
  item.body.components.filter((use) => use.component === 'Money').map((use) => use.attributes.id);
