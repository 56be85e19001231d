// Embargo: what may not be seen yet is taken out of the content, with all that would give it away, before anything is
// made from it.
import {
  disagreementAddress,
  newsAddress,
  pageAddress,
  programmeAddress,
  sourceAddress,
  statementAddress,
} from './addresses.ts';
import type { Content } from './content.ts';
import { compare } from './problem.ts';

/** The entries held back, by kind and id, each with the time until which it is. */
export interface Held {
  programmes: ReadonlyMap<string, string>;
  news: ReadonlyMap<string, string>;
  pages: ReadonlyMap<string, string>;
  statements: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, string>;
  disagreements: ReadonlyMap<string, string>;
}

const later = (a: string, b: string) => (Date.parse(a) >= Date.parse(b) ? a : b);

/** The latest of the times that are given and still to come; null when none is. */
function latest(times: readonly (string | undefined)[], at: string): string | null {
  return times.reduce<string | null>(
    (last, time) =>
      time === undefined || Date.parse(time) <= Date.parse(at) ? last : last === null ? time : later(last, time),
    null,
  );
}

/**
 * What is held back at a moment: entries with a later publish_at, statements of a programme or source that is held
 * back,
 * and disagreements that touch any of these, because their words would give it away.
 */
export function heldBack(content: Content, at: string): Held {
  const hold = <T extends { id: string }>(
    entries: readonly T[],
    timesOf: (entry: T) => readonly (string | undefined)[],
  ) =>
    new Map(
      entries.flatMap((entry) => {
        const until = latest(timesOf(entry), at);
        return until === null ? [] : [[entry.id, until] as const];
      }),
    );
  const own = ({ publish_at }: { publish_at?: string }) => [publish_at];
  const programmes = hold(content.programmes, own);
  const sources = hold(content.sources, own);
  const statements = hold(content.statements, (row) => [
    row.publish_at,
    programmes.get(row.programme),
    sources.get(row.source),
  ]);
  return {
    programmes,
    sources,
    statements,
    news: hold(content.news, own),
    pages: hold(content.pages, own),
    disagreements: hold(content.disagreements, (point) => [
      programmes.get(point.programme),
      ...(point.figures ?? []).map((id) => statements.get(id)),
      ...point.statements.map((said) => sources.get(said.source)),
    ]),
  };
}

/**
 * The content as it may be published at a moment. Lists of ids lose those held back, and so do links between
 * statements; an entry
 * that cannot stand without one of them goes with it. What is still named by an entry that stays is a problem: see
 * checks/embargo.ts.
 */
export function publishedContent(content: Content, at: string): Content {
  const held = heldBack(content, at);
  if (Object.values(held).every((entries: ReadonlyMap<string, string>) => entries.size === 0)) return content;
  const { programmes, sources, statements } = held;
  const open = <T extends { id: string }>(entries: readonly T[], kind: ReadonlyMap<string, string>) =>
    entries.filter(({ id }) => !kind.has(id));
  const list = <T extends string[] | undefined>(ids: T, kind: ReadonlyMap<string, string>): T =>
    ids?.filter((id) => !kind.has(id)) as T;
  /** A list that may not be empty keeps what is held back when nothing else is in it, and is then a problem. */
  const needed = (ids: string[], kind: ReadonlyMap<string, string>) =>
    ids.every((id) => kind.has(id)) ? ids : list(ids, kind);
  const link = (id: string | undefined, kind: ReadonlyMap<string, string>) =>
    id !== undefined && kind.has(id) ? undefined : id;
  const hidden = embargoedAddresses(content, at);
  return {
    ...content,
    programmes: open(content.programmes, programmes).map((entry) => ({
      ...entry,
      sources: needed(entry.sources, sources),
      predecessors: list(entry.predecessors, programmes),
      successors: list(entry.successors, programmes),
      part_of: link(entry.part_of, programmes),
    })),
    news: open(content.news, held.news).map((item) => ({
      ...item,
      programmes: list(item.programmes, programmes),
      figures: list(item.figures, statements),
      sources: needed(item.sources, sources),
    })),
    pages: open(content.pages, held.pages),
    statements: open(content.statements, statements).map((row) => ({
      ...row,
      restates: link(row.restates, statements),
      part_of: link(row.part_of, statements),
      revises: link(row.revises, statements),
      disagrees_with: list(row.disagrees_with, statements),
    })),
    sources: open(content.sources, sources),
    organisations: content.organisations.map((entry) => ({ ...entry, sources: list(entry.sources, sources) })),
    people: content.people.map((person) => ({ ...person, sources: needed(person.sources, sources) })),
    awardsWithoutSums: content.awardsWithoutSums.filter(
      (award) => !programmes.has(award.programme) && !sources.has(award.source),
    ),
    explanations: content.explanations.filter(({ check }) => !statements.has(check.slice(check.indexOf(':') + 1))),
    outcomes: content.outcomes.filter(({ promise, outcome }) => !statements.has(promise) && !statements.has(outcome)),
    disagreements: open(content.disagreements, held.disagreements),
    glossary: content.glossary.filter(({ programme }) => programme === undefined || !programmes.has(programme)),
    corrections: content.corrections.filter(
      ({ where, statement }) => !hidden.has(where) && (statement === undefined || !statements.has(statement)),
    ),
    disclosures: open(content.disclosures, programmes),
  };
}

/** The address of each entry held back at a moment, with the time until which it is. */
export function embargoedAddresses(content: Content, at: string): ReadonlyMap<string, string> {
  const held = heldBack(content, at);
  const of = (entries: readonly { id: string }[], kind: ReadonlyMap<string, string>, address: (id: string) => string) =>
    entries.filter(({ id }) => kind.has(id)).map(({ id }) => [address(id), kind.get(id)!] as const);
  return new Map([
    ...of(content.programmes, held.programmes, programmeAddress),
    ...content.news
      .filter(({ id }) => held.news.has(id))
      .map((item) => [newsAddress(item), held.news.get(item.id)!] as const),
    ...of(content.pages, held.pages, pageAddress),
    ...of(content.statements, held.statements, statementAddress),
    ...of(content.sources, held.sources, sourceAddress),
    ...of(content.disagreements, held.disagreements, disagreementAddress),
  ]);
}

/** The time at which nothing is held back any more; null when nothing is. */
export const endOfEmbargoes = (held: ReadonlyMap<string, string>): string | null =>
  [...held.values()].sort((a, b) => Date.parse(a) - Date.parse(b) || compare(a, b)).at(-1) ?? null;
