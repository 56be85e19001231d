// The search page: the form, the address and the results are kept in step.
import { element } from '../../../client/element.ts';
import type { Facet } from '../../facets.ts';
import { chips, showFacets } from './facet-list.ts';
import { followLinks } from './follow.ts';
import { keepFocusInView } from './keep-in-view.ts';
import { loadFacetValues } from '../engine/facet-values.ts';
import { loadPagefind } from '../engine/pagefind.ts';
import { resultItem, type Hit } from './result-list.ts';
import { answer, type Answered } from '../engine/answer.ts';
import { offerExports } from './exports.ts';
import {
  isEmpty,
  isNarrowed,
  PAGE,
  readState,
  toggle,
  writeState,
  type SearchState,
  type Side,
  type Sort,
} from '../query/search-state.ts';
import { knownOnly, unknownNames } from '../query/unknown-filters.ts';
import { counted, leftOutWords, nearby, nothingFound, readAs, sentence } from './search-words.ts';

const form = document.querySelector<HTMLFormElement>('[data-search]')!;
const part = <T extends HTMLElement>(name: string) => form.querySelector<T>(`[data-${name}]`)!;
const field = form.querySelector<HTMLInputElement>('input[name=q]')!;
const order = form.querySelector<HTMLSelectElement>('select[name=sort]')!;
const [facets, chipList, status, notes, list, more, results] = [
  part('facets'),
  part('chips'),
  part('status'),
  part('notes'),
  part<HTMLOListElement>('list'),
  part<HTMLButtonElement>('more'),
  part('results'),
];
const [narrow, follow] = [part<HTMLDetailsElement>('narrow'), part('follow')];
const archives = document.querySelector<HTMLElement>('[data-archives]')!;

let state = readState(location.search);
let leftOut = unknownNames(location.search);
let turn = 0;
let answered: Answered | null = null;

/** Searches and prints; an answer that comes after a newer search began is dropped. */
async function show(): Promise<void> {
  const mine = ++turn;
  let asked = state;
  try {
    form.toggleAttribute('data-busy', true);
    const pagefind = await loadPagefind();
    if (isNarrowed(asked)) {
      const known = knownOnly(asked, (await loadFacetValues()).values);
      if (mine !== turn) return;
      leftOut = [...leftOut, ...known.leftOut];
      asked = state = known.state;
    }
    if (leftOut.length > 0) history.replaceState(history.state, '', addressOf(state));
    const next = await answer(pagefind, asked);
    if (mine !== turn) return;
    const hits = await load(next, asked.shown);
    if (mine !== turn) return;
    answered = next;
    print(asked, next, hits);
    const counts = await next.counts();
    if (mine !== turn) return;
    showFacets(facets, counts, asked);
    narrow.hidden = facets.childElementCount === 0;
    keepFocusInView();
  } catch {
    if (mine === turn) fail();
  } finally {
    if (mine === turn) form.removeAttribute('data-busy');
  }
}

const load = ({ results: found }: Answered, shown: number): Promise<Hit[]> =>
  Promise.all(found.slice(0, shown).map(async (result) => ({ id: result.id, fragment: await result.data() })));

function print(asked: SearchState, { results: found, query, reading }: Answered, hits: readonly Hit[]): void {
  const empty = isEmpty(asked);
  results.hidden = empty && leftOut.length === 0;
  archives.hidden = !empty && found.length > 0;
  // Its room is kept above the results, or beside them, while its counts are on their way.
  narrow.hidden = found.length === 0 && facets.childElementCount === 0;
  const heading = empty ? '' : `${asked.q === '' ? 'Everything' : asked.q}: `;
  document.title = heading + document.title.replace(/^.*: (?=Search)/, '');
  chipList.replaceChildren(...chips(asked));
  notes.replaceChildren(...leftOutWords(leftOut), ...readAs(reading, asked, found.length));
  status.textContent = empty ? '' : sentence(counted(asked, reading), found.length);
  list.replaceChildren(...hits.map((hit) => resultItem(hit, query)));
  if (found.length === 0 && !empty) {
    list.replaceChildren(element('li', { class: 'nothing' }, ...nothingFound(asked, reading)));
    void nearby(asked.q).then(
      (links) => list.querySelector('ul')?.prepend(...links),
      () => null,
    );
  }
  more.hidden = found.length <= hits.length;
  part('tools').hidden = found.length === 0;
  follow.replaceChildren();
  void followLinks(asked).then(
    (links) => asked === state && follow.replaceChildren(...links),
    () => null,
  );
}

function fail(): void {
  results.hidden = false;
  archives.hidden = false;
  list.replaceChildren();
  const again = element('button', { type: 'button', class: 'plainbutton' }, 'Try again');
  again.addEventListener('click', () => void show());
  notes.replaceChildren(
    element(
      'p',
      { class: 'warning' },
      'The search index could not be loaded. ',
      again,
      ' or use the lists below, which hold everything.',
    ),
  );
  status.textContent = 'Search does not work at the moment.';
  more.hidden = true;
  part('tools').hidden = true;
}

const addressOf = (of: SearchState): string => {
  const written = writeState(of);
  return written === '' ? location.pathname : `?${written}`;
};

/** Moves to another state: a step in the reader's history when it is final, none while typing. */
function move(next: SearchState, final: boolean): void {
  state = next;
  leftOut = [];
  if (location.search !== `?${writeState(next)}`.replace(/^\?$/, ''))
    history[final ? 'pushState' : 'replaceState'](null, '', addressOf(next));
  void show();
}

const typed = (): SearchState => ({ ...state, q: field.value.replace(/\s+/g, ' ').trim(), shown: PAGE });
let waiting: ReturnType<typeof setTimeout> | undefined;
let settled = field.value;

field.addEventListener('focus', () => void (answered === null && turn === 0 && show()), { once: true });
field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // The first change after a finished search begins a step of its own; what is typed further replaces it.
    move(typed(), settled === state.q);
  }, 180);
});
field.addEventListener('change', () => (settled = typed().q));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  move(typed(), true);
  settled = state.q;
});
order.addEventListener('change', () => move({ ...state, sort: order.value as Sort, shown: PAGE }, true));
facets.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) move(toggle(state, target.name as Facet, target.value), true);
});
form.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.ariaPressed != null) return move(toggle(state, button.name as Facet, button.value, 'without'), true);
  if (button?.dataset.clear !== undefined) move({ ...state, facets: {}, without: {}, shown: PAGE }, true);
  else if (button?.dataset.query !== undefined) {
    field.value = button.dataset.query;
    move(typed(), true);
  } else if (button?.dataset.value !== undefined)
    move(toggle(state, button.dataset.facet as Facet, button.dataset.value, button.dataset.side as Side), true);
  else return;
  status.focus();
});
more.addEventListener('click', () => void showMore());
addEventListener('popstate', () => restore());
offerExports(form, () => ({ state, answered }));

async function showMore(): Promise<void> {
  if (answered === null) return;
  const before = list.children.length;
  state = { ...state, shown: before + PAGE };
  history.replaceState(null, '', `?${writeState(state)}`);
  const { query, results: found } = answered;
  const hits = await load(answered, state.shown);
  list.append(...hits.slice(before).map((hit) => resultItem(hit, query)));
  more.hidden = hits.length >= found.length;
  list.children[before]?.querySelector('a')?.focus();
}

function restore(): void {
  state = readState(location.search);
  leftOut = unknownNames(location.search);
  field.value = state.q;
  settled = state.q;
  order.value = state.sort;
  const place = (history.state as { y?: number } | null)?.y;
  if (!isEmpty(state) || leftOut.length > 0 || answered !== null)
    void show().then(() => place !== undefined && scrollTo(0, place));
}
// Results come after the browser has put the page back where it was, so the place is kept here.
addEventListener('pagehide', () => history.replaceState({ y: scrollY }, ''));

narrow.open = matchMedia('(min-width: 62em)').matches;
restore();
