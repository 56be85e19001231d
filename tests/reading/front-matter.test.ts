import { expect, test } from 'vitest';
import { cutArticle } from '../../src/reading/front-matter.ts';

test('the fields, the text, and the line on which it begins', () =>
  expect(cutArticle('---\na: 1\nb: 2\n---\n\nText.\n---\n')).toEqual({
    fields: 'a: 1\nb: 2',
    text: '\nText.\n---\n',
    firstLine: 5,
  }));
test('a text may be empty', () => expect(cutArticle('---\na: 1\n---')).toMatchObject({ text: '', firstLine: 3 }));
test.each(['Text.', '', ' ---\na: 1\n---\n', '---\na: 1\n', '---\n---\n'])('no article: %j', (text) =>
  expect(cutArticle(text)).toBeNull(),
);
