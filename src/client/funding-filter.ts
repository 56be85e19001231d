// Lists the statements that fit on the money page. The address holds the filters, so that it restores and shares them;
// the rows are those of the lists by kind, fetched once something is chosen.
import { tableRows } from './table-rows.ts';
import { FILTERS, leftOutSentence, readFilters, writeFilters, type Filter } from './funding-filters.ts';

const NOT_STATED = 'not-stated';
const NOT_ONE_YEAR = 'not-one-year';

const form = document.querySelector<HTMLFormElement>('[data-funding-filter]')!;
const list = document.querySelector<HTMLElement>('[data-filter-list]')!;
const body = list.querySelector('tbody')!;
const allRows = tableRows(list.dataset.filterList!.split(' '), 'tr[data-statement]');
const status = form.querySelector<HTMLElement>('[data-filter-status]')!;
const download = form.querySelector<HTMLAnchorElement>('[data-filter-csv]')!;
const citation = document.querySelector<HTMLElement>('[data-filter-citation]')!;
const citedAs = citation.textContent;

const select = (name: Filter) => form.elements.namedItem(name) as HTMLSelectElement;

const chosen = (): Map<Filter, string> =>
  new Map(FILTERS.map((name) => [name, select(name).value] as const).filter(([, value]) => value !== ''));

function matches(row: HTMLTableRowElement, name: string, value: string): boolean {
  const held = row.dataset[name] ?? '';
  if (value === NOT_STATED) return held === '';
  if (value === NOT_ONE_YEAR) return !/^\d{4}-\d{2}$/.test(held);
  return name === 'funder' ? held.split(' ').includes(value) : held === value;
}

/** What is listed now, and of which turn: a slow answer to an earlier choice is thrown away. */
let shown: HTMLTableRowElement[] = [];
let turn = 0;

async function apply(leftOut: readonly string[] = []): Promise<void> {
  const own = (turn += 1);
  const filters = chosen();
  const total = list.dataset.total!;
  const query = writeFilters(filters);
  citation.textContent = query === '' ? citedAs : `${citedAs}?${query}`;
  let words = `All ${total} statements stand in the lists below. Choose, and those that fit are listed here.`;
  let rows: HTMLTableRowElement[] = [];
  if (filters.size > 0) {
    list.setAttribute('aria-busy', 'true');
    status.textContent = 'Looking…';
    try {
      rows = (await allRows())
        .filter((row) => [...filters].every(([name, value]) => matches(row, name, value)))
        .sort((a, b) => (a.dataset.statement! < b.dataset.statement! ? -1 : 1));
      words =
        rows.length === 0
          ? 'No statement fits all of these. Take one of them back.'
          : `${rows.length} of ${total} statements fit.`;
    } catch {
      words = 'The statements could not be loaded. Choose again, or use the lists below.';
    }
    if (own !== turn) return;
  }
  shown = rows;
  body.replaceChildren(...rows);
  list.hidden = rows.length === 0;
  download.hidden = filters.size > 0 && rows.length === 0;
  status.textContent = leftOutSentence(leftOut) + words;
  list.removeAttribute('aria-busy');
}

const addressOf = (filters: ReadonlyMap<Filter, string>): string => {
  const query = writeFilters(filters);
  return query === '' ? location.pathname : `?${query}`;
};

function remember(): void {
  history.pushState(null, '', addressOf(chosen()));
  void apply();
}

/** What the address asks for and the page cannot do is said, and goes from the address. */
function restore(): void {
  const values = (name: Filter) => [...select(name).options].map(({ value }) => value);
  const { filters, leftOut } = readFilters(location.search, values);
  for (const name of FILTERS) select(name).value = filters.get(name) ?? '';
  if (leftOut.length > 0) history.replaceState(null, '', addressOf(filters));
  void apply(leftOut);
}

/** Splits CSV into whole records: a quotation mark may hold commas and line ends. */
const records = (csv: string): string[] => csv.match(/(?:"(?:[^"]|"")*"|[^"\n])+\n?/g) ?? [];

/** The file of exactly the rows shown: the header and the records of the site's own CSV whose id is listed. */
async function save(event: Event): Promise<void> {
  event.preventDefault();
  const wanted = chosen().size === 0 ? null : new Set(shown.map((row) => row.dataset.statement!));
  const [header, ...all] = records(await (await fetch(download.dataset.filterCsv!)).text());
  const text = [header, ...all.filter((record) => wanted?.has(record.slice(0, record.indexOf(','))) ?? true)].join('');
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
