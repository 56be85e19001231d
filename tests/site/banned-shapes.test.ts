// No page speaks like a machine: shapes of words that no editor would write, each with a sentence that the test catches
// and one that it lets be.
import { describe, expect, test } from 'vitest';
import { few, pages } from './built-site.ts';
import { named, visibleText, type HtmlElement } from './html-tree.ts';

interface Shape {
  name: string;
  pattern: RegExp;
  catches: string;
  spares: string;
}

/** What this site counts, in the plural: none of it can be one. */
const PLURALS =
  'announcements|archives|awards|bodies|branches|changes|charts|checks|companies|corrections|days|disagreements|' +
  'disclosures|entries|figures|files|funds|gaps|matches|months|organisations|others|pages|parts|people|points|posts|' +
  'programmes|promises|recipients|results|reviews|roles|services|sightings|sources|statements|sums|terms|' +
  'trusts|words|years';

const SHAPES: Shape[] = [
  {
    name: 'that none of them does something',
    pattern: /\b0 of them\b/,
    catches: '1 statement, 0 of them repeating another.',
    spares: '10 of them repeat another.',
  },
  {
    name: 'a count of nothing',
    pattern: new RegExp(`(?<![\\d.,£–-])\\b0 (?:${PLURALS})\\b`),
    catches: '0 statements of money',
    spares: '100 sources, £0 sums',
  },
  {
    name: 'one of several',
    pattern: new RegExp(`(?<![\\d.,£–-])\\b1 (?:more )?(?:${PLURALS})\\b`),
    catches: '3 entries: 1 programmes, 2 funds.',
    spares: 'Phase 2.1 programmes, 41 funds, 1 source',
  },
  {
    name: 'a range with the words of both its ends',
    pattern: /\bfrom (?:more than|at least|up to|about) £[\d.,]+ ?\w* to (?:more than|at least|up to|about) £/,
    catches: 'sources say from more than £6.2 billion to up to £20 billion',
    spares: 'from about £5 million in 2016 it rose to more than £6 million',
  },
  {
    name: 'a total that stands on some of its kind',
    pattern: /\bstands on \d+ of \d+/,
    catches: '£139 million stands on 1 of 7 statements of this kind',
    spares: '£139 million, from 1 of 7 figures allocated',
  },
  {
    name: 'a trust in small letters',
    pattern: /\bnhs (?:foundation )?trusts?\b/,
    catches: 'statements of money, solent nhs trust',
    spares: 'statements of money, Solent NHS Trust',
  },
  { name: 'NHS as a word', pattern: /\bNhs\b/, catches: 'Nhs trust', spares: 'NHS trust' },
  {
    name: 'a space before a comma',
    pattern: /[^\s,] ,(?=\s)/,
    catches: 'Chief executive , NHS England',
    spares: 'Chief executive, NHS England',
  },
  {
    name: 'a sum called exact',
    pattern: /(?<!\bis )\bexactly £/i,
    catches: 'Amount exactly £60,000,000',
    spares: 'the gap is exactly £2,742,000 plus £4,113,000',
  },
  {
    name: 'numbers of statements for a name',
    pattern: /\bstatements: \d+ (?:to|from) it\b/,
    catches: 'Barts Health NHS Trust statements: 1 to it',
    spares: '1 figure to it',
  },
  {
    name: 'the wrong article',
    pattern: /\ba (?:allocated|announced|approved|estimate|exemplar|NHS|official|offer|organisation)\b/,
    catches: 'a allocated sum',
    spares: 'an allocated sum, data NHS',
  },
  {
    name: 'a word twice',
    pattern: /\b(the|of|and|to|in|for|by|with) \1\b(?![-.])/i,
    catches: 'money for for the lab',
    spares: 'money for the forum',
  },
  { name: 'two full stops', pattern: /\w\.\.(?!\.)/, catches: 'It was cut..', spares: 'It was cut… and then' },
];

/** A source's own words are its own, and so are addresses of the web. */
const ITS_OWN = new Set(['q', 'blockquote', 'cite', 'code', 'pre']);

/** What a page says in our words: its text without quotations, its title and its description. */
function ownWords(tree: HtmlElement): string {
  const said = (element: HtmlElement): HtmlElement => ({
    ...element,
    children: element.children.flatMap((child): (HtmlElement | string)[] =>
      typeof child === 'string' ? [child] : ITS_OWN.has(child.name) ? ['“…”'] : [said(child)],
    ),
  });
  const head = [
    ...named(tree, 'title').map((title) => title.children.filter((part) => typeof part === 'string').join('')),
    ...named(tree, 'meta')
      .filter(({ attributes }) =>
        /^(?:og:)?description$/.test(attributes.get('name') ?? attributes.get('property') ?? ''),
      )
      .map(({ attributes }) => attributes.get('content') ?? ''),
  ];
  return [...head, ...named(tree, 'body').map((body) => visibleText(said(body)))]
    .join('\n')
    .replace(/https?:\/\/\S+/g, '');
}

test('every shape is seen where it stands, and only there', () => {
  for (const { name, pattern, catches, spares } of SHAPES) {
    expect(catches, name).toMatch(pattern);
    expect(spares, name).not.toMatch(pattern);
  }
});

describe('no page has', () => {
  const words = pages.map(({ address, tree }) => ({ address, text: ownWords(tree) }));
  test.each(SHAPES.map(({ name, pattern }) => [name, pattern] as const))('%s', (_name, pattern) => {
    const found = words.flatMap(({ address, text }) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${address}: ${text.slice(Math.max(0, at - 40), at + 60)}`];
    });
    expect(few(found)).toEqual([]);
  });
});
