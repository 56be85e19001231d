// Entries that search finds although they have no page of their own: people and glossary terms.
import { personAnchor, termAnchor } from '../../domain/addresses.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { peoplePage } from '../../views/people-page.ts';
import { otherNames } from '../names/other-names.ts';
import { organisationFacet, programmeFacets } from './entry-facets.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

export interface SearchRecord {
  url: string;
  title: string;
  content: string;
  entry: SearchEntry;
}

export function searchRecords(record: PublicRecord): SearchRecord[] {
  const people = peoplePage(record).people.map(({ name, roles }) => {
    const organisations = roles.flatMap((role) => role.organisations.map((organisation) => organisation.name));
    return {
      url: personAnchor(roles[0]!.id),
      title: name,
      content: `${name}. ${roles.map((role) => [role.role, role.organisationAsStated ?? role.organisations.map((organisation) => organisation.name).join(', '), role.period].filter((part) => part !== '').join(', ')).join('. ')}.`,
      entry: searchEntry('Person', {
        facets: {
          organisation: organisations.length === 0 ? organisationFacet(record, []) : [...new Set(organisations)],
        },
        facts: { name },
      }),
    };
  });
  const terms = record.content.glossary.map((term) => ({
    url: termAnchor(term.id),
    title: term.term,
    content: `${term.term}. ${term.definition}`,
    entry: searchEntry('Glossary term', {
      facets: term.programme === undefined ? {} : programmeFacets(record, [term.programme]),
      facts: {
        term: [term.term, ...(term.also ?? [])].join('; '),
        about: term.programme === undefined ? null : otherNames(record, [term.programme]),
      },
    }),
  }));
  return [...people, ...terms];
}
