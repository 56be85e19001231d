// What the search page says about a search: how many results, how it was read, what to do when there are none.
import { element } from './element.ts';
import { FACET_NAME, valueWords } from './facet-words.ts';
import type { Reading } from './other-readings.ts';
import { isNarrowed, type Facet, type SearchState } from './search-state.ts';

export const number = (value: number): string => value.toLocaleString('en-GB');

/** "23 results for LHCRE, narrowed by year, without Trade press". */
export function sentence({ q, facets, without }: SearchState, found: number): string {
  const narrowed = (Object.keys(facets) as Facet[]).map((facet) => FACET_NAME[facet].toLowerCase());
  const left = (Object.entries(without) as [Facet, string[]][]).flatMap(([facet, values]) =>
    values.map((value) => valueWords(facet, value)),
  );
  return `${found === 0 ? 'No results' : found === 1 ? '1 result' : `${number(found)} results`}${q === '' ? '' : ` for ${q}`}${narrowed.length === 0 ? '' : `, narrowed by ${narrowed.join(', ')}`}${left.length === 0 ? '' : `, without ${left.join(', ')}`}`;
}

export function readAs(reading: Reading | null, { q }: SearchState): HTMLElement[] {
  if (reading === null) return [];
  if (reading.corrected !== null)
    return [
      element(
        'p',
        {},
        'Nothing here is spelt ',
        element('strong', {}, q),
        '. Shown: results for ',
        tryButton(reading.corrected),
        '.',
      ),
    ];
  return [element('p', {}, 'Also searched: ', reading.also.join('; '), '.')];
}

export function nothingFound(state: SearchState, reading: Reading | null): HTMLElement[] {
  const { q } = state;
  return [
    element(
      'p',
      {},
      'Every programme, announcement, statement of money, source, organisation, person and term of this record was ' +
        'searched',
      q === '' ? '' : ' for ',
      q === '' ? '' : element('strong', {}, q),
      reading === null || reading.also.length === 0 ? '.' : `, and for ${reading.also.join('; ')}.`,
    ),
    element(
      'ul',
      {},
      isNarrowed(state) &&
        element(
          'li',
          {},
          element('button', { type: 'button', class: 'plainbutton', 'data-clear': true }, 'Search without narrowing'),
        ),
      /["“-]/.test(q) &&
        element(
          'li',
          {},
          'Leave out quotation marks and minus signs: ',
          tryButton(
            q
              .replace(/["“”]|(^|\s)-\S+/g, ' ')
              .replace(/\s+/g, ' ')
              .trim(),
          ),
        ),
      q.includes(' ') && element('li', {}, 'Use fewer words: an entry must hold all of them.'),
      element(
        'li',
        {},
        'Absent here does not mean that it did not happen: ',
        element('a', { href: '/gaps/' }, 'what has not been disclosed'),
        '.',
      ),
    ),
  ];
}

/** Programmes, organisations and announcements whose names hold one of the words. */
export async function nearby(q: string): Promise<HTMLElement[]> {
  const names = await fetch('/search/suggestions.json').then(
    (response) => response.json() as Promise<[name: string, address: string][]>,
  );
  const words = q
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 3);
  const near = names.filter(([name]) => words.some((word) => name.toLowerCase().includes(word))).slice(0, 5);
  return near.length === 0
    ? []
    : [
        element(
          'li',
          {},
          'Near to it: ',
          ...near.flatMap(([name, address], place) => [place === 0 ? '' : '; ', element('a', { href: address }, name)]),
          '.',
        ),
      ];
}

const tryButton = (query: string): HTMLElement =>
  element('button', { type: 'button', class: 'plainbutton', 'data-query': query }, query);
