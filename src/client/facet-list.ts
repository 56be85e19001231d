// The facets of the results as groups of checkboxes with live counts, and the chips of those that are on.
import { element } from './element.ts';
import type { Counts } from './facet-values.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';

export const FACET_NAME: Record<Facet, string> = {
  kind: 'Kind of entry',
  money: 'Kind of money',
  programme: 'Programme',
  theme: 'Theme',
  status: 'Status of programme',
  year: 'Year',
  month: 'Month',
  organisation: 'Organisation',
  sum: 'Names a sum',
  amount: 'Size of the sum',
  standing: 'Standing of the source',
};

const SHORT = 8;
const BANDS = ['Under £1 million', '£1 million to £10 million', '£10 million to £100 million', '£100 million to £1 billion', '£1 billion and more'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Prints the groups into the panel, keeping what is open and where the focus is. */
export function showFacets(panel: HTMLElement, counts: Counts, { facets }: SearchState): void {
  const focused = document.activeElement instanceof HTMLInputElement && panel.contains(document.activeElement) ? document.activeElement : null;
  const open = new Map([...panel.querySelectorAll('details')].map((group) => [group.dataset.facet, group.open]));
  const whole = new Set([...panel.querySelectorAll<HTMLElement>('details[data-whole]')].map((group) => group.dataset.facet));
  panel.replaceChildren(
    ...FACETS.filter((facet) => facet !== 'month' || facets.year !== undefined || facets.month !== undefined).flatMap((facet) => {
      const on = facets[facet] ?? [];
      const values = ordered(facet, counts[facet] ?? {}, on);
      return values.length === 0 ? [] : [group(facet, values, on, open.get(facet) ?? (facet === 'kind' || on.length > 0), whole.has(facet))];
    }),
  );
  if (focused !== null) panel.querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus();
}

function group(facet: Facet, values: readonly [string, number][], on: readonly string[], open: boolean, whole: boolean): HTMLDetailsElement {
  const items = values.map(([value, count]) =>
    element('li', {}, element('label', {}, element('input', { type: 'checkbox', name: facet, value, checked: on.includes(value) }), element('span', {}, value), element('span', { class: 'facet__count' }, String(count)))),
  );
  const hidden = whole ? [] : items.slice(SHORT).filter((item) => item.querySelector('input')?.checked !== true);
  for (const item of hidden) item.hidden = true;
  const details = element('details', { class: 'facet', 'data-facet': facet, open, 'data-whole': whole }, element('summary', {}, FACET_NAME[facet], on.length > 0 && element('span', { class: 'facet__on' }, `${on.length} on`)));
  const list = element('div', { role: 'group', 'aria-label': FACET_NAME[facet] }, element('ul', {}, ...items));
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

/** Values with results, or ticked: years and months newest first, bands by size, the rest by count. */
function ordered(facet: Facet, counts: Record<string, number>, on: readonly string[]): [string, number][] {
  const values = Object.entries({ ...Object.fromEntries(on.map((value) => [value, 0])), ...counts }).filter(([value, count]) => count > 0 || on.includes(value));
  const rank = (value: string): number => {
    if (value === 'Not recorded') return Infinity;
    if (facet === 'amount') return BANDS.indexOf(value);
    if (facet === 'year') return -Number(value);
    if (facet === 'month') return -(Number(value.slice(-4)) * 12 + MONTHS.indexOf(value.slice(0, -5)));
    return 0;
  };
  return values.sort((a, b) => (rank(a[0]) === rank(b[0]) ? b[1] - a[1] || a[0].localeCompare(b[0], 'en') : rank(a[0]) - rank(b[0])));
}

/** A button for each value that is on, to take it off, and one for all. */
export function chips({ facets }: SearchState): HTMLElement[] {
  const buttons = FACETS.flatMap((facet) =>
    (facets[facet] ?? []).map((value) => element('li', {}, element('button', { type: 'button', class: 'chip', 'data-facet': facet, 'data-value': value }, element('span', { class: 'visually-hidden' }, `Remove ${FACET_NAME[facet]}: `), facet === 'sum' ? `Names a sum: ${value.toLowerCase()}` : value, element('span', { 'aria-hidden': 'true' }, ' ×')))),
  );
  return buttons.length < 2 ? buttons : [...buttons, element('li', {}, element('button', { type: 'button', class: 'plainbutton', 'data-clear': true }, 'Remove all'))];
}
