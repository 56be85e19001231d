// The text with which a new article begins: one paragraph, and the sources it rests on.
import { text } from '../../kinds/fields.ts';
import { readBody } from '../../text/read-body.ts';
import type { Question } from './question.ts';

/** Asks for one paragraph; it is read as the text of an article, so that nothing in it can break the page. */
export const firstParagraph = (ask: string): Question => ({
  name: 'text',
  ask,
  field: text('One paragraph in your own words.'),
  example: 'The department announced a laboratory for artificial intelligence.',
  check: (value) => {
    const { body, problems } = readBody('text', value, 1);
    const sum = body.bareSums[0]?.sum;
    if (sum !== undefined)
      return (
        `Write <Money id="f-…" /> in place of "${sum}", with the id of its statement; add the statement first ` +
        'if there is none.'
      );
    return problems[0] === undefined ? null : `${problems[0].what} ${problems[0].write}`;
  },
});

/** The paragraph followed by each source that it does not name already. */
export const withSources = (text: string, sources: readonly string[]): string =>
  [
    text.trim(),
    ...sources.filter((id) => !text.includes(`<Source id="${id}"`)).map((id) => `<Source id="${id}" />`),
  ].join(' ') + '\n';
