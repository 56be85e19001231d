// What search finds although it is no page that is indexed: people, glossary terms, and pages that help.
import { personAnchor, termAnchor } from '../../domain/addresses.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { peoplePage } from '../../views/people-page.ts';
import { HELP_PAGES } from '../names/help-words.ts';
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
    const posts = roles.map(({ role, organisationAsStated, organisations: at, period }) => {
      const where = organisationAsStated ?? at.map((organisation) => organisation.name).join(', ');
      return [role, where, period].filter((part) => part !== '').join(', ');
    });
    return {
      url: personAnchor(roles[0]!.id),
      title: name,
      content: `${name}. ${posts.join('. ')}.`,
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
  const help = HELP_PAGES.map(({ url, title, content, words }) => ({
    url,
    title,
    content,
    entry: searchEntry('About this record', { facts: { name: title, help: words.join('; ') } }),
  }));
  return [...people, ...terms, ...help];
}
