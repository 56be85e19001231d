// Every id that an entry names belongs to an entry of the right kind.
import type { Content } from '../content.ts';
import type { Lost } from '../lost.ts';
import { nearest } from '../nearest.ts';
import { problemAt, type Origin, type Problem } from '../problem.ts';
import { textPieces } from '../sums.ts';

export type Kind = 'programmes' | 'sources' | 'organisations' | 'statements' | 'themes' | 'expectedDisclosures';

/** Where the ids of each kind are kept, as an editor knows it. */
const HOME: Record<Kind, { entry: string; at: string }> = {
  programmes: { entry: 'a file in', at: 'content/programmes/' },
  sources: { entry: 'a row of', at: 'content/sources.csv' },
  organisations: { entry: 'a row of', at: 'content/organisations.csv' },
  statements: { entry: 'a row of', at: 'content/funding/statements.csv' },
  themes: { entry: 'an item of', at: 'content/themes.yaml' },
  expectedDisclosures: { entry: 'an expected disclosure at the top of', at: 'content/disclosures.yaml' },
};

export function references(content: Content, lost: Lost = () => false): Problem[] {
  const known = Object.fromEntries(
    (Object.keys(HOME) as Kind[]).map((kind) => [kind, new Set(content[kind].map((entry) => entry.id))]),
  ) as Record<Kind, Set<string>>;
  return mentions(content)
    .filter(({ kind, id }) => !known[kind].has(id) && !lost(HOME[kind].at, id))
    .map(({ origin, field, kind, id }) => {
      const { entry, at } = HOME[kind];
      const near = nearest(id, [...known[kind]]);
      return problemAt(
        origin,
        field,
        `${nameOf(field)} names "${id}", which is not ${entry} ${at}.`,
        near === null ? `Correct the id, or add ${entry} ${at} first.` : `Did you mean "${near}"?`,
      );
    });
}

/** An id that an entry names, and where it names it. */
export interface Mention {
  origin: Origin;
  field: string;
  kind: Kind;
  id: string;
}

/** A field without the places in its lists: "status_history.source". */
export const nameOf = (field: string) => field.replace(/\.\d+/g, '');

/** Every id that any entry names. */
export function mentions(content: Content): Mention[] {
  const found: Mention[] = [];
  const need = (origin: Origin, field: string, kind: Kind, id: string | undefined) => {
    if (id !== undefined) found.push({ origin, field, kind, id });
  };
  const needAll = (origin: Origin, field: string, kind: Kind, ids: readonly string[] = []) =>
    ids.forEach((id, index) => need(origin, `${field}.${index}`, kind, id));
  const needInText = (origin: Origin, field: string, text = '') =>
    textPieces(text).forEach((piece) => 'statement' in piece && need(origin, field, 'statements', piece.statement));

  for (const article of [...content.programmes, ...content.news, ...content.pages]) {
    for (const use of article.body.components) {
      const at = { file: article.origin.file, line: use.line };
      if (use.component === 'Money') need(at, '<Money>', 'statements', use.attributes.id);
      if (use.component === 'Source') need(at, '<Source>', 'sources', use.attributes.id);
      if (use.component === 'Quote') need(at, '<Quote>', 'sources', use.attributes.source);
    }
  }
  for (const { origin, ...programme } of content.programmes) {
    need(origin, 'theme', 'themes', programme.theme);
    need(origin, 'part_of', 'programmes', programme.part_of);
    needAll(origin, 'predecessors', 'programmes', programme.predecessors);
    needAll(origin, 'successors', 'programmes', programme.successors);
    needAll(origin, 'sources', 'sources', programme.sources);
    programme.status_history?.forEach((sighting, index) => {
      need(origin, `status_history.${index}.source`, 'sources', sighting.source);
      needInText(origin, `status_history.${index}.note`, sighting.note);
    });
    for (const field of ['summary', 'aims', 'outcome'] as const) needInText(origin, field, programme[field]);
  }
  for (const { origin, ...item } of content.news) {
    needInText(origin, 'title', item.title);
    needAll(origin, 'programmes', 'programmes', item.programmes);
    needAll(origin, 'organisations', 'organisations', item.organisations);
    needAll(origin, 'figures', 'statements', item.figures);
    needAll(origin, 'sources', 'sources', item.sources);
    item.quotes?.forEach((quote, index) => need(origin, `quotes.${index}.source`, 'sources', quote.source));
  }
  for (const { origin, ...row } of content.statements) {
    need(origin, 'programme', 'programmes', row.programme);
    need(origin, 'recipient', 'organisations', row.recipient);
    needAll(origin, 'funders', 'organisations', row.funders);
    need(origin, 'source', 'sources', row.source);
    for (const field of ['restates', 'part_of', 'revises'] as const) need(origin, field, 'statements', row[field]);
    needAll(origin, 'disagrees_with', 'statements', row.disagrees_with);
  }
  for (const { origin, ...award } of content.awardsWithoutSums) {
    need(origin, 'programme', 'programmes', award.programme);
    need(origin, 'recipient', 'organisations', award.recipient);
    need(origin, 'source', 'sources', award.source);
  }
  for (const { origin, ...explanation } of content.explanations) {
    need(origin, 'check', 'statements', explanation.check.slice(explanation.check.indexOf(':') + 1));
    need(origin, 'source', 'sources', explanation.source);
  }
  for (const { origin, ...pair } of content.outcomes) {
    need(origin, 'promise', 'statements', pair.promise);
    need(origin, 'outcome', 'statements', pair.outcome);
  }
  for (const { origin, sources } of content.organisations) needAll(origin, 'sources', 'sources', sources);
  for (const { origin, ...person } of content.people) {
    needAll(origin, 'organisations', 'organisations', person.organisations);
    needAll(origin, 'sources', 'sources', person.sources);
  }
  for (const { origin, ...point } of content.disagreements) {
    need(origin, 'programme', 'programmes', point.programme);
    needAll(origin, 'figures', 'statements', point.figures);
    point.statements.forEach((said, index) => need(origin, `statements.${index}.source`, 'sources', said.source));
  }
  for (const { origin, programme } of content.glossary) need(origin, 'programme', 'programmes', programme);
  for (const { origin, id, states } of content.disclosures) {
    need(origin, 'programmes', 'programmes', id);
    for (const [disclosure, state] of Object.entries(states)) {
      need(origin, disclosure, 'expectedDisclosures', disclosure);
      need(origin, `${disclosure}.source`, 'sources', state.source);
    }
  }
  return found;
}
