// How the working table stands, as its address holds it: what is chosen, in which order, which page, what is selected.
import type { Facet, Sort } from '../../views/figures-table.ts';

export interface TableState {
  /** At most one value of each facet. */
  filters: ReadonlyMap<Facet, string>;
  sort: Sort;
  group: Facet | null;
  /** Counted from 1. */
  page: number;
  /** Ids of statements, in the order in which they were selected. */
  selected: readonly string[];
  /** Whether only what is selected is listed. */
  only: boolean;
}

export const START: TableState = {
  filters: new Map(),
  sort: 'largest',
  group: null,
  page: 1,
  selected: [],
  only: false,
};

/** What an address may ask for. */
export interface Known {
  facets: ReadonlyMap<Facet, readonly string[]>;
  sorts: readonly Sort[];
  ids: ReadonlySet<string>;
}

export interface StateRead {
  state: TableState;
  /** What the address asks for and the table cannot do, in words: ‘recipient “palantirr”’. */
  leftOut: string[];
}

/** Reads the part of an address after "?". */
export function readState(address: string, known: Known): StateRead {
  const asked = new URLSearchParams(address);
  const filters = new Map<Facet, string>();
  const leftOut: string[] = [];
  let state = START;
  const refuse = (name: string, value: string) => leftOut.push(`${name} “${value}”`);
  for (const [name, value] of asked) {
    const facet = [...known.facets.keys()].find((one) => one === name);
    if (facet !== undefined) {
      if (value === '') continue;
      if (!filters.has(facet) && known.facets.get(facet)!.includes(value)) filters.set(facet, value);
      else refuse(name, value);
    } else if (name === 'sort' && isSort(value, known)) state = { ...state, sort: value };
    else if (name === 'group' && isFacet(value, known)) state = { ...state, group: value };
    else if (name === 'page' && /^[1-9]\d{0,5}$/.test(value)) state = { ...state, page: Number(value) };
    else if (name === 'show' && value === 'selected') state = { ...state, only: true };
    else if (name === 'selected') {
      const ids = value.split(' ').filter((id) => id !== '');
      state = { ...state, selected: [...new Set(ids.filter((id) => known.ids.has(id)))] };
      for (const id of ids) if (!known.ids.has(id)) refuse(name, id);
    } else refuse(name, value);
  }
  return { state: { ...state, filters, only: state.only && state.selected.length > 0 }, leftOut };
}

const isSort = (value: string, { sorts }: Known): value is Sort => (sorts as readonly string[]).includes(value);
const isFacet = (value: string, { facets }: Known): value is Facet =>
  (facets as ReadonlyMap<string, unknown>).has(value);

/** What is said of that which was left out; nothing when nothing was. */
export const leftOutSentence = (leftOut: readonly string[]): string =>
  leftOut.length === 0 ? '' : `Left out, because nothing here can be filtered so: ${leftOut.join(', ')}. `;

/** The part of an address after "?", always in the same order; what is as at the start is not said. */
export function writeState(
  { filters, sort, group, page, selected, only }: TableState,
  facets: readonly Facet[],
): string {
  const said = new URLSearchParams(facets.flatMap((name) => (filters.has(name) ? [[name, filters.get(name)!]] : [])));
  if (group !== null) said.set('group', group);
  if (sort !== START.sort) said.set('sort', sort);
  if (page > 1) said.set('page', String(page));
  if (selected.length > 0) said.set('selected', selected.join(' '));
  if (only) said.set('show', 'selected');
  return said.toString();
}
