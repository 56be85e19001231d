import { expect, test } from 'vitest';
import { uniqueIds } from '../../../src/domain/checks/unique-ids.ts';
import { entry, smallContent } from '../../fixtures/small-content.ts';

const write = 'Give this entry an id of its own, or remove it if it was entered twice.';

test('in the small record every id is used once', () => expect(uniqueIds(smallContent())).toEqual([]));

test('two rows of one file', () => {
  const content = smallContent((content) => (entry(content.statements, 'f-0003').id = 'f-0001'));
  expect(uniqueIds(content)).toEqual([
    { file: 'content/funding/statements.csv', line: 5, what: 'The id "f-0001" is already used on line 2.', write },
  ]);
});

test('two files', () => {
  const content = smallContent((content) =>
    content.news.push({
      ...entry(content.news, '2021-auditor-reports'),
      origin: { file: 'content/news/2022/2021-auditor-reports.mdx', line: 1 },
    }),
  );
  expect(uniqueIds(content)).toEqual([
    {
      file: 'content/news/2022/2021-auditor-reports.mdx',
      line: 1,
      what: 'The id "2021-auditor-reports" is already used on content/news/2021/2021-auditor-reports.mdx.',
      write,
    },
  ]);
});

test('a third use is told as well, and an award and a term are called by their names', () => {
  const content = smallContent((content) => {
    const award = content.awardsWithoutSums[0]!;
    content.awardsWithoutSums.push(
      { ...award, origin: { ...award.origin, line: 3 } },
      { ...award, origin: { ...award.origin, line: 4 } },
    );
    content.glossary.push(content.glossary[0]!);
  });
  expect(uniqueIds(content).map(({ what }) => what)).toEqual([
    'The award (programme and recipient) "harbour-fund.weft-limited" is already used on line 2.',
    'The award (programme and recipient) "harbour-fund.weft-limited" is already used on line 2.',
    'The term "counted" is already used on line 1.',
  ]);
});

test('one id may be used by entries of two kinds', () => {
  expect(uniqueIds(smallContent((content) => (entry(content.sources, 'unused-2018').id = 'north-trust')))).toEqual([]);
});

test.each([
  'programmes',
  'news',
  'pages',
  'statements',
  'sources',
  'organisations',
  'people',
  'awardsWithoutSums',
  'disagreements',
  'themes',
  'glossary',
  'corrections',
  'expectedDisclosures',
  'disclosures',
] as const)('a second entry among the %s', (kind) => {
  expect(uniqueIds(smallContent((content) => (content[kind] as unknown[]).push(content[kind][0])))).toHaveLength(1);
});
