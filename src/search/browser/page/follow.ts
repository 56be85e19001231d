// "Follow": the feed that brings what a search is narrowed to, where there is one.
import { element } from '../../../client/element.ts';
import { loadSuggestions } from '../engine/suggestion-list.ts';
import type { SearchState } from '../query/search-state.ts';

/** Links to feeds for exactly one programme, or for announcements and nothing else; otherwise nothing. */
export async function followLinks({ q, facets, without }: SearchState): Promise<(Node | string)[]> {
  const { programme = [], kind = [], ...others } = facets;
  if (programme.length === 1) {
    // The facet holds the short name, which is the first of a programme's other names.
    const matches = (await loadSuggestions()).filter(
      ([, , sort, also]) => sort === 'Programme' && also.split('; ')[0] === programme[0],
    );
    return matches.length === 1 ? links('Follow this programme', `${matches[0]![1]}feed`) : [];
  }
  const only =
    q === '' &&
    kind.length === 1 &&
    kind[0] === 'Announcement' &&
    programme.length + Object.keys(others).length + Object.keys(without).length === 0;
  return only ? links('Follow all announcements', '/news/feed') : [];
}

const links = (words: string, feed: string): (Node | string)[] => [
  element('a', { href: `${feed}.xml` }, `${words} (Atom)`),
  ' or ',
  element('a', { href: `${feed}.json` }, 'as JSON Feed'),
];
