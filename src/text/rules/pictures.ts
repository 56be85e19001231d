// A picture says in words what it shows, and its file is kept with the content.
import { defineHastPlugin } from 'satteri';
import { posix } from 'node:path';
import { complain, keep } from '../findings.ts';
import { HOW_TO_NAME, PICTURES, isPicture } from '../picture-names.ts';

export const pictures = defineHastPlugin({
  name: 'pictures',
  options: { position: true },
  element: {
    filter: ['img'],
    visit(picture, context) {
      const tell = (what: string, write: string) => complain(picture, context, what, write);
      const src = String(picture.properties.src ?? '');
      if (String(picture.properties.alt ?? '').trim() === '')
        tell(
          'The picture has no alternative text.',
          'Write what it shows between the square brackets: ![what it shows](address).',
        );
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) {
        tell(
          `The picture "${src}" is on another host.`,
          `Put a copy into ${PICTURES} if its licence allows it, and write the way to it from this file, for example ` +
            '../pictures/name.png; or link to it.',
        );
        return;
      }
      keep(picture, context, (body, line, article) => {
        const file = posix.join(posix.dirname(article), src);
        if (!src.startsWith('/') && isPicture(file)) body.pictures.push({ file, line });
        else
          tell(
            `The picture "${src}" is not one of ${PICTURES}.`,
            `Put it there, named ${HOW_TO_NAME}, and write the way to it from this file: ${wayTo(article)}name.png.`,
          );
      });
    },
  },
});

const wayTo = (article: string) => `${posix.relative(posix.dirname(article), PICTURES)}/`;
