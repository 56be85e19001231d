// Prints results: kind, date, programme, title, the sum with its caveats, the words found in context.
import { element } from '../../../client/element.ts';
import { NOT_RECORDED } from '../../facets.ts';
import { excerptOf } from './excerpt.ts';
import type { Fragment } from '../engine/pagefind.ts';
import type { Query } from '../query/query.ts';

export interface Hit {
  id: string;
  fragment: Fragment;
}

export function resultItem({ fragment }: Hit, query: Query): HTMLLIElement {
  const { meta, filters, url } = fragment;
  const kind = filters.kind?.[0] ?? '';
  const programmes = (filters.programme ?? []).filter(
    (name) => name !== NOT_RECORDED && kind !== 'Programme' && meta.heading === undefined,
  );
  const facts = [
    kind,
    meta.when ?? '',
    kind === 'Programme' || kind === 'Promise' ? (meta.state ?? '') : '',
    kind === 'Organisation' ? (meta.sort ?? '') : '',
    meta.said ?? '',
    meta.topic ?? '',
    kind === 'Source' ? (meta.standing ?? '') : '',
    some(programmes),
  ];
  return element(
    'li',
    { class: 'hit' },
    element('p', { class: 'hit__facts' }, ...joined(facts.filter((fact) => fact !== ''))),
    element('h2', { class: 'hit__title' }, element('a', { href: url }, capital(meta.heading ?? meta.title ?? url))),
    meta.sum === undefined ? null : sumLine(meta, filters.money?.[0] ?? ''),
    ...excerptLines(fragment, query),
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const some = (names: readonly string[]) =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;

const joined = ([kind = '', ...facts]: readonly string[]): (Node | string)[] => [
  element('strong', {}, kind),
  ...facts.map((fact) => ` · ${fact}`),
];

function sumLine({ sum = '', caveats = '', to = '' }: Record<string, string>, kind: string): HTMLElement {
  return element(
    'p',
    { class: 'hit__sum' },
    kindMark(kind.toLowerCase()),
    element('strong', {}, sum),
    ` ${kind.toLowerCase()}${to === '' ? '' : `, to ${to}`}`,
    ...caveats
      .split('; ')
      .map((caveat) =>
        caveat === '' ? null : element('span', {}, ' · ', element('span', { class: 'caveat' }, caveat)),
      ),
  );
}

/** The mark of a kind of money, from the copies that the page holds. */
const kindMark = (kind: string): Node | null =>
  document.querySelector<HTMLTemplateElement>(`template[data-mark="${kind}"]`)?.content.cloneNode(true) ?? null;

function excerptLines(fragment: Fragment, query: Query): (HTMLElement | null)[] {
  const { pieces, cutBefore, cutAfter, heading } = excerptOf(fragment, query);
  if (pieces.length === 0) return [];
  const text = pieces.flatMap(({ text, marked }) => [marked ? element('mark', {}, text) : text, ' ']);
  return [
    element('p', { class: 'hit__excerpt' }, cutBefore ? '… ' : null, ...text.slice(0, -1), cutAfter ? ' …' : null),
    heading === null
      ? null
      : element(
          'p',
          { class: 'hit__where' },
          'Under ',
          element(
            'a',
            { href: `${fragment.url.replace(/#.*/, '')}#${heading.id}${wordsFragment(pieces)}` },
            heading.text,
          ),
        ),
  ];
}

/** A text fragment, with which the browser marks the words on the page that is opened. */
function wordsFragment(pieces: readonly { text: string; marked: boolean }[]): string {
  const found = [
    ...new Set(
      pieces.filter(({ marked }) => marked).map(({ text }) => text.replace(/^[^\p{L}\d£]+|[^\p{L}\d]+$/gu, '')),
    ),
  ]
    .filter((text) => text !== '')
    .slice(0, 4);
  return found.length === 0
    ? ''
    : `:~:${found.map((text) => `text=${encodeURIComponent(text).replace(/-/g, '%2D')}`).join('&')}`;
}
