// The roles people held.
import { formatDate } from '../domain/calendar.ts';
import type { Person } from '../domain/content.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { promiseLines, type PromiseLine } from './promises/promise-line.ts';
import { sourceViews, type SourceView } from './source.ts';
import { organisationNamed, type Named } from './statement-line.ts';
import { count } from '../words/count.ts';

export interface RoleLine {
  id: string;
  name: string;
  role: string;
  organisationAsStated: string | null;
  organisations: Named[];
  /** "from July 2019 to February 2022", or that no source gives dates. */
  period: string;
  sources: SourceView[];
}

export const roleLine = (record: PublicRecord, person: Person): RoleLine => ({
  id: person.id,
  name: person.name,
  role: person.role,
  organisationAsStated: person.organisation_as_stated ?? null,
  organisations: (person.organisations ?? []).map((id) => organisationNamed(record, id)),
  period: periodOf(person),
  sources: sourceViews(record, person.sources),
});

function periodOf({ from, to }: Person): string {
  if (from === undefined && to === undefined) return 'dates not found';
  return [from === undefined ? '' : `from ${formatDate(from)}`, to === undefined ? '' : `to ${formatDate(to)}`]
    .filter((part) => part !== '')
    .join(' ');
}

export interface PeoplePage {
  sentence: string;
  people: { name: string; roles: RoleLine[]; promises: PromiseLine[] }[];
}

export function peoplePage(record: PublicRecord): PeoplePage {
  const people = new Map<string, RoleLine[]>();
  for (const person of record.content.people)
    people.set(person.name, [...(people.get(person.name) ?? []), roleLine(record, person)]);
  return {
    sentence:
      `${count(record.content.people.length, 'role')} held by ${count(people.size, 'person', 'people')}, ` +
      'as far as the sources read name them.',
    people: [...people].map(([name, roles]) => ({
      name,
      roles,
      promises: promiseLines(record, under(record.promisesByPerson, name)),
    })),
  };
}
