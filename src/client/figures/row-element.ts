// A row of the working table, as the tables of statements print theirs, with a box to select it.
import type { Facet, FigureRow, FiguresTable } from '../../views/figures-table.ts';
import { element } from '../element.ts';

/** What a row is printed with, besides itself. */
export interface RowParts {
  /** The name of a value of a facet. */
  nameOf: (facet: Facet, value: string) => string;
  /** A new mark of a kind of money. */
  markOf: (kind: string) => Node | null;
}

export function rowParts({ facets }: FiguresTable, marks: ReadonlyMap<string, Element>): RowParts {
  const names = new Map(
    Object.entries(facets).flatMap(([facet, values]) => values.map(({ value, name }) => [`${facet} ${value}`, name])),
  );
  return {
    nameOf: (facet, value) => names.get(`${facet} ${value}`) ?? value,
    markOf: (kind) => marks.get(kind)?.cloneNode(true) ?? null,
  };
}

export function rowElement(row: FigureRow, isSelected: boolean, { nameOf, markOf }: RowParts): HTMLTableRowElement {
  const [programme, publisher, kind, recipient] = [
    row.values.programme[0]!,
    row.values.publisher[0]!,
    row.values.kind[0]!,
    row.values.recipient[0]!,
  ];
  const name = nameOf('programme', programme);
  const box = element('input', { type: 'checkbox', value: row.id, 'aria-label': `Select ${row.amount}, ${name}` });
  box.checked = isSelected;
  return element(
    'tr',
    { 'data-statement': row.id },
    element('th', { scope: 'row' }, element('span', { class: 'figures__pick' }, box, sumElement(row, markOf(kind)))),
    element(
      'td',
      {},
      row.covers,
      element('span', { class: 'statements__detail' }, element('a', { href: `/programmes/${programme}/` }, name)),
      row.to !== null &&
        element(
          'span',
          { class: 'statements__detail' },
          'to ',
          element('a', { href: `/organisations/${recipient}/` }, row.to),
        ),
    ),
    element(
      'td',
      {},
      element(
        'span',
        { class: 'source' },
        element('a', { href: `/sources/${row.source}/` }, nameOf('publisher', publisher)),
        `, ${row.said} `,
        element('span', { class: `standing standing--${row.standing.id}` }, row.standing.word),
      ),
    ),
  );
}

/** The sum as Figure.astro prints it in tables. */
const sumElement = (row: FigureRow, mark: Node | null) =>
  element(
    'span',
    { class: 'figure' },
    element(
      'a',
      { class: 'figure__sum', href: `/funding/${row.id}/` },
      mark,
      element('span', { class: 'figure__amount' }, row.amount),
    ),
    element(
      'span',
      { class: 'figure__words' },
      row.kindWord.toLowerCase(),
      ...row.caveats.map((caveat) => element('span', { class: 'caveat' }, ` ${caveat}`)),
    ),
  );
