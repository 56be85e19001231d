// Counts the paragraphs, so that an empty text is noticed.
import { defineHastPlugin } from 'satteri';
import { keep } from '../findings.ts';

export const paragraphs = defineHastPlugin({
  name: 'paragraphs',
  element: { filter: ['p'], visit: (paragraph, context) => keep(paragraph, context, (body) => (body.paragraphs += 1)) },
});
