import { describe, expect, test } from 'vitest';
import { quotations } from '../../../src/domain/checks/quotations.ts';
import type { Content } from '../../../src/domain/content.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const quoting = (source: string, text: string, change: (content: Content) => void = () => {}) =>
  quotations(
    smallContent((content) => {
      entry(content.programmes, 'old-mill').body.components = [
        { component: 'Quote', attributes: { source }, text, line: 14 },
      ];
      change(content);
    }),
  );

test('in the small record every quotation is held', () => expect(quotations(smallContent())).toEqual([]));

test('words that the source is not held to have written', () => {
  expect(quoting('auditor-2021-report', 'cut to £300 million')).toEqual([
    {
      file: 'content/programmes/old-mill.mdx',
      line: 14,
      what: 'The quotation "cut to £300 million" is not held from the source "auditor-2021-report".',
      write:
        'Quote words that a statement or announcement of that source holds, to the letter, or put the text in your ' +
        'own words.',
    },
  ]);
});

test('words of a source that is held to have said nothing', () =>
  expect(quoting('unused-2018', 'anything')).toHaveLength(1));
test('words of another source', () => expect(quoting('ministry-lantern-plan', 'cut to £200 million')).toHaveLength(1));

test('in an announcement too', () => {
  const content = smallContent(
    (content) =>
      (entry(content.news, '2021-auditor-reports').body.components = [
        { component: 'Quote', attributes: { source: 'blog-undated' }, text: 'never said', line: 8 },
      ]),
  );
  expect(quotations(content).map(({ file }) => file)).toEqual(['content/news/2021/2021-auditor-reports.mdx']);
});

describe('words that are held', () => {
  test('as the words of a statement, or a part of them', () => {
    expect(quoting('auditor-2021-report', 'cut to £200 million')).toEqual([]);
    expect(quoting('auditor-2021-report', '£200 million')).toEqual([]);
  });
  test('as the words of an award', () => expect(quoting('auditor-2021-report', 'among the winners')).toEqual([]));
  test('as the words of an announcement, from the source named and from no other', () => {
    expect(quoting('gazette-2019-07-01-lantern', 'a light for every record')).toEqual([]);
    expect(quoting('auditor-2021-report', 'glad to join')).toHaveLength(1);
    expect(quoting('auditor-2021-report', 'a light for every record')).toHaveLength(1);
  });
  test('with other quotation marks or line breaks', () =>
    expect(quoting('blog-undated', ' they said\n"£250  million", no less\n')).toEqual([]));
});

test('a quotation of an announcement from a source that is not one of its own', () => {
  const content = smallContent((content) => {
    entry(content.news, '2019-07-01-lantern-launched').quotes![0]!.source = 'unused-2018';
  });
  expect(quotations(content)).toEqual([
    {
      file: 'content/news/2019/2019-07-01-lantern-launched.mdx',
      line: 14,
      what: 'The quotation is from "unused-2018", which is not among the sources of the announcement.',
      write: 'Add it to sources, or write the source in which the words stand.',
    },
  ]);
});
