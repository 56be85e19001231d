// Chooses, orders, groups and pages the rows of the working table.
import type { Facet, FigureRow, FiguresTable, Sort } from '../../views/figures-table.ts';
import type { TableState } from './table-state.ts';

/** As many rows as a browser draws at once without a reader noticing. */
export const PAGE = 50;

/** A row below the name of its group; null when rows are not grouped. */
export interface Line {
  group: { name: string; number: number } | null;
  row: FigureRow;
}

export interface Arranged {
  /** The rows that fit, each once. */
  fitting: FigureRow[];
  /** The lines of the page that is shown. */
  lines: Line[];
  /** The page shown, counted from 1: the last one when the page asked for is beyond it. */
  page: number;
  pages: number;
  /** The places of the first and last line among all lines, counted from 1. */
  first: number;
  last: number;
}

export function arrange(table: FiguresTable, state: TableState): Arranged {
  const selected = new Set(state.selected);
  const fitting = table.rows
    .filter(({ id, values }) => {
      if (state.only && !selected.has(id)) return false;
      return [...state.filters].every(([facet, value]) => values[facet].includes(value));
    })
    .sort(inOrder(table, state.sort));
  const all = grouped(table, fitting, state);
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(state.page, pages);
  const before = (page - 1) * PAGE;
  const lines = all.slice(before, before + PAGE);
  return { fitting, lines, page, pages, first: lines.length === 0 ? 0 : before + 1, last: before + lines.length };
}

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function inOrder({ facets }: FiguresTable, sort: Sort): (a: FigureRow, b: FigureRow) => number {
  const place = (facet: Facet) => {
    const places = new Map(facets[facet].map(({ value }, index) => [value, index]));
    return (row: FigureRow) => places.get(row.values[facet][0]!)!;
  };
  const orders: Record<Sort, () => (a: FigureRow, b: FigureRow) => number> = {
    largest: () => (a, b) => b.pence - a.pence,
    smallest: () => (a, b) => a.pence - b.pence,
    // What has no date comes last either way.
    newest: () => (a, b) => text(b.on, a.on),
    oldest: () => (a, b) => Number(a.on === '') - Number(b.on === '') || text(a.on, b.on),
    programme: () => by(place('programme')),
    publisher: () => by(place('publisher')),
  };
  const order = orders[sort]();
  return (a, b) => order(a, b) || b.pence - a.pence || text(a.id, b.id);
}

const by = (placeOf: (row: FigureRow) => number) => (a: FigureRow, b: FigureRow) => placeOf(a) - placeOf(b);

/** A row stands in the group of each of its values, of those that are chosen. */
function grouped({ facets }: FiguresTable, rows: readonly FigureRow[], { group, filters }: TableState): Line[] {
  if (group === null) return rows.map((row) => ({ group: null, row }));
  const chosen = filters.get(group);
  return facets[group].flatMap(({ value, name }) => {
    if (chosen !== undefined && chosen !== value) return [];
    const own = rows.filter(({ values }) => values[group].includes(value));
    return own.map((row) => ({ group: { name, number: own.length }, row }));
  });
}
