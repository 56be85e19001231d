import { describe, expect, test } from 'vitest';
import { adviseOn, countAdvice, describeAdvice } from '../../../src/domain/advice/advice.ts';
import { sentences } from '../../../src/domain/advice/long-sentences.ts';

const known = { glossary: [{ term: 'National Audit Office', also: ['NAO', 'GDEs'] }], names: ['EMIS Health'] };
const article = (body: string, summary = 'Short.') => ({
  file: 'content/pages/x.mdx',
  text: `---\ntitle: "X"\nsummary: "${summary}"\n---\n\n${body}\n`,
});
const said = (body: string, summary?: string) =>
  adviseOn([article(body, summary)], known).map(({ line, what }) => `${line}: ${what}`);
const words = (count: number) => Array(count).fill('word').join(' ');

test('what is well written gets no advice', () =>
  expect(
    said(`## First\n\nOne sentence. Another, of the [programmes](/programmes/).\n\n### Below\n\n${words(30)}.`),
  ).toEqual([]));

describe('long sentences', () => {
  test('31 words are too many', () =>
    expect(said(`Short. A${words(31)}.`)).toEqual(['6: A sentence has 31 words: "Aword word word word word word…".']));
  test('in a summary too', () => expect(said('Text.', `${words(31)}.`)[0]).toMatch(/^3: A sentence has 31 words/));
  test('on its own line of a paragraph', () => expect(said(`One.\nTwo.\nA${words(31)}.`)[0]).toMatch(/^8: /));
  test('sums, sources and code are no words of it', () =>
    expect(
      said(`${words(29)} <Money id="f-0001" /> . <Source id="some-long-source-id" /> <Source id="another" />`),
    ).toEqual([]));
  test('items of a list and cells of a table are not joined', () =>
    expect(said(`- ${words(20)}\n- ${words(20)}\n\n| ${words(40)} |`)).toEqual([]));
  test('code is not read', () => expect(said(`\`\`\`\n${words(50)}\n\`\`\``)).toEqual([]));
  test('an abbreviation ends no sentence', () =>
    expect(sentences('Dr. Vale met J. Smith, i.e. Mr. Smith. She left.')).toHaveLength(2));
});

describe('acronyms', () => {
  test('not written out', () =>
    expect(said('The GMC said so. The GMC again.')).toEqual(['6: "GMC" is not written out where it is first used.']));
  test('the plural is the same', () =>
    expect(said('Two ICSs met.')).toEqual(['6: "ICS" is not written out where it is first used.']));
  test.each([
    'The General Medical Council (GMC) said so. The GMC again.',
    'The GMC (General Medical Council) said so.',
  ])('written out: %s', (text) => expect(said(text)).toEqual([]));
  test('written out too late', () =>
    expect(said('The GMC said so. The General Medical Council (GMC) again.')).toHaveLength(1));
  test('of the glossary, everyday, a name, a number or an address', () =>
    expect(said('The NAO, the NHS, a GDE and two GDEs, EMIS, part IV and GOV.UK.')).toEqual([]));
  test('the words of a source are its own', () =>
    expect(said('It said <Quote source="s">the GMC knew</Quote> and “the RCN too”.')).toEqual([]));
});

describe('links', () => {
  test.each(['here', 'Click here', 'this page', 'read more'])('that are called "%s"', (text) =>
    expect(said(`See [${text}](/news/).`)).toEqual([`6: The link to /news/ is called "${text}".`]),
  );
  test('that are called by their address', () =>
    expect(said('See [https://a.example/](https://a.example/).')).toEqual([
      '6: The words of a link are its address: "https://a.example/".',
    ]));
  test('pictures are no links', () => expect(said('![here](/x.png)')).toEqual([]));
});

test('comments are no text, and keep the lines after them in their place', () =>
  expect(said('{/* see [here](/a/)\n\n## X\n*/}\n\n#### B\n\n[here](/b/)')).toEqual([
    expect.stringMatching(/^11: The heading "B"/),
    expect.stringMatching(/^13: The link to \/b\/ is called "here"/),
  ]));

describe('headings', () => {
  test('that leave a level out', () =>
    expect(said('## A\n\n#### B\n\nText.')).toEqual(['8: The heading "B" is of level 4, below one of level 2.']));
  test('that begin too low', () =>
    expect(said('### A\n\nText.')).toEqual(['6: The heading "A" is of level 3, below one of level 1.']));
  test('that come up again', () => expect(said('## A\n\n### B\n\n## C\n\n### D')).toEqual([]));
});

test('the list as an editor reads it', () => {
  const advice = adviseOn([article('See [here](/news/).')], known);
  expect(describeAdvice(advice)).toBe(`1 piece of advice. Nothing is held up by it.

content/pages/x.mdx
  line 6: The link to /news/ is called "here".
      Put the link on words that say what is there: [the programme’s page](/programmes/nhs-app/).

`);
  expect(describeAdvice([])).toBe('No advice.\n');
  expect(countAdvice([...advice, ...advice])).toBe('2 pieces of advice');
});
