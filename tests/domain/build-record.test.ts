import { expect, test } from 'vitest';
import { buildRecord } from '../../src/domain/build-record.ts';
import { ContentProblems } from '../../src/domain/problem.ts';
import { entry, smallContent } from '../fixtures/small-content.ts';

test('content without problems becomes a Record', () => expect(buildRecord(smallContent()).programmes.size).toBe(3));

test('mistakes of reading and of meaning are thrown together, none hiding another', () => {
  const content = smallContent((content) => {
    entry(content.statements, 'f-0002').source = 'nowhere-at-all-2020';
    entry(content.programmes, 'lantern').started = '2019-13';
  });
  const reading = { file: 'content/people.csv', line: 2, what: 'Torn.', write: 'Mend it.' };
  let thrown: unknown;
  try {
    buildRecord(content, [reading]);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ContentProblems);
  expect((thrown as ContentProblems).problems.map(({ file }) => file)).toEqual([
    'content/funding/statements.csv',
    'content/people.csv',
    'content/programmes/lantern.mdx',
  ]);
});

test('a mistake of reading alone is enough', () =>
  expect(() => buildRecord(smallContent(), [{ file: 'f', line: 1, what: 'Torn.', write: 'Mend it.' }])).toThrow(
    'line 1: Torn.',
  ));
