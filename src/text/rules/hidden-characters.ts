// Finds the characters that a reference such as "&#x200B;" puts into a text and that nobody sees.
import { defineHastPlugin } from 'satteri';
import { hiddenIn, hiddenProblem } from '../../domain/hidden-characters.ts';
import { complain } from '../findings.ts';

export const hiddenCharacters = defineHastPlugin({
  name: 'hidden-characters',
  options: { position: true },
  text(node, context) {
    for (const character of hiddenIn(node.value)) {
      const { what, write } = hiddenProblem(character, 'by its number');
      complain(node, context, what, write);
    }
  },
});
