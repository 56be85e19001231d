import { statementLines } from '../../src/views/statement-line.ts';
import { fundingViewParts, linesOfPart } from '../../src/views/funding-view-page.ts';
import { expect, test } from 'vitest';
import { linkRecord } from '../../src/domain/record.ts';
import { articlePage } from '../../src/views/article-page.ts';
import { correctionsPage } from '../../src/views/corrections-page.ts';
import { disagreementPage, disagreementsPage } from '../../src/views/disagreement-page.ts';
import { fundingPage } from '../../src/views/funding-page.ts';
import { gapsPage } from '../../src/views/gaps-page.ts';
import { glossaryPage } from '../../src/views/glossary-page.ts';
import { homePage } from '../../src/views/home-page.ts';
import { newsLead, newsPage, newsYears } from '../../src/views/news-page.ts';
import { organisationPage, organisationsPage } from '../../src/views/organisation-page.ts';
import { peoplePage } from '../../src/views/people-page.ts';
import { programmeLedger } from '../../src/domain/ledger/programme-ledger.ts';
import type { Status } from '../../src/kinds/programme.ts';
import { firstSentence, inline } from '../../src/views/inline.ts';
import { ledgerLine } from '../../src/views/ledger/ledger-line.ts';
import { programmesPage, statusSentence } from '../../src/views/programmes-page.ts';
import { sourcePage, sourcesPage } from '../../src/views/source-page.ts';
import { saidBy } from '../charts/labels.ts';
import { entry, smallContent, smallRecord } from '../fixtures/small-content.ts';

const record = smallRecord();

test('home: what was found, where sources disagree, the latest news, last how large the record is', () => {
  const home = homePage(record);
  expect(home.found).toEqual(['3 programmes.', '2 with a figure.', '1 where any source shows money spent.']);
  expect(home.disputed).toBe('Sources disagree about one programme, on one point; here each says what it says.');
  expect(home.more).toBeNull();
  expect(home.inventory.map(({ number, words }) => `${number} ${words}`)).toEqual([
    '3 programmes, funds and services',
    '3 announcements',
    '10 figures with their sources',
    '6 sources',
    '1 point on which sources contradict each other',
  ]);
  expect(home.news.map(({ on }) => on)).toEqual(['2021', '2020-03', '2019-07-01']);
});

test('home: the largest disagreement on money first, with who gives the lowest figure and who the highest', () => {
  expect(homePage(record).disputes, 'a figure that a later one replaces is no rival').toEqual([]);
  const rivals = linkRecord(smallContent(({ statements }) => void (entry(statements, 'f-0006').kind = 'allocated')));
  expect(homePage(rivals).disputes).toEqual([
    {
      what: 'Lantern is given as £250 million or about £240m.',
      href: '/disagreements/lantern-total/',
      programme: { name: 'Lantern Records Programme', href: '/programmes/lantern/' },
      range: 'about £240 million to £250 million',
      apart: 'The highest figure is 4.2% more than the lowest.',
      said: [
        {
          says: 'about £240 million',
          publisher: 'Ministry of Riverland',
          date: 'undated',
          href: '/sources/ministry-lantern-plan/',
        },
        {
          says: '£250 million',
          publisher: 'Riverland Gazette',
          date: '1 July 2019',
          href: '/sources/gazette-2019-07-01-lantern/',
        },
      ],
    },
  ]);
});

test('home: what a phone leaves out of the chart is said and linked, never left out in silence', () => {
  const many = linkRecord(
    smallContent(({ programmes }) => {
      for (let number = 0; number < 22; number++) programmes.push({ ...programmes[0]!, id: `more-${number}` });
    }),
  );
  expect(homePage(many).more).toBe('The 20 with the largest sums. See all 25.');
  const names = saidBy(homePage(many).chart.chart.narrow.shapes);
  expect(names).toHaveLength(20);
});

test('programmes: by theme, counted by kind, with what the launch article named', () => {
  const { sentence, themes } = programmesPage(record);
  expect(
    themes.flatMap(({ programmes }) => programmes.filter(({ atLaunch }) => atLaunch).map(({ href }) => href)),
  ).toEqual(['/programmes/lantern/']);
  expect(sentence).toMatch(/^Of three programmes, funds, services and reviews, sources show /);
  expect(themes.map(({ id, programmes }) => [id, programmes.map((programme) => programme.id)])).toEqual([
    ['records', ['harbour-fund', 'lantern']],
    ['skills', ['old-mill']],
  ]);
  const lantern = themes[0]!.programmes[1]!;
  expect(lantern.ledger).toEqual(ledgerLine(programmeLedger(record, 'lantern')));
  expect(lantern.ledger.pieces.length).toBeGreaterThan(1);
});

test('programmes: the sentence says what sources last showed, and of how many they show nothing', () => {
  const of = (...statuses: (Status | undefined)[]) => statusSentence(statuses.map((status) => ({ status })));
  expect(of('closed', 'closed', 'completed', 'active', 'planned', undefined)).toBe(
    'Of six programmes, funds, services and reviews, sources show one completed and two closed. ' +
      'They last saw one active and one planned. For one no source settles it.',
  );
  expect(of('active')).toBe(
    'Of one programme, fund, service or review, sources show none to have ended. They last saw one active.',
  );
  expect(of('merged', 'merged')).toBe('Of two programmes, funds, services and reviews, sources show two merged.');
});

test('programmes: of a summary the first sentence is listed, its sums bound', () => {
  expect(firstSentence(record, 'It cost [f-0006]. It ended.')).toEqual(inline(record, 'It cost [f-0006].'));
  expect(firstSentence(record, 'One sentence.')).toEqual([{ text: 'One sentence.' }]);
});

test('funding: the lists by kind hold every statement once; programmes without a sum are named', () => {
  const { found, sentence, kinds, total, without } = fundingPage(record);
  expect(found).toMatch(/^For .* a source shows what was spent on the whole/);
  expect(sentence).toBe('10 statements of money by 5 sources, 1 of them repeating another, for 2 programmes.');
  expect(kinds.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
    'spent 1',
    'allocated 2',
    'approved 0',
    'announced 6',
    'forecast 1',
  ]);
  const listed = fundingViewParts(record)
    .filter(({ view }) => view.by === 'kinds')
    .flatMap((page) => linesOfPart(record, page).map(({ figure }) => figure.id));
  expect(listed.sort()).toEqual(record.content.statements.map(({ id }) => id));
  expect(total).toBe(listed.length);
  expect(without).toEqual([{ name: 'Old Mill', href: '/programmes/old-mill/' }]);
});

test('a line of a table says "undated" where no date is shown', () => {
  const lines = statementLines(record, record.content.statements);
  const line = (id: string) => lines.find(({ figure }) => figure.id === id)!;
  expect(line('f-0002')).toMatchObject({ said: 'undated', recipient: null, funders: [], period: null });
  expect(line('f-0007')).toMatchObject({
    said: '2021',
    period: 'financial year 2020-21',
    funders: [{ name: 'The Ministry of Riverland' }, { name: 'North Trust' }],
  });
});

test('news: the first sentence says how many name a sum and which year has most', () => {
  expect(newsLead(record)).toBe(
    'Of three announcements between July 2019 and 2021, two name a sum of money. No year has more than 2019, with one.',
  );
  expect(newsLead(smallRecord((content) => content.news.splice(0)))).toBe('No announcement is recorded yet.');
});

test('news: newest year first; what is known only by year stands under the year', () => {
  const years = newsYears(record);
  expect(years.map(({ href, sentence }) => `${href} ${sentence}`)).toEqual([
    '/news/2021/ 1 announcement in 2021.',
    '/news/2020/ 1 announcement in 2020.',
    '/news/2019/ 1 announcement in 2019.',
  ]);
  expect(years[0]!.months).toMatchObject([{ name: '2021, month not known', id: 'undated' }]);
  expect(years[2]!.months).toMatchObject([{ name: 'July 2019', id: 'month-07' }]);
});

test('an announcement: its sums, also those bound in its text; what was before and after', () => {
  const [newest, middle, oldest] = record.content.news.map((item) => newsPage(record, item));
  expect(middle!.statements.map(({ figure }) => figure.id)).toEqual(['f-0004']);
  expect([middle!.earlier?.on, middle!.later?.on]).toEqual(['2019-07-01', '2021']);
  expect([newest!.later, oldest!.earlier]).toEqual([null, null]);
  expect(oldest!.title).toBe('Lantern is launched with £250 million');
  expect(oldest!.disagreements.flatMap(({ points }) => points.map(({ href }) => href))).toEqual([
    '/disagreements/lantern-total/',
  ]);
  expect(middle!.quotes).toMatchObject([{ words: 'glad to join', source: { id: 'gazette-2020-03-north-trust' } }]);
});

test('a source: everything that rests on it, or that nothing does', () => {
  const page = (id: string) => sourcePage(record, record.sources.get(id)!);
  expect(page('auditor-2021-report').sentence).toBe(
    'Rests on it: 3 statements of money, 2 announcements, 2 programme pages, 1 disagreement and 2 roles.',
  );
  expect(page('auditor-2021-report').awards).toMatchObject([{ recipient: { name: 'Weft Limited' } }]);
  expect(page('unused-2018').sentence).toBe('Read for this record; nothing on the site cites it directly.');
});

test('sources: by publisher, counted by standing', () => {
  const { sentence, standings, publishers } = sourcesPage(record);
  expect(sentence).toBe(
    'Of 6 documents by 5 publishers, 1 is official and 1 from Parliament or auditors; 1 is weak, and 2 show no date.',
  );
  expect(Object.fromEntries(standings.map(({ standing, number }) => [standing, number]))).toMatchObject({
    official: 1,
    'trade-press': 2,
    weak: 1,
    mirror: 0,
  });
  expect(publishers.map(({ name }) => name)).toEqual([
    'A blog',
    'Ministry of Riverland',
    'Office of the Auditor',
    'Riverland College',
    'Riverland Gazette',
  ]);
});

test('an organisation: what it received, gave, said and was; one without any says so', () => {
  const page = (id: string) => organisationPage(record, record.organisations.get(id)!);
  expect(page('north-trust').sentence).toMatch(
    /^North Trust had been awarded £5,518,492 .*no source read shows what was paid\. Sources name North Trust as/,
  );
  expect(page('north-trust').holds).toBe(
    '1 statement of money to it, 1 statement of money from it, 1 announcement and 1 role in this record.',
  );
  expect(page('north-trust').people).toMatchObject([{ name: 'Ben Marsh', period: 'to 2022' }]);
  expect(page('weft-limited').sentence).toMatch(/^Weft Limited is named as a recipient .*; no sum is stated\.$/);
  expect(page('weft-limited').holds).toBe('1 award without a sum in this record.');
  expect(page('idle-college').sentence).toBe('Named in this record, with no money, announcement or role of its own.');
  expect(
    organisationsPage(record)
      .groups.map(({ name }) => name)
      .sort(),
  ).toEqual(['Acute trust', 'Company', 'National NHS body', 'Research body']);
});

test('people: roles under one name, dates only as found', () => {
  const { sentence, people } = peoplePage(record);
  expect(sentence).toBe('3 roles held by 2 people, as far as the sources read name them.');
  expect(people.map(({ name, roles }) => [name, roles.map(({ period }) => period)])).toEqual([
    ['Ada Vale', ['dates not found', 'from July 2019 to March 2021']],
    ['Ben Marsh', ['to 2022']],
  ]);
});

test('disagreements: by nature; on each page what every source says, and what would settle it', () => {
  expect(
    disagreementsPage(record).natures.map(({ name, points }) => [
      name,
      points.map(({ topicWord, sources, ratio }) => [topicWord, sources, ratio]),
    ]),
  ).toEqual([
    ['Contradiction', [['Money', '2 sources', 'the highest sum is about 4% above the lowest']]],
    ['Different moments', [['Dates', '2 sources', null]]],
  ]);
  expect(disagreementsPage(record).sentence).toBe(
    '2 points on which the sources of this record differ: 1 contradiction, and 1 that only looks like one.',
  );
  const [date, total] = record.content.disagreements.map((point) => disagreementPage(record, point));
  expect(date!.wouldSettle).toBeNull();
  expect(total).toMatchObject({
    wouldSettle: 'The business case.',
    figures: [{ figure: { id: 'f-0001' } }, { figure: { id: 'f-0002' } }],
    news: [{ on: '2019-07-01' }],
  });
});

test('gaps: what is unknown comes first; disclosures counted; those that do not apply are left out of the sum', () => {
  const { sentence, expected, programmes } = gapsPage(record);
  expect(sentence).toBe(
    'Of 5 disclosures that could be expected, the sources read show 1 as published and 1 as withheld; of 3 nothing ' +
      'is known.',
  );
  expect(expected[0]!.counts.map(({ state, number }) => `${state} ${number}`)).toEqual([
    'unknown 1',
    'not-published 0',
    'published 1',
    'not-applicable 1',
  ]);
  const [, lantern] = programmes;
  expect(lantern!.states.map(({ word, gaps }) => `${word}: ${gaps.map(({ name }) => name).join(', ')}`)).toEqual([
    'Unknown: ',
    'Not published: Evaluation',
    'Published: Budget',
    'Not applicable: ',
  ]);
});

test('glossary, corrections and pages about the record', () => {
  expect(
    glossaryPage(record).letters.map(({ letter, terms }) => [
      letter,
      terms.map(({ id, also, programme }) => [id, also, programme?.href ?? null]),
    ]),
  ).toEqual([
    ['C', [['counted', [], null]]],
    ['L', [['lantern', ['LRP'], '/programmes/lantern/']]],
  ]);
  expect(correctionsPage(record).sentence).toBe(
    '1 correction of 1 page so far, the last on 4 May 2022: what was wrong, since when, and what is right.',
  );
  expect(correctionsPage(smallRecord((content) => content.corrections.splice(0))).sentence).toBe(
    'Nothing published here has been corrected yet.',
  );
  expect(correctionsPage(record).pages.flatMap(({ corrections }) => corrections)).toEqual([
    {
      id: 'lantern-start',
      href: '/corrections/#lantern-start',
      where: { name: 'Lantern Records Programme', href: '/programmes/lantern/' },
      what: null,
      was: 'The start was given as 2018.',
      is: 'It started in July 2019.',
      on: 'on 4 May 2022',
      dates: 'Corrected on 4 May 2022; wrong since May 2022',
      noticedBy: 'a reader',
      note: null,
    },
  ]);
  expect(articlePage(record, record.content.pages[0]!).others).toEqual([{ title: 'Method', href: '/about/method/' }]);
});
