// The words found, in context.
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../../src/search/browser/page/excerpt.ts';
import { parseQuery } from '../../../../src/search/browser/query/query.ts';

const filler = 'word '.repeat(60);
const fragment = (
  content: string,
  locations: number[] = [],
  anchors: { element: string; id: string; text: string; location: number }[] = [],
) => ({ content, locations, anchors, meta: { title: 'A title' } });
const marked = (excerpt: ReturnType<typeof excerptOf>) =>
  excerpt.pieces.filter((piece) => piece.marked).map((piece) => piece.text);

describe('excerptOf', () => {
  it('marks what the index found', () =>
    expect(marked(excerptOf(fragment('One two three.', [1]), parseQuery('two')))).toEqual(['two']));
  it('marks a phrase as a whole', () =>
    expect(
      marked(
        excerptOf(
          fragment(`${filler}which did not go to competitive tender, has been`),
          parseQuery('"competitive tender"'),
        ),
      ),
    ).toEqual(['competitive tender,']));
  it('marks a sum in another spelling', () =>
    expect(marked(excerptOf(fragment(`${filler}worth £250 million in all`), parseQuery('£250m')))).toEqual([
      '£250 million',
    ]));
  it('leaves out the title that is printed above', () =>
    expect(excerptOf(fragment(`A title. ${filler}`), parseQuery('x')).pieces[0]?.text.startsWith('word')).toBe(true));
  it('names the heading the words stand under', () =>
    expect(
      excerptOf(
        fragment('Intro here. Money spent on two.', [5], [{ element: 'h2', id: 'money', text: 'Money', location: 2 }]),
        parseQuery('two'),
      ).heading,
    ).toEqual({ id: 'money', text: 'Money' }));
  it('names the heading at which the words begin, and none after them', () =>
    expect(
      [2, 3].map(
        (location) =>
          excerptOf(
            fragment('Intro here. Two are spent.', [2], [{ element: 'h2', id: 'two', text: 'Two', location }]),
            parseQuery('two'),
          ).heading?.id ?? null,
      ),
    ).toEqual(['two', null]));
  it('says where text is cut', () => {
    const { cutBefore, cutAfter } = excerptOf(fragment(`${filler}needle ${filler}`, [60]), parseQuery('needle'));
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });
  it('takes an empty text', () =>
    expect(
      excerptOf(fragment(''), parseQuery('x'))
        .pieces.map(({ text }) => text)
        .join(''),
    ).toBe(''));
});
