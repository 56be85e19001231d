// What the search page says about a search: how many results, how it was read, what to do when there are none.
import { element } from '../../../client/element.ts';
import { FACET_NAMES, type Facet } from '../../facets.ts';
import { valueWords } from './facet-words.ts';
import { loadSuggestions } from '../engine/suggestion-list.ts';
import type { Reading } from '../query/reading.ts';
import { isNarrowed, type SearchState } from '../query/search-state.ts';
import type { LeftOut } from '../query/unknown-filters.ts';

export const number = (value: number): string => value.toLocaleString('en-GB');

/** "23 results for LHCRE, narrowed by year, without Trade press". */
export function sentence({ q, facets, without }: SearchState, found: number): string {
  const narrowed = (Object.keys(facets) as Facet[]).map((facet) => FACET_NAMES[facet].toLowerCase());
  const left = (Object.entries(without) as [Facet, string[]][]).flatMap(([facet, values]) =>
    values.map((value) => valueWords(facet, value)),
  );
  return [
    found === 0 ? 'No results' : found === 1 ? '1 result' : `${number(found)} results`,
    q === '' ? '' : ` for ${q}`,
    narrowed.length === 0 ? '' : `, narrowed by ${narrowed.join(', ')}`,
    left.length === 0 ? '' : `, without ${left.join(', ')}`,
  ].join('');
}

/** What the address asked for and the record does not know. */
export const leftOutWords = (leftOut: readonly LeftOut[]): HTMLElement[] =>
  leftOut.length === 0
    ? []
    : [
        element(
          'p',
          { class: 'warning' },
          'Left out, because nothing here can be narrowed so: ',
          leftOut.map(({ name, value }) => `${nameWords(name)} “${value}”`).join(', '),
          '.',
        ),
      ];

/** "-kind" is "not kind of entry"; a name that is no facet stays as it is. */
function nameWords(name: string): string {
  const [, not, facet] = /^(-?)(.*)$/s.exec(name)!;
  const known = Object.entries(FACET_NAMES).find(([one]) => one === facet);
  return known === undefined ? name : `${not === '' ? '' : 'not '}${known[1].toLowerCase()}`;
}

/** The search as it was counted: with the words that were searched, when they are not those typed. */
export function counted(state: SearchState, reading: Reading | null): SearchState {
  if (reading === null) return state;
  const { corrected, nowhere, also, most, searched, kinds } = reading;
  const read = corrected !== null || nowhere.length > 0 || also.length > 0;
  // When nothing was left to search for, what was typed is what was not found.
  const words = read && searched !== '' ? searched : state.q;
  const q = kinds === null ? words : `${words}, read as ${kinds}`;
  return { ...state, q: most ? `most of: ${q}` : q };
}

/** How a search was read: one plain line each. */
export function readAs(reading: Reading | null, { q }: SearchState, found: number): HTMLElement[] {
  if (reading === null) return [];
  const { corrected, nowhere, offered, also, most, kinds } = reading;
  const line = (...parts: (Node | string | false)[]) => element('p', {}, ...parts);
  return [
    kinds !== null && line('Read as: ', kinds, '. Put the words in quotation marks to find them as words.'),
    corrected !== null &&
      line('Nothing here is spelt ', element('strong', {}, q), '. Shown: results for ', tryButton(corrected), '.'),
    nowhere.length > 0 &&
      line(
        'Nothing here holds ',
        list(nowhere.map((word) => `“${word}”`)),
        found > 0 ? '. Shown: results for the other words.' : '.',
      ),
    offered !== null && line('Did you mean ', tryButton(offered), '?'),
    most && line('No entry holds all of these words. Shown: those that hold most of them.'),
    also.length > 0 && line('Also searched: ', also.join('; '), '.'),
  ].filter((one) => one !== false);
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

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
      q.includes(' ') && element('li', {}, 'Use fewer words, or other words for the same thing.'),
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
  const names = await loadSuggestions();
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
