// Keeps the words of each paragraph, so that an empty text is noticed.
import { defineHastPlugin } from 'satteri';
import { keep } from '../findings.ts';
import { plainWords } from '../plain-words.ts';

export const paragraphs = defineHastPlugin({
  name: 'paragraphs',
  element: {
    filter: ['p'],
    visit: (paragraph, context) =>
      keep(paragraph, context, (body) => body.paragraphs.push(plainWords(paragraph, context))),
  },
});
