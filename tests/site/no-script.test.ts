// What each type of page has to say is in its HTML: statuses, sums, sources. Nothing waits for a script.
import { expect, test } from 'vitest';
import { fundingViewAddress, publisherSlug, sourceArchiveAddress } from '../../src/domain/addresses.ts';
import { formatDate } from '../../src/domain/calendar.ts';
import { under } from '../../src/domain/record.ts';
import { amountOf } from '../../src/views/figure.ts';
import { plainText } from '../../src/views/inline.ts';
import { statusView } from '../../src/views/status.ts';
import { DISCLOSURE_WORD } from '../../src/kinds/disclosure.ts';
import { KIND_WORD } from '../../src/kinds/statement.ts';
import { STANDING_WORD } from '../../src/kinds/source.ts';
import { record } from './built-record.ts';
import { few, pageAt, pages } from './built-site.ts';
import { classed, elements, named, visibleText, type HtmlElement } from './html-tree.ts';
import { readOn } from './statement-tables.ts';

const { content } = record;
const kindAddress = (kind: string) => fundingViewAddress('kinds', kind);
const publisherAddress = (publisher: string) => sourceArchiveAddress('publishers', publisherSlug(publisher));

/** Words as they are compared: straight and curly marks alike, one space between words. */
const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
/** The text of a page, with that of the pages on which its long lists go on. */
const mainsAt = (address: string) => readOn(pageAt(address)).map(({ tree }) => named(tree, 'main')[0]!);
const textAt = (address: string) => mainsAt(address).map(visibleText).map(plain).join(' ');
const linksAt = (address: string) =>
  new Set(mainsAt(address).flatMap((main) => named(main, 'a').map(({ attributes }) => attributes.get('href'))));

/** What of these words a page does not say. */
function missing(address: string, words: readonly string[]): string[] {
  // A disputed sum says so wherever it is printed: see caveats.test.ts.
  const text = textAt(address).replaceAll(' (sources disagree)', '');
  return words.filter((word) => !text.includes(plain(word))).map((word) => `${address} does not say "${word}"`);
}
const unlinked = (address: string, hrefs: readonly string[]): string[] => {
  const links = linksAt(address);
  return hrefs.filter((href) => !links.has(href)).map((href) => `${address} does not link to ${href}`);
};

test('a programme page says its status, each sum with its kind, its disagreements, sources and disclosures', () => {
  const lacking = content.programmes.flatMap((programme) => {
    const address = `/programmes/${programme.id}/`;
    const statements = under(record.statementsByProgramme, programme.id);
    const points = under(record.disagreementsByProgramme, programme.id);
    return [
      ...missing(address, [
        programme.name,
        statusView(programme).words,
        plainText(record, programme.summary),
        ...statements.flatMap((statement) => [
          `${amountOf(statement)} ${KIND_WORD[statement.kind].toLowerCase()}`,
          record.sources.get(statement.source)!.publisher,
        ]),
        ...points.map(({ what }) => what),
        ...programme.sources.map((id) => record.sources.get(id)!.title),
        ...(programme.status_history ?? []).map(({ on }) => formatDate(on)),
        ...under(record.disclosures, programme.id).map(({ state }) => DISCLOSURE_WORD[state]),
      ]),
      ...unlinked(address, [
        ...statements.map(({ id }) => `/funding/${id}/`),
        ...points.map(({ id }) => `/disagreements/${id}/`),
        ...programme.sources.map((id) => `/sources/${id}/`),
        ...under(record.announcementsByProgramme, programme.id).map(
          ({ id, date }) => `/news/${date.slice(0, 4)}/${id}/`,
        ),
      ]),
    ];
  });
  expect(few(lacking)).toEqual([]);
});

test('an announcement says its day, its programmes, the sums it names and its sources', () => {
  const lacking = content.news.flatMap((item) => {
    const address = `/news/${item.date.slice(0, 4)}/${item.id}/`;
    const statements = (item.figures ?? []).map((id) => record.statements.get(id)!);
    return [
      ...missing(address, [
        formatDate(item.date),
        ...statements.map((statement) => `${amountOf(statement)} ${KIND_WORD[statement.kind].toLowerCase()}`),
        ...item.sources.map((id) => record.sources.get(id)!.title),
      ]),
      ...unlinked(address, [
        ...(item.programmes ?? []).map((id) => `/programmes/${id}/`),
        ...statements.map(({ id }) => `/funding/${id}/`),
        ...item.sources.map((id) => `/sources/${id}/`),
      ]),
    ];
  });
  expect(few(lacking)).toEqual([]);
});

test('a source page says what the document is, how near to the facts, where, and all that rests on it', () => {
  const lacking = content.sources.flatMap((source) => {
    const address = `/sources/${source.id}/`;
    return [
      ...missing(address, [
        source.title,
        source.publisher,
        STANDING_WORD[source.standing],
        source.url,
        ...(source.note === undefined ? [] : [source.note]),
      ]),
      ...unlinked(address, [
        source.url,
        ...under(record.statementsBySource, source.id).map(({ id }) => `/funding/${id}/`),
        ...under(record.announcementsBySource, source.id).map(({ id, date }) => `/news/${date.slice(0, 4)}/${id}/`),
        ...under(record.programmesBySource, source.id).map(({ id }) => `/programmes/${id}/`),
        ...under(record.disagreementsBySource, source.id).map(({ id }) => `/disagreements/${id}/`),
      ]),
    ];
  });
  expect(few(lacking)).toEqual([]);
});

test('an organisation page says its name and what it received and gave', () => {
  const lacking = content.organisations.flatMap((organisation) => {
    const address = `/organisations/${organisation.id}/`;
    const statements = [
      ...under(record.statementsByRecipient, organisation.id),
      ...under(record.statementsByFunder, organisation.id),
    ];
    return [
      ...missing(address, [organisation.name, ...statements.map(amountOf)]),
      ...unlinked(
        address,
        statements.map(({ id }) => `/funding/${id}/`),
      ),
    ];
  });
  expect(few(lacking)).toEqual([]);
});

test('a disagreement page says what each source says, what the record says and why', () => {
  const lacking = content.disagreements.flatMap((point) => {
    const address = `/disagreements/${point.id}/`;
    return [
      ...missing(address, [
        point.what,
        point.position,
        ...point.statements.flatMap(({ source, says }) => [record.sources.get(source)!.publisher, says]),
        ...(point.figures ?? []).map((id) => amountOf(record.statements.get(id)!)),
      ]),
      ...unlinked(address, [
        `/programmes/${point.programme}/`,
        ...point.statements.map(({ source }) => `/sources/${source}/`),
        ...(point.figures ?? []).map((id) => `/funding/${id}/`),
      ]),
    ];
  });
  expect(few(lacking)).toEqual([]);
});

test.each([
  ['/', () => ['/programmes/', '/news/', '/funding/', '/disagreements/']],
  ['/programmes/', () => content.programmes.map(({ id }) => `/programmes/${id}/`)],
  ['/news/', () => [...new Set(content.news.map(({ date }) => `/news/${date.slice(0, 4)}/`))]],
  ['/funding/', () => content.statements.map(({ kind }) => kindAddress(kind))],
  ['/sources/', () => content.sources.map(({ publisher }) => publisherAddress(publisher))],
  ['/organisations/', () => content.organisations.map(({ id }) => `/organisations/${id}/`)],
  ['/disagreements/', () => content.disagreements.map(({ id }) => `/disagreements/${id}/`)],
  ['/gaps/', () => content.programmes.map(({ id }) => `/programmes/${id}/#disclosed`)],
  [
    '/search/',
    () => ['/programmes/', '/news/', '/funding/', '/sources/', '/organisations/', '/disagreements/', '/glossary/'],
  ],
])('%s lists all of its entries as links', (address, hrefs) => {
  expect(few(unlinked(address, hrefs()))).toEqual([]);
});

test('the list of each kind of money lists all of its statements as links', () => {
  const lacking = content.statements.flatMap(({ id, kind }) => unlinked(kindAddress(kind), [`/funding/${id}/`]));
  expect(few(lacking)).toEqual([]);
});

test('the page of each publisher lists all of its documents as links', () => {
  const lacking = content.sources.flatMap(({ id, publisher }) =>
    unlinked(publisherAddress(publisher), [`/sources/${id}/`]),
  );
  expect(few(lacking)).toEqual([]);
});

test('the lists of people, terms and corrections stand in full', () => {
  const lacking = [
    ...missing(
      '/people/',
      content.people.flatMap(({ name, role }) => [name, role]),
    ),
    ...missing(
      '/glossary/',
      content.glossary.map(({ term }) => term),
    ),
  ];
  expect(few(lacking)).toEqual([]);
});

test('every form that is shown without script is sent by a button, to a page of this site', () => {
  const hidden = (element: HtmlElement): boolean =>
    element.attributes.has('hidden') || (element.parent !== null && hidden(element.parent));
  const lacking = pages.flatMap(({ address, tree }) =>
    named(tree, 'form')
      .filter((form) => !hidden(form))
      .filter(
        (form) =>
          form.attributes.get('method') !== 'get' ||
          !/^\/[a-z/]*$/.test(form.attributes.get('action') ?? '') ||
          !named(form, 'button').some(({ attributes }) => (attributes.get('type') ?? 'submit') === 'submit'),
      )
      .map(() => address),
  );
  expect(few(lacking)).toEqual([]);
});

test('no control that needs a script is shown without it, but for the ones a browser runs itself', () => {
  const hidden = (element: HtmlElement): boolean =>
    element.attributes.has('hidden') ||
    element.name === 'template' ||
    (element.parent !== null && hidden(element.parent));
  const idle = pages.flatMap(({ address, tree }) =>
    [...elements(tree)]
      .filter(
        ({ name, attributes }) =>
          (name === 'button' && attributes.get('type') === 'button' && !attributes.has('popovertarget')) ||
          ((name === 'select' || name === 'a') && attributes.get('href') === '#'),
      )
      .filter((element) => !hidden(element))
      .map(({ name, attributes }) => `${address}: <${name} class="${attributes.get('class') ?? ''}">`),
  );
  expect(few(idle)).toEqual([]);
});

test('the search page says that it needs script and gives the archives instead', () => {
  const [notice] = named(pageAt('/search/').tree, 'noscript');
  expect(visibleText(notice!)).toContain('Search needs JavaScript');
  expect(classed(pageAt('/search/').tree, 'archives')).toHaveLength(1);
});

test('no page is an empty shell: under its heading its main part says something', () => {
  const empty = pages.filter(
    ({ address, tree }) => textAt(address).length < plain(visibleText(named(tree, 'h1')[0]!)).length + 40,
  );
  expect(few(empty.map(({ address }) => address))).toEqual([]);
});
