// The facets of the results as groups of values with live counts, each with a box to want it and a button to leave it
// out, and the chips of those that are on.
import { element } from '../../../client/element.ts';
import type { Counts } from '../engine/facet-values.ts';
import { AMOUNT_BANDS, FACET_NAMES, FACETS, NOT_RECORDED, type Facet } from '../../facets.ts';
import { valueWords } from './facet-words.ts';
import type { SearchState } from '../query/search-state.ts';

const SHORT = 8;
const BANDS = AMOUNT_BANDS.map(([, name]) => name);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Prints the groups into the panel, keeping what is open and where the focus is. */
export function showFacets(panel: HTMLElement, counts: Counts, { facets, without }: SearchState): void {
  const focused =
    (document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLButtonElement) &&
    panel.contains(document.activeElement)
      ? document.activeElement
      : null;
  const open = new Map([...panel.querySelectorAll('details')].map((group) => [group.dataset.facet, group.open]));
  const whole = new Set(
    [...panel.querySelectorAll<HTMLElement>('details[data-whole]')].map((group) => group.dataset.facet),
  );
  panel.replaceChildren(
    ...FACETS.filter(
      (facet) =>
        facet !== 'month' || facets.year !== undefined || facets.month !== undefined || without.month !== undefined,
    ).flatMap((facet) => {
      const [on, left] = [facets[facet] ?? [], without[facet] ?? []];
      const values = ordered(facet, counts[facet] ?? {}, [...on, ...left]);
      return values.length === 0
        ? []
        : [
            group(
              facet,
              values,
              { on, left },
              open.get(facet) ?? (facet === 'kind' || on.length + left.length > 0),
              whole.has(facet),
            ),
          ];
    }),
  );
  if (focused !== null)
    panel
      .querySelector<HTMLElement>(`${focused.localName}[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)
      ?.focus();
}

function group(
  facet: Facet,
  values: readonly [string, number][],
  { on, left }: { on: readonly string[]; left: readonly string[] },
  open: boolean,
  whole: boolean,
): HTMLDetailsElement {
  const items = values.map(([value, count]) =>
    element(
      'li',
      { 'data-left': left.includes(value) },
      element(
        'label',
        {},
        element('input', { type: 'checkbox', name: facet, value, checked: on.includes(value) }),
        element('span', { class: 'facet__value' }, value),
        element('span', { class: 'facet__count' }, String(count)),
      ),
      element(
        'button',
        { type: 'button', class: 'facet__not', name: facet, value, 'aria-pressed': String(left.includes(value)) },
        'not',
        element('span', { class: 'visually-hidden' }, ` ${valueWords(facet, value)}`),
      ),
    ),
  );
  const hidden = whole
    ? []
    : items.slice(SHORT).filter((item) => item.querySelector(':checked, [aria-pressed=true]') === null);
  for (const item of hidden) item.hidden = true;
  const details = element(
    'details',
    { class: 'facet', 'data-facet': facet, open, 'data-whole': whole },
    element(
      'summary',
      {},
      FACET_NAMES[facet],
      on.length + left.length > 0 && element('span', { class: 'facet__on' }, `${on.length + left.length} on`),
    ),
  );
  const list = element('div', { role: 'group', 'aria-label': FACET_NAMES[facet] }, element('ul', {}, ...items));
  details.append(list);
  if (hidden.length > 0) {
    const all = element('button', { type: 'button', class: 'plainbutton' }, `Show all ${items.length}`);
    all.addEventListener('click', () => {
      details.dataset.whole = '';
      for (const item of hidden) item.hidden = false;
      hidden[0]!.querySelector('input')!.focus();
      all.remove();
    });
    details.append(all);
  }
  return details;
}

/** Values with results, or chosen: years and months newest first, bands by size, the rest by count. */
function ordered(facet: Facet, counts: Record<string, number>, on: readonly string[]): [string, number][] {
  const values = Object.entries({ ...Object.fromEntries(on.map((value) => [value, 0])), ...counts }).filter(
    ([value, count]) => count > 0 || on.includes(value),
  );
  const rank = (value: string): number => {
    if (value === NOT_RECORDED) return Infinity;
    if (facet === 'amount') return BANDS.indexOf(value);
    if (facet === 'year') return -Number(value);
    if (facet === 'month') return -(Number(value.slice(-4)) * 12 + MONTHS.indexOf(value.slice(0, -5)));
    return 0;
  };
  return values.sort((a, b) =>
    rank(a[0]) === rank(b[0]) ? b[1] - a[1] || a[0].localeCompare(b[0], 'en') : rank(a[0]) - rank(b[0]),
  );
}

/** A button for each value that is on or left out, to let it go, and one for all. */
export function chips({ facets, without }: SearchState): HTMLElement[] {
  const chip = (facet: Facet, value: string, not: boolean) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'chip',
          'data-facet': facet,
          'data-value': value,
          'data-side': not ? 'without' : 'facets',
        },
        element('span', { class: 'visually-hidden' }, `Remove ${FACET_NAMES[facet]}: `),
        `${not ? 'not ' : ''}${valueWords(facet, value)}`,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      ),
    );
  const buttons = FACETS.flatMap((facet) => [
    ...(facets[facet] ?? []).map((value) => chip(facet, value, false)),
    ...(without[facet] ?? []).map((value) => chip(facet, value, true)),
  ]);
  return buttons.length < 2
    ? buttons
    : [
        ...buttons,
        element(
          'li',
          {},
          element('button', { type: 'button', class: 'plainbutton', 'data-clear': true }, 'Remove all'),
        ),
      ];
}
