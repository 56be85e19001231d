import { expect, test } from 'vitest';
import { siteLinks } from '../../../src/domain/checks/site-links.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const linking = (href: string) =>
  siteLinks(smallContent((content) => (entry(content.pages, 'about').body.links = [{ href, line: 9 }])));

test('in the small record every link leads to a page', () => expect(siteLinks(smallContent())).toEqual([]));

test('a link to a page that is not there', () => {
  expect(linking('/programmes/lantren/')).toEqual([
    {
      file: 'content/pages/about.mdx',
      line: 9,
      what: 'The link leads to /programmes/lantren/, where there is no page.',
      write: 'Did you mean /programmes/lantern/?',
    },
  ]);
  expect(linking('/quite/another/thing')).toEqual([
    {
      file: 'content/pages/about.mdx',
      line: 9,
      what: 'The link leads to /quite/another/thing, where there is no page.',
      write: 'Correct the address; addresses of pages end in "/".',
    },
  ]);
});

test('a link to a page that has moved is told where to', () =>
  expect(
    siteLinks(
      smallContent((content) => {
        const [redirect] = content.redirects;
        content.redirects = [{ ...redirect!, from: '/programmes/old-lamp/', to: '/programmes/old-mill/' }];
        entry(content.pages, 'about').body.links = [{ href: '/programmes/old-lamp/#money', line: 9 }];
      }),
    ).map(({ write }) => write),
  ).toEqual(['Did you mean /programmes/old-mill/?']));

test('a link to a heading of a text that has no such heading', () => {
  expect(linking('/programmes/lantern/#text-what-was-promissed')).toEqual([
    {
      file: 'content/pages/about.mdx',
      line: 9,
      what: 'The link leads to /programmes/lantern/#text-what-was-promissed, and the text there has no such heading.',
      write: 'Did you mean /programmes/lantern/#text-what-was-promised?',
    },
  ]);
  expect(linking('/about/method/?a#text-of-quite-another-thing')).toMatchObject([
    { write: 'Open the page and copy the address of the heading.' },
  ]);
  expect(linking('/programmes/lantern/#text-what-was-promised')).toEqual([]);
});

test('an address without its last stroke is not the address', () =>
  expect(linking('/programmes/lantern')).toHaveLength(1));

test.each([
  '/',
  '/about/',
  '/about/method/',
  '/programmes/lantern/',
  '/news/2019/',
  '/news/2019/2019-07-01-lantern-launched/',
  '/funding/f-0001/',
  '/sources/unused-2018/',
  '/organisations/weft-limited/',
  '/disagreements/harbour-date/',
  '/glossary/#lantern',
  '/search/?q=lantern',
  '/gaps/',
])('%s is there', (href) => expect(linking(href)).toEqual([]));

test('links are checked in programmes and announcements too', () => {
  const content = smallContent((content) => {
    entry(content.programmes, 'old-mill').body.links = [{ href: '/nowhere/', line: 1 }];
    entry(content.news, '2021-auditor-reports').body.links = [{ href: '/nowhere/', line: 2 }];
  });
  expect(siteLinks(content).map(({ file }) => file)).toEqual([
    'content/programmes/old-mill.mdx',
    'content/news/2021/2021-auditor-reports.mdx',
  ]);
});
