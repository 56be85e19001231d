// From a sum to who said it in two clicks, without script, and back again: followed link by link in the built HTML.
import { describe, expect, test } from 'vitest';
import { under } from '../../src/domain/record.ts';
import { amountOf } from '../../src/views/figure.ts';
import { record } from './built-record.ts';
import { pageAt, pagesOfType, few } from './built-site.ts';
import { classed, hasClass, named, visibleText, type HtmlElement } from './html-tree.ts';

const main = (address: string) => named(pageAt(address).tree, 'main')[0]!;
const hrefs = (under: HtmlElement) => named(under, 'a').map(({ attributes }) => attributes.get('href')!);

/** Clicks a link of the page: it has to be there. Gives the page it leads to. */
function click(from: string, href: string): string {
  expect(hrefs(main(from)), `links of ${from}`).toContain(href);
  pageAt(href);
  return href;
}

/** The first link of a page whose address fits. */
const find = (address: string, pattern: RegExp): string => {
  const href = hrefs(main(address)).find((candidate) => pattern.test(candidate));
  expect(href, `a link to ${pattern} on ${address}`).toBeDefined();
  return href!;
};

const EXAMPLES = [
  { name: 'the AI Lab', programme: 'ai-lab', rivals: ['£250 million', '£143.5 million', '£139 million'] },
  { name: 'Global Digital Exemplars', programme: 'global-digital-exemplars', rivals: ['£395 million', '£302 million'] },
  { name: 'the COVID-19 app', programme: 'nhs-covid-19-app', rivals: ['£35 million'] },
];

describe.each(EXAMPLES)('$name', ({ programme, rivals }) => {
  const programmePage = `/programmes/${programme}/`;

  test('announcement → statement → source, and back', () => {
    const announced = under(record.announcementsByProgramme, programme).filter((item) =>
      (item.figures ?? []).some((id) => record.statements.get(id)!.programme === programme),
    );
    expect(announced.length).toBeGreaterThan(0);
    for (const item of announced) {
      const announcement = click(programmePage, `/news/${item.date.slice(0, 4)}/${item.id}/`);
      for (const id of item.figures!) {
        const statement = click(announcement, `/funding/${id}/`);
        const row = record.statements.get(id)!;
        expect(visibleText(named(main(statement), 'blockquote')[0]!)).toBe(row.quote.replace(/\s+/g, ' ').trim());
        const source = click(statement, `/sources/${row.source}/`);
        expect(hrefs(main(source))).toContain(record.sources.get(row.source)!.url);
        expect(click(click(source, statement), announcement)).toBe(announcement);
      }
      click(announcement, programmePage);
    }
  });

  test('any sum on the programme page → its statement → its source: two clicks', () => {
    const statements = under(record.statementsByProgramme, programme);
    expect(statements.length).toBeGreaterThan(2);
    for (const row of statements) click(click(programmePage, `/funding/${row.id}/`), `/sources/${row.source}/`);
  });

  test('the rival figures are all on the programme page, each with who said it', () => {
    const rows = classed(main(programmePage), 'statements').flatMap((table) => named(table, 'tr'));
    for (const amount of rivals) {
      const row = rows.find((candidate) =>
        classed(candidate, 'figure__amount').some((figure) => visibleText(figure).endsWith(amount)),
      );
      expect(row, `${amount} on ${programmePage}`).toBeDefined();
      expect(named(row!, 'a').some(({ attributes }) => attributes.get('href')!.startsWith('/sources/'))).toBe(true);
    }
    for (const { id } of under(record.disagreementsByProgramme, programme))
      click(click(programmePage, `/disagreements/${id}/`), programmePage);
  });
});

test('from the front page the same path begins with a click on a programme or an announcement', () => {
  const announcement = find('/', /^\/news\/\d{4}\/./);
  expect(hrefs(main(announcement)).some((href) => href.startsWith('/sources/'))).toBe(true);
  find('/', /^\/programmes\/./);
});

test('every sum printed on any page of the record links to its statement, and every statement to its source', () => {
  const loose = [
    'programme',
    'announcement',
    'organisation',
    'source',
    'disagreement',
    'funding',
    'funding view',
    'home',
  ].flatMap((type) =>
    pagesOfType(type).flatMap(({ address, tree }) =>
      classed(tree, 'figure__amount')
        .filter(({ parent }) => parent!.name !== 'a' || !hasClass(parent!, 'figure__sum'))
        .map((element) => `${address}: ${visibleText(element)}`),
    ),
  );
  expect(few(loose)).toEqual([]);
  for (const row of record.content.statements)
    expect(hrefs(main(`/funding/${row.id}/`)), amountOf(row)).toContain(`/sources/${row.source}/`);
});
