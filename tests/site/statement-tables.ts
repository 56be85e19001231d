// The tables of statements as they are printed: folded after their first rows, and with equal rows as one.
import { classed, hasClass, named, visibleText, type HtmlElement } from './html-tree.ts';
import type { BuiltPage } from './built-site.ts';

export interface PrintedTable {
  /** The block of the table and its folded rest. */
  block: HtmlElement;
  /** Every statement of every row, in order, with the sum that the row prints. */
  rows: { id: string; sum: string }[];
}

const statementOf = (link: HtmlElement) => /^\/funding\/(f-\d+)\/$/.exec(link.attributes.get('href') ?? '')?.[1];

/** A row stands for the statement of its sum or, where it names several bodies, for the statement of each. */
function statementsOf(row: HtmlElement): PrintedTable['rows'] {
  const sum = classed(row, 'figure__sum')[0];
  if (sum === undefined) return [];
  const links = named(row, 'a').filter((link) => link !== sum);
  const ids = links.flatMap((link) => statementOf(link) ?? []);
  return (ids.length === 0 ? [statementOf(sum)!] : ids).map((id) => ({ id, sum: visibleText(sum) }));
}

export const statementTables = (page: Pick<BuiltPage, 'tree'>): PrintedTable[] =>
  classed(page.tree, 'statement-table').map((block) => ({
    block,
    rows: named(block, 'table')
      .filter((table) => hasClass(table, 'statements'))
      .flatMap((table) => named(table, 'tr').flatMap(statementsOf)),
  }));
