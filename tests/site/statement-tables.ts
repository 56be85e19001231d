// The tables of statements as they are printed: folded after their first rows, and with equal rows as one.
import { classed, hasClass, named, visibleText, type HtmlElement } from './html-tree.ts';
import { pageAt, type BuiltPage } from './built-site.ts';

export interface PrintedTable {
  /** The block of the table and its folded rest. */
  block: HtmlElement;
  /** Every statement of every row, in order, with the sum that the row prints. */
  rows: { id: string; sum: string }[];
  /** Where the rows that this page has no room for are: the other parts of its list, or a list of all. */
  elsewhere: { parts: string[]; all: string | null };
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

/** The tables of statements of a page. */
export const statementTables = (page: Pick<BuiltPage, 'tree'>): PrintedTable[] =>
  classed(page.tree, 'statement-table').map((block) => ({
    block,
    rows: named(block, 'table')
      .filter((table) => hasClass(table, 'statements'))
      .flatMap((table) => named(table, 'tr').flatMap(statementsOf)),
    elsewhere: {
      parts: partsOf(page),
      all: classed(block, 'onward').flatMap((line) => named(line, 'a').map(hrefOf))[0] ?? null,
    },
  }));

const hrefOf = (link: HtmlElement): string => link.attributes.get('href')!;

/** The addresses of all parts of the list that a page holds or begins; none where one page holds it all. */
const partsOf = (page: Pick<BuiltPage, 'tree'>): string[] =>
  classed(page.tree, 'parts')
    .slice(0, 1)
    .flatMap((line) => named(line, 'a').map(hrefOf));

/** The page and those a reader goes on to for the rest of its lists. */
export function readOn(page: BuiltPage): BuiltPage[] {
  const further = statementTables(page).flatMap(({ elsewhere: { parts, all } }) =>
    all === null ? parts : [all, ...partsOf(pageAt(all))],
  );
  return [page, ...new Set(further.filter((address) => address !== page.address))].map((one) =>
    typeof one === 'string' ? pageAt(one) : one,
  );
}

/** All rows of the list of a page, those that other pages print among them. */
export const rowsOf = (page: BuiltPage): PrintedTable['rows'] =>
  readOn(page).flatMap((one) => statementTables(one).flatMap(({ rows }) => rows));
