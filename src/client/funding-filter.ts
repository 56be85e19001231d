// Filters the statements on the money page in place. The address holds the filters, so that it restores and shares
// them.
import { FILTERS, leftOutSentence, readFilters, writeFilters, type Filter } from './funding-filters.ts';

const NOT_STATED = 'not-stated';
const NOT_ONE_YEAR = 'not-one-year';

const form = document.querySelector<HTMLFormElement>('[data-funding-filter]')!;
const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-statement]')];
const folds = [...document.querySelectorAll<HTMLDetailsElement>('details[data-programme-fold]')];
const status = form.querySelector<HTMLElement>('[data-filter-status]')!;
const download = form.querySelector<HTMLAnchorElement>('[data-filter-csv]')!;
const citation = document.querySelector<HTMLElement>('[data-filter-citation]')!;
const citedAs = citation.textContent;

const select = (name: Filter) => form.elements.namedItem(name) as HTMLSelectElement;

const chosen = (): Map<Filter, string> =>
  new Map(FILTERS.map((name) => [name, select(name).value] as const).filter(([, value]) => value !== ''));

function matches(row: HTMLTableRowElement, name: string, value: string): boolean {
  // Each programme has a fold of its own, which has its id.
  const held = (name === 'programme' ? row.closest('details')!.id : row.dataset[name]) ?? '';
  if (value === NOT_STATED) return held === '';
  if (value === NOT_ONE_YEAR) return !/^\d{4}-\d{2}$/.test(held);
  return name === 'funder' ? held.split(' ').includes(value) : held === value;
}

function apply(leftOut: readonly string[] = []): void {
  const filters = chosen();
  let shown = 0;
  for (const row of rows) {
    row.hidden = ![...filters].every(([name, value]) => matches(row, name, value));
    if (!row.hidden) shown += 1;
  }
  for (const fold of folds) {
    fold.hidden = fold.querySelector('tr[data-statement]:not([hidden])') === null;
    fold.open = filters.size > 0 && !fold.hidden;
  }
  status.textContent =
    leftOutSentence(leftOut) +
    (filters.size === 0
      ? `All ${rows.length} statements are listed, by programme.`
      : shown === 0
        ? 'No statement fits all of these. Take one of them back.'
        : `${shown} of ${rows.length} statements fit.`);
  download.hidden = shown === 0;
  const query = writeFilters(filters);
  citation.textContent = query === '' ? citedAs : `${citedAs}?${query}`;
}

const addressOf = (filters: ReadonlyMap<Filter, string>): string => {
  const query = writeFilters(filters);
  return query === '' ? location.pathname : `?${query}`;
};

function remember(): void {
  history.pushState(null, '', addressOf(chosen()));
  apply();
}

/** What the address asks for and the page cannot do is said, and goes from the address. */
function restore(): void {
  const values = (name: Filter) => [...select(name).options].map(({ value }) => value);
  const { filters, leftOut } = readFilters(location.search, values);
  for (const name of FILTERS) select(name).value = filters.get(name) ?? '';
  if (leftOut.length > 0) history.replaceState(null, '', addressOf(filters));
  apply(leftOut);
}

/** Splits CSV into whole records: a quotation mark may hold commas and line ends. */
const records = (csv: string): string[] => csv.match(/(?:"(?:[^"]|"")*"|[^"\n])+\n?/g) ?? [];

/** The file of exactly the rows shown: the header and the records of the site's own CSV whose id is listed. */
async function save(event: Event): Promise<void> {
  event.preventDefault();
  const wanted = new Set(rows.filter((row) => !row.hidden).map((row) => row.dataset.statement!));
  const [header, ...all] = records(await (await fetch(download.dataset.filterCsv!)).text());
  const text = [header, ...all.filter((record) => wanted.has(record.slice(0, record.indexOf(','))))].join('');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = 'statements.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

form.hidden = false;
form.addEventListener('change', remember);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(remember));
download.addEventListener('click', (event) => void save(event));
addEventListener('popstate', restore);
restore();
