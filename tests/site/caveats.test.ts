// A figure's caveat travels with it: wherever a disputed sum is printed, "sources disagree" is printed with it.
import { csvRecords } from '../open-data/read-csv.ts';
import { expect, test } from 'vitest';
import { contradicting } from '../../src/domain/disagreements.ts';
import { settings } from '../../src/settings.ts';
import { amountOf, caveatsOf } from '../../src/views/figure.ts';
import { record } from './built-record.ts';
import { few, files, pageAt, pages, readText } from './built-site.ts';
import { rowsOf, statementTables } from './statement-tables.ts';
import { classed, elements, hasClass, named, visibleText, type HtmlElement } from './html-tree.ts';

const { statements } = record.content;
const disputed = statements.filter((statement) => contradicting(record, statement).length > 0);
const idOf = (href: string | undefined) => /^\/funding\/(f-\d+)\/$/.exec(href ?? '')?.[1];

/** Every sum printed on any page: the link to its statement, and the words that stand with it. */
const printed = pages.flatMap(({ address, tree }) =>
  classed(tree, 'figure').flatMap((figure) => {
    const link = named(figure, 'a').find((element) => hasClass(element, 'figure__sum'));
    const id = idOf(link?.attributes.get('href'));
    return link === undefined || id === undefined
      ? []
      : [
          {
            address,
            id,
            sum: visibleText(link),
            words: visibleText(figure),
            inTable: within(figure, 'table'),
            full: classed(figure, 'figure__words').length > 0,
          },
        ];
  }),
);

function within(element: HtmlElement, name: string): boolean {
  return element.name === name || (element.parent !== null && within(element.parent, name));
}

test('the record has disputed sums, and they are printed in tables and in running text', () => {
  expect(disputed.length).toBeGreaterThan(0);
  const shown = printed.filter(({ id }) => disputed.some((statement) => statement.id === id));
  expect(shown.filter(({ inTable }) => inTable).length).toBeGreaterThan(disputed.length);
  expect(shown.filter(({ inTable }) => !inTable).length).toBeGreaterThan(0);
});

test('every sum on every page is printed with its basis, as its statement has it', () => {
  expect(
    few(
      printed
        .filter(({ id, sum }) => sum !== amountOf(record.statements.get(id)!))
        .map(({ address, id, sum }) => `${address}: ${id} is printed as "${sum}"`),
    ),
  ).toEqual([]);
});

test('"sources disagree" stands with every disputed sum on every page, and with no other', () => {
  const ids = new Set(disputed.map(({ id }) => id));
  const wrong = printed.filter(({ id, words }) => words.includes('sources disagree') !== ids.has(id));
  expect(few(wrong.map(({ address, id, words }) => `${address}: ${id} is printed as "${words}"`))).toEqual([]);
});

test('in tables every caveat of a sum stands under it', () => {
  const wrong = printed
    .filter(({ inTable, full }) => inTable && full)
    .flatMap(({ address, id, words }) =>
      caveatsOf(record, record.statements.get(id)!)
        .filter((caveat) => !words.includes(caveat))
        .map((caveat) => `${address}: ${id} lacks "${caveat}"`),
    );
  expect(few(wrong)).toEqual([]);
});

test("the statement's own page says it beside the sum, and search holds it with the sum", () => {
  const wrong = statements.flatMap((statement) => {
    const page = pageAt(`/funding/${statement.id}/`);
    const facts = new Map(
      [...elements(page.tree)]
        .filter(({ attributes }) => attributes.has('data-pagefind-meta'))
        .map(({ attributes }) => [
          attributes.get('data-pagefind-meta')!.replace('[data-v]', ''),
          attributes.get('data-v')!,
        ]),
    );
    const caveats = caveatsOf(record, statement);
    return [
      ...(classed(page.tree, 'caveats')
        .flatMap((list) => named(list, 'li'))
        .map(visibleText)
        .join('; ') === caveats.join('; ')
        ? []
        : [`${statement.id}: its page`]),
      ...(facts.get('sum') === amountOf(statement) && (facts.get('caveats') ?? '') === caveats.join('; ')
        ? []
        : [`${statement.id}: search holds "${facts.get('caveats')}"`]),
    ];
  });
  expect(few(wrong)).toEqual([]);
});

test('every CSV of statements holds the caveats of each row, and the sum in words with its basis', () => {
  const tables = [...files]
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({ file, rows: csvRecords(readText(file)) }))
    .filter(({ rows }) => rows[0]?.amount_in_words !== undefined);
  expect(tables.length).toBeGreaterThan(100);
  const wrong = tables.flatMap(({ file, rows }) =>
    rows.flatMap((row) => {
      const statement = record.statements.get(row.id!);
      if (statement === undefined) return [`${file}: there is no statement ${row.id}`];
      return row.caveats === caveatsOf(record, statement).join(';') &&
        row.amount_in_words === amountOf(statement) &&
        row.address === `${settings.site}/funding/${row.id}/`
        ? []
        : [`${file}: ${row.id}`];
    }),
  );
  expect(few(wrong)).toEqual([]);
});

test('every table of statements holds the same sums, in the same order, as the CSV linked under it', () => {
  let compared = 0;
  const wrong = pages.flatMap((page) =>
    statementTables(page).flatMap(({ block, rows, elsewhere: { parts, all } }) => {
      const file = csvUnder(block);
      // What a further part of a list prints is compared with the first.
      if (file === undefined || parts.indexOf(page.address) > 0) return [];
      compared += 1;
      const inFile = csvRecords(readText(file)).map(({ id, amount_in_words: sum }) => `${id} ${sum}`);
      const shown = parts.length > 0 ? rowsOf(page) : rows;
      const inTable = shown.map(({ id, sum }) => `${id} ${sum}`);
      // Where another page lists them all, this one prints the first of the file.
      return inTable.join() === (all === null ? inFile : inFile.slice(0, inTable.length)).join()
        ? []
        : [`${page.address}: ${file} holds ${inFile.length} rows, the table ${inTable.length}`];
    }),
  );
  expect(few(wrong)).toEqual([]);
  expect(compared).toBeGreaterThan(500);
});

/** The CSV in the paragraph that follows a block. */
function csvUnder(block: HtmlElement): string | undefined {
  const siblings = block.parent!.children.filter((child) => typeof child !== 'string');
  const next = siblings[siblings.indexOf(block) + 1];
  const link = next === undefined ? undefined : named(next, 'a').find(({ attributes }) => attributes.has('data-csv'));
  return link?.attributes.get('href');
}

test('every table of statements has its CSV', () => {
  const without = pages.flatMap((page) => {
    const blocks = statementTables(page);
    // The working table is filled by script, and hands out its own CSV.
    const tables = classed(page.tree, 'statements').filter(
      ({ name, parent }) => name === 'table' && parent?.attributes.has('data-figures') !== true,
    ).length;
    const inBlocks = blocks.flatMap(({ block }) => named(block, 'table')).length;
    return blocks.every(({ block }) => csvUnder(block) !== undefined) && tables === inBlocks ? [] : [page.address];
  });
  expect(few(without)).toEqual([]);
});

test('the descriptions of statement pages, which other sites show, hold the basis of the sum', () => {
  const wrong = statements.filter(
    (statement) =>
      !named(pageAt(`/funding/${statement.id}/`).tree, 'meta').some(
        ({ attributes }) =>
          attributes.get('name') === 'description' && attributes.get('content')!.includes(amountOf(statement)),
      ),
  );
  expect(few(wrong.map(({ id }) => id))).toEqual([]);
});
