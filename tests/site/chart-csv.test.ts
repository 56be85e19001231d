// Every table of the site that offers a CSV, charts among them: the file re-read gives what the page shows.
import { csvRecords, csvRows } from '../open-data/read-csv.ts';
import { expect, test } from 'vitest';
import { few, files, pages, readText, type BuiltPage } from './built-site.ts';
import { classed, named, visibleText } from './html-tree.ts';
import { rowsOf, statementTables } from './statement-tables.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const offered = (page: BuiltPage): string[] =>
  named(page.tree, 'a')
    .filter(({ attributes }) => attributes.has('data-csv'))
    .map(({ attributes }) => attributes.get('href')!);

const charts = pages.filter(({ address }) => /^\/charts\/[^/]+\/$/.test(address));

test('the CSV of every chart holds the rows of its table, cell by cell', () => {
  expect(charts.length).toBeGreaterThan(100);
  const wrong = charts.flatMap((page) => {
    const [figure] = classed(page.tree, 'chart-figure');
    const shown = named(classed(figure!, 'chart-table')[0]!, 'tr').map((row) =>
      named(row, 'th', 'td').map(visibleText),
    );
    const [header, ...rows] = csvRows(readText(`${page.address}data.csv`));
    // The address of a linked cell stands in a column of its own, which the page has as a link.
    const own = header!.flatMap((column, index) => (column.endsWith(' (address)') ? [] : [index]));
    const held = [header!, ...rows].map((row) => own.map((index) => plain(row[index]!)));
    return JSON.stringify(held) === JSON.stringify(shown) ? [] : [page.address];
  });
  expect(few(wrong)).toEqual([]);
});

test('every chart offers its CSV, SVG and PNG, and they are there', () => {
  const lacking = charts.flatMap(({ address, tree }) => {
    const links = named(classed(tree, 'chart-links')[0]!, 'a').map(({ attributes }) => attributes.get('href')!);
    return ['data.csv', 'chart.svg', 'chart.png', 'embed/']
      .filter(
        (file) => !links.includes(`${address}${file}`) || !files.has(`${address}${file.replace(/\/$/, '/index.html')}`),
      )
      .map((file) => `${address}${file}`);
  });
  expect(few(lacking)).toEqual([]);
});

test('the CSV of every table of statements holds the sums that the page shows, each with its statement', () => {
  let compared = 0;
  const wrong = pages.flatMap((page) => {
    const tables = offered(page)
      .filter((file) => !file.startsWith('/charts/'))
      .map((file) => csvRecords(readText(file)))
      .filter((rows) => rows[0]?.amount_in_words !== undefined);
    if (tables.length === 0 || statementTables(page).length === 0) return [];
    const held = new Map(tables.flat().map((row) => [row.id!, row.amount_in_words!]));
    const shown = new Map(rowsOf(page).map(({ id, sum }) => [id, sum] as const));
    compared += shown.size;
    return [
      ...[...shown]
        .filter(([id, sum]) => held.get(id) !== sum)
        .map(([id, sum]) => `${page.address} shows ${id} as "${sum}", its CSV holds "${held.get(id)}"`),
      ...[...held.keys()].filter((id) => !shown.has(id)).map((id) => `${page.address} does not show ${id} of its CSV`),
    ];
  });
  expect(few(wrong)).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});

test('the CSV of all statements, which the money page offers, holds those of its lists by kind, each once', () => {
  const listed = pages
    .filter(({ address }) => /^\/funding\/kinds\/[^/]+\/$/.test(address))
    .flatMap((page) => rowsOf(page).map(({ id, sum }) => `${id} ${sum}`));
  const held = csvRecords(readText('/funding/statements.csv')).map(({ id, amount_in_words: sum }) => `${id} ${sum}`);
  expect(listed.toSorted()).toEqual(held.toSorted());
  expect(held.length).toBeGreaterThan(100);
});

test('the pounds in digits of every row are the pounds of its words, where these are exact', () => {
  const wrong = charts.flatMap(({ address }) =>
    csvRecords(readText(`${address}data.csv`))
      .filter((row) => /^\d+(?:\.\d+)?$/.test(row.Pounds ?? ''))
      .filter((row) => poundsIn(row.Sum!) !== Number(row.Pounds))
      .map((row) => `${address}: ${row.Sum} and ${row.Pounds}`),
  );
  expect(few(wrong)).toEqual([]);
});

function poundsIn(words: string): number {
  const [, digits, scale] = /£([\d,.]+)(?: (million|billion))?/.exec(words)!;
  return Math.round(Number(digits!.replace(/,/g, '')) * ({ million: 1e6, billion: 1e9 }[scale ?? ''] ?? 1) * 100) / 100;
}

test('every CSV file says that it is UTF-8, has the line ends of the standard, and holds no formula', () => {
  const tables = [...files].filter((file) => file.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(1000);
  const wrong = tables.flatMap((file) => {
    const text = readText(file);
    const cells = csvRows(text).flat();
    return [
      ...(text.startsWith('\uFEFF') ? [] : [`${file}: no byte order mark`]),
      ...(text.endsWith('\r\n') ? [] : [`${file}: does not end its last line`]),
      ...cells
        .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))
        .map((cell) => `${file}: ${cell}`),
    ];
  });
  expect(few(wrong)).toEqual([]);
});
