import { expect, test } from 'vitest';
import { articleContent } from '../../src/text/article-content.ts';

declare global {
  var ranInAText: boolean | undefined;
}

test.each([
  ['an export', 'export const x = (globalThis.ranInAText = true)\n\nText.'],
  ['an expression', 'Text.\n\n{(globalThis.ranInAText = true)}'],
  ['an attribute that is code', '<Money id={(globalThis.ranInAText = true)} />'],
  ['attributes that are spread', '<Money {...(globalThis.ranInAText = true)} />'],
])('%s is refused before anything of the text runs', (_what, source) => {
  expect(() => articleContent(source)).toThrow(/^Line \d of the text: (The text holds|<Money> holds)/);
  expect(globalThis.ranInAText).toBeUndefined();
});

test('a text that keeps the rules is a component', () => expect(articleContent('Text.')).toBeInstanceOf(Function));
