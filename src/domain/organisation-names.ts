// What a body was called on a day: its name of that time, not the one it has now.
import { lastDay } from './calendar.ts';
import type { Organisation } from './content.ts';

export interface FormerName {
  name: string;
  /** The first day on which it was no longer the name. */
  until: string;
}

/** The former names of a body as they stand in the record, the oldest first. */
export const formerNamesOf = ({ former_names = [] }: Pick<Organisation, 'former_names'>): FormerName[] =>
  former_names
    .map((written) => {
      const cut = written.lastIndexOf(' until ');
      return { name: written.slice(0, cut), until: written.slice(cut + ' until '.length) };
    })
    .sort((a, b) => (a.until < b.until ? -1 : 1));

/**
 * The name of a body on a date; the present name when there is no date. A date only as exact as a month or a year in
 * which the name changed has the later name.
 */
export function nameOn(organisation: Pick<Organisation, 'name' | 'former_names'>, date: string | undefined): string {
  if (date === undefined) return organisation.name;
  return formerNamesOf(organisation).find(({ until }) => lastDay(date) < until)?.name ?? organisation.name;
}
