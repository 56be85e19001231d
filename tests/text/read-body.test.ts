import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/text/read-body.ts';

/** Bodies in these tests begin on line 10 of their file. */
const read = (source: string) => readBody('content/pages/x.mdx', source, 10);
const told = (source: string) => read(source).problems.map(({ line, what, write }) => `${line}: ${what} ${write}`);

describe('what may not be in a body', () => {
  const components = 'Known: Money, Source, Quote, Aside, details, summary, sub, sup, br, abbr.';
  const plain =
    'Close every component, put a backslash before "{" and "<" where you mean the sign itself, and give each ' +
    'attribute its quotation marks.';
  test.each([
    [
      'an import',
      'Text.\n\nimport fs from "node:fs"\n',
      '12: The text holds an import or export. Remove it: the components Money, Source, Quote and Aside are there ' +
        'without one.',
    ],
    [
      'an export',
      'export const secret = process.env\n\nText.',
      '10: The text holds an import or export. Remove it: the components Money, Source, Quote and Aside are there ' +
        'without one.',
    ],
    [
      'an expression in a line',
      'Text.\n\nIt is {1 + 1}.',
      '12: The text holds an expression in braces. Remove it; write "\\{" where you mean the sign itself.',
    ],
    [
      'an expression by itself',
      '{process.env.HOME}\n\nText.',
      '10: The text holds an expression in braces. Remove it; write "\\{" where you mean the sign itself.',
    ],
    [
      'a misspelt component',
      'Text.\n<Mony id="f-0001" />',
      `11: <Mony> is not a component that can be used here. Did you mean "Money"? ${components}`,
    ],
    [
      'an unknown component',
      '<Carousel />\n\nText.',
      `10: <Carousel> is not a component that can be used here. Remove it or correct its name. ${components}`,
    ],
    [
      'HTML',
      'Some <b>bold</b> words.',
      `10: <b> is not a component that can be used here. Remove it or correct its name. ${components}`,
    ],
    [
      'a script',
      'Text.\n\n<script>alert(1)</script>',
      `12: <script> is not a component that can be used here. Remove it or correct its name. ${components}`,
    ],
    [
      'an empty tag',
      'Text <>inside</>',
      `10: <> is not a component that can be used here. Remove it or correct its name. ${components}`,
    ],
    ['a component without its attribute', 'Text <Money />', '10: <Money> has no id. Write <Money id="…" />.'],
    ['an attribute left empty', 'Text <Source id="" />', '10: <Source> has no id. Write <Source id="…" />.'],
    [
      'a quotation without its source',
      'Text <Quote>words</Quote>',
      '10: <Quote> has no source. Write <Quote source="…">…</Quote>.',
    ],
    [
      'an empty quotation',
      'Text <Quote source="a"></Quote>',
      '10: <Quote> is empty. Write the text between its two tags.',
    ],
    [
      'a sum with text inside',
      'Text <Money id="a">five</Money>',
      '10: <Money> holds text. Write <Money id="…" /> and nothing inside it.',
    ],
    [
      'a component that is not closed',
      'Text.\n\n<Aside title="x">\n\nMore.\n',
      `12: The text cannot be read: Expected a closing tag for \`<Aside>\` (3:1). ${plain}`,
    ],
    [
      'a heading of the first level',
      'Text.\n\n# Title',
      '12: The text holds a heading of the first level ("# …"). Begin headings with "##"; the title of the page is ' +
        'its only first-level heading.',
    ],
    [
      'a picture without alternative text',
      'Text.\n\n![](../pictures/a.png)',
      '12: The picture has no alternative text. Write what it shows between the square brackets: ![what it ' +
        'shows](address).',
    ],
    [
      'a picture with a space for alternative text',
      '![ ](../pictures/a.png)',
      '10: The picture has no alternative text. Write what it shows between the square brackets: ![what it ' +
        'shows](address).',
    ],
    [
      'a link that runs code',
      '[here](javascript:alert(1))',
      '10: The link leads to "javascript:alert(1)", which is no address. Write an address of this site beginning ' +
        'with "/", or a whole one beginning with https:// or http://.',
    ],
    [
      'a link that hangs on where it is read',
      'Text.\n\n[here](lantern/)',
      '12: The link leads to "lantern/", which is no address. Write an address of this site beginning with "/", or ' +
        'a whole one beginning with https:// or http://.',
    ],
  ])('%s', (_what, source, expected) => expect(told(source)).toEqual([expected]));

  test('an attribute that is code, or unknown', () => {
    expect(told('Text <Money id={1} />')[0]).toBe(
      '10: <Money> holds an attribute that is not plain text. Write <Money id="…" /> with quotation marks.',
    );
    expect(told('Text <Money {...all} />')[0]).toBe(
      '10: <Money> holds an attribute that is not plain text. Write <Money id="…" /> with quotation marks.',
    );
    expect(told('Text <Money ide="f-0001" />')[0]).toBe(
      '10: <Money> has no attribute "ide". Did you mean "id"? Known: id.',
    );
    expect(told('Text <Money id="f-0001" onclick="x" />')).toEqual([
      '10: <Money> has no attribute "onclick". Remove it or correct its name. Known: id.',
    ]);
  });
  test('inside another component too', () =>
    expect(told('<Aside title="x">\n\nText {1}.\n\n# No\n\n</Aside>')).toEqual([
      expect.stringMatching(/^12: .*expression/),
      expect.stringMatching(/^14: .*first level/),
    ]));
  test('several at once, none hiding another', () =>
    expect(told('import a from "a"\n\n# One\n\n![](../pictures/x.png) {2} <Mony />')).toHaveLength(5));
  test('a comment of HTML cannot be read', () =>
    expect(told('Text.\n\n<!-- hidden -->')[0]).toMatch(/^12: The text cannot be read: /));
});

describe('sums', () => {
  const sums = (source: string) => read(source).body.bareSums.map(({ sum, line }) => `${line} ${sum}`);
  test('are found wherever they are written, with their line', () => {
    expect(
      sums('one\ntwo £5m\nthree **£6 billion** four\n£7\n\n- a\n- £8k\n\n| a |\n|---|\n| £9 |\n\n## £10\n\n> £11'),
    ).toEqual(['11 £5m', '12 £6 billion', '13 £7', '16 £8k', '20 £9', '22 £10', '24 £11']);
  });
  test('behind components and line breaks', () =>
    expect(sums('a <Source id="s" /> £1m\nb <Source id="s" />\nc £2m\\\n£3m')).toEqual(['10 £1m', '12 £2m', '13 £3m']));
  test('in an aside and in a link', () =>
    expect(sums('<Aside title="x">\n\nIt was £5m.\n\n</Aside>\n\n[the £6m](/about/)')).toEqual(['12 £5m', '16 £6m']));
  test('but not in a quotation or in code', () =>
    expect(sums('<Quote source="a">£5m and **£6m**</Quote> `£7m`\n\n```\n£8m\n```')).toEqual([]));
});

describe('what stands in a body', () => {
  test('components with their attributes, text and line', () => {
    expect(
      read(
        'A <Money id="f-0001" />.\n\n<Aside title="Care">\n\nOf <Source id="s" /> <Quote source="q">some ' +
          '*words*</Quote>.\n\n</Aside>',
      ).body.components,
    ).toEqual([
      { component: 'Money', attributes: { id: 'f-0001' }, text: '', line: 10 },
      { component: 'Aside', attributes: { title: 'Care' }, text: 'Of  some words.', line: 12 },
      { component: 'Source', attributes: { id: 's' }, text: '', line: 14 },
      { component: 'Quote', attributes: { source: 'q' }, text: 'some words', line: 14 },
    ]);
  });
  test('links within the site, with their line', () => {
    expect(
      read('[a](/about/)\n\n[b](https://x.example) [c](mailto:a@b.example)\n[e](/news/?q=1#x)').body.links,
    ).toEqual([
      { href: '/about/', line: 10 },
      { href: '/news/?q=1#x', line: 13 },
    ]);
  });
  test('paragraphs', () => expect(read('One *two*.\n\n- a\n\n## B\n\nThree [four](/about/).').body.paragraphs).toBe(2));
});
