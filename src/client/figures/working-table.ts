// The working table of the money page: every figure to filter, sort, group, select and take away. The address holds how
// it stands, so that it restores and shares it. The rows are fetched when a reader comes near, or the address asks.
import type { Facet, FiguresTable, Sort } from '../../views/figures-table.ts';
import { element } from '../element.ts';
import { arrange, type Arranged, type Line } from './arrange.ts';
import { csvOf, handOver } from './csv-of.ts';
import { rowElement, rowParts, type RowParts } from './row-element.ts';
import { leftOutSentence, readState, START, writeState, type Known, type TableState } from './table-state.ts';
import { countWords } from './words.ts';

const part = <E extends Element = HTMLElement>(name: string): E => document.querySelector<E>(`[data-figures-${name}]`)!;

const form = part<HTMLFormElement>('form');
const box = document.querySelector<HTMLElement>('[data-figures]')!;
const table = box.querySelector('table')!;
const status = part('status');
const chosen = part('selected');
const pager = part('pages');
const download = part<HTMLAnchorElement>('csv');
const citation = part('citation');
const citedAs = citation.textContent;
const total = Number(box.dataset.total);
const field = <E extends HTMLSelectElement | HTMLInputElement>(name: string) => form.elements.namedItem(name) as E;

interface Loaded {
  rows: FiguresTable;
  facets: Facet[];
  known: Known;
  parts: RowParts;
}

let loading: Promise<Loaded> | null = null;
let loaded: Loaded | null = null;
let state: TableState = START;
let arranged: Arranged | null = null;

async function load(): Promise<Loaded> {
  const answer = await fetch(box.dataset.figures!);
  if (!answer.ok) throw new Error(`${box.dataset.figures}: ${answer.status}`);
  const rows = (await answer.json()) as FiguresTable;
  const facets = Object.keys(rows.facets) as Facet[];
  const marks = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((place) => [
      place.dataset.mark!,
      place.querySelector('svg')!,
    ]),
  );
  for (const facet of facets)
    field<HTMLSelectElement>(facet).append(
      ...rows.facets[facet].map(({ value, name }) => element('option', { value }, name)),
    );
  const known: Known = {
    facets: new Map(facets.map((facet) => [facet, rows.facets[facet].map(({ value }) => value)])),
    sorts: [...field<HTMLSelectElement>('sort').options].map(({ value }) => value as Sort),
    ids: new Set(rows.rows.map(({ id }) => id)),
  };
  return { rows, facets, known, parts: rowParts(rows, marks) };
}

/** Has the rows, and does what the address asks for. After a failure the next choice asks again. */
async function begin(): Promise<void> {
  if (loaded !== null) return;
  box.setAttribute('aria-busy', 'true');
  status.textContent = 'The figures are being loaded…';
  try {
    loaded = await (loading ??= load());
  } catch {
    loading = null;
    status.textContent = 'The figures could not be loaded. Choose again, or use the lists below.';
    box.removeAttribute('aria-busy');
    return;
  }
  restore();
}

/** What the address asks for and the table cannot do is said, and goes from the address. */
function restore(): void {
  const read = readState(location.search, loaded!.known);
  state = read.state;
  for (const facet of loaded!.facets) field(facet).value = state.filters.get(facet) ?? '';
  field('sort').value = state.sort;
  field('group').value = state.group ?? '';
  if (read.leftOut.length > 0) history.replaceState(null, '', address());
  print(read.leftOut);
}

const query = (): string => writeState(state, loaded!.facets);
const address = (): string => (query() === '' ? location.pathname : `?${query()}`);

function print(leftOut: readonly string[] = []): void {
  const { rows, parts } = loaded!;
  arranged = arrange(rows, state);
  const { fitting, lines, page, pages } = arranged;
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies(lines, parts));
  box.hidden = lines.length === 0;
  pager.hidden = pages === 1;
  part('page').textContent = `Page ${page} of ${pages}`;
  turner(-1).disabled = page === 1;
  turner(1).disabled = page === pages;
  chosen.hidden = state.selected.length === 0;
  field<HTMLInputElement>('only').checked = state.only;
  download.hidden = fitting.length === 0;
  download.textContent = fileName(fitting.length);
  citation.textContent = query() === '' ? citedAs : `${citedAs}?${query()}`;
  status.textContent = leftOutSentence(leftOut) + countWords(arranged, total, state.selected.length);
  box.removeAttribute('aria-busy');
}

/** What is taken away is what is selected, or all that fits. */
const taken = (): string[] => (state.selected.length > 0 ? [...state.selected] : arranged!.fitting.map(({ id }) => id));

function fileName(fitting: number): string {
  const selected = state.selected.length;
  if (selected > 0) return selected === 1 ? 'The figure selected as CSV' : `The ${selected} figures selected as CSV`;
  return fitting === total ? 'All statements as CSV' : `These ${fitting} as CSV`;
}

/** A body for each group on the page, headed by its name; one body without a head where rows are not grouped. */
function bodies(lines: readonly Line[], parts: RowParts): HTMLTableSectionElement[] {
  const selected = new Set(state.selected);
  const made: HTMLTableSectionElement[] = [];
  let name: string | null | undefined;
  for (const { group, row } of lines) {
    if (made.length === 0 || group?.name !== name) {
      name = group?.name;
      made.push(element('tbody', {}, group !== null && groupHead(group)));
    }
    made.at(-1)!.append(rowElement(row, selected.has(row.id), parts));
  }
  return made;
}

const groupHead = ({ name, number }: { name: string; number: number }) =>
  element(
    'tr',
    { class: 'figures__group' },
    element('th', { scope: 'rowgroup', colspan: '3' }, `${name} `, element('span', { class: 'hint' }, String(number))),
  );

/** A choice of the reader: it begins on the first page, and Back takes it back. */
function choose(next: Partial<TableState>): void {
  state = { ...state, page: 1, ...next };
  history.pushState(null, '', address());
  print();
}

async function changed(event: Event): Promise<void> {
  // Once the rows are there the form says what the address does: what was chosen is taken before.
  const { name, value, checked } = event.target as HTMLInputElement;
  await begin();
  if (loaded === null) return;
  if (name === 'sort') choose({ sort: value as Sort });
  else if (name === 'group') choose({ group: value === '' ? null : (value as Facet) });
  else if (name === 'only') choose({ only: checked });
  else {
    const filters = new Map(state.filters);
    if (value === '') filters.delete(name as Facet);
    else filters.set(name as Facet, value);
    choose({ filters });
  }
}

/** Selecting is no step that Back should take back one by one. */
function select(ids: readonly string[]): void {
  state = { ...state, selected: ids, only: state.only && ids.length > 0 };
  history.replaceState(null, '', address());
  print();
}

function selectRow(event: Event): void {
  const { value, checked } = event.target as HTMLInputElement;
  select(checked ? [...state.selected, value] : state.selected.filter((id) => id !== value));
  table.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.focus();
}

const turner = (by: number) => document.querySelector<HTMLButtonElement>(`[data-figures-turn="${by}"]`)!;

function turn(by: number): void {
  choose({ page: arranged!.page + by });
  box.scrollIntoView();
  box.focus({ preventScroll: true });
}

async function save(event: Event): Promise<void> {
  event.preventDefault();
  await begin();
  if (loaded === null) return;
  handOver(csvOf(await (await fetch(download.href)).text(), new Set(taken())), 'statements.csv');
}

form.hidden = false;
form.addEventListener('change', (event) => void changed(event));
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () =>
  setTimeout(() => {
    if (loaded !== null) choose({ ...START });
  }),
);
table.addEventListener('change', selectRow);
part('clear').addEventListener('click', () => {
  select([]);
  form.querySelector('select')!.focus();
});
for (const by of [-1, 1]) turner(by).addEventListener('click', () => turn(by));
download.addEventListener('click', (event) => void save(event));
addEventListener('popstate', () => {
  if (loaded !== null) restore();
});

if (location.search !== '') void begin();
else
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void begin();
    },
    { rootMargin: '600px' },
  ).observe(form);
