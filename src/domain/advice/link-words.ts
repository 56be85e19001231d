// The words of a link say where it leads: people who hear the page jump from link to link.
import type { Problem } from '../problem.ts';
import { passagesOf, type Manuscript } from './passages.ts';

const POINTING = 'here|this|this (?:page|link|site|article)|link';
const PROMISING = 'more|read more|more information|find out more|see (?:here|more)';
const SAY_NOTHING = new RegExp(`^(?:click )?(?:${POINTING}|${PROMISING})$`, 'i');

export function linkWords({ file, text }: Manuscript): Problem[] {
  return passagesOf(text).flatMap(({ line, links }) =>
    links.flatMap(({ words, address }) => {
      if (SAY_NOTHING.test(words.trim()))
        return [
          {
            file,
            line,
            what: `The link to ${address} is called "${words}".`,
            write: 'Put the link on words that say what is there: [the programme’s page](/programmes/nhs-app/).',
          },
        ];
      if (/^https?:\/\//.test(words.trim()))
        return [
          {
            file,
            line,
            what: `The words of a link are its address: "${words}".`,
            write: 'Write what is there, and keep the address between the round brackets.',
          },
        ];
      return [];
    }),
  );
}
