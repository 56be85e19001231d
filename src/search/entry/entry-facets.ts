// The facets that several kinds of entry share, and the sums they name.
import type { Announcement, Programme, Statement } from '../../domain/content.ts';
import { pence, type PublicRecord } from '../../domain/record.ts';
import { STATUS_WORD } from '../../kinds/programme.ts';
import { AMOUNT_BANDS, NOT_RECORDED } from '../facets.ts';
import type { EntryFacets } from './search-entry.ts';

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Programmes and their themes, by the ids of programmes. */
export function programmeFacets(record: PublicRecord, ids: readonly string[]): EntryFacets {
  const programmes = ids.map((id) => record.programmes.get(id)!);
  return {
    programme: programmes.length === 0 ? [NOT_RECORDED] : programmes.map((programme) => programme.short_name),
    theme:
      programmes.length === 0
        ? [NOT_RECORDED]
        : unique(programmes.map((programme) => record.themes.get(programme.theme)!.name)),
  };
}

export const statusFacet = ({ status }: Programme): string =>
  status === undefined ? NOT_RECORDED : STATUS_WORD[status];

export const organisationFacet = (record: PublicRecord, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [NOT_RECORDED] : unique(ids.map((id) => record.organisations.get(id)!.name));

/** Whether sums are named, and how large they are. */
export function sumFacets(statements: readonly Statement[]): EntryFacets {
  const bands = poundsOf(statements).map((pounds) => AMOUNT_BANDS.find(([limit]) => pounds < limit)![1]);
  return { sum: [statements.length > 0 ? 'Yes' : 'No'], amount: unique(bands) };
}

/** The sums in whole pounds. */
export const poundsOf = (statements: readonly Statement[]): number[] =>
  statements.map((statement) => Math.round(pence(statement) / 100));

/** Sums in the one spelling that queries are rewritten to: "250000000gbp". */
export const figureWords = (statements: readonly Statement[]): string =>
  unique(poundsOf(statements).map((pounds) => `${pounds}gbp`)).join(' ');

/** The statements an announcement names, in its front matter or its text. */
export const statementsOf = (record: PublicRecord, item: Announcement): Statement[] =>
  unique([
    ...(item.figures ?? []),
    ...item.body.components.flatMap((use) => (use.component === 'Money' ? [use.attributes.id!] : [])),
  ]).map((id) => record.statements.get(id)!);
