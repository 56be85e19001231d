// A quotation names the source it is from, and in an article it is one that the record holds from that source: nobody
// is misquoted.
import { factualArticles, type Content } from '../content.ts';
import type { Lost } from '../lost.ts';
import { problemAt, type Problem } from '../problem.ts';

const plain = (words: string) => words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

export function quotations(content: Content, lost: Lost = () => false): Problem[] {
  if (lost('content/funding/statements.csv', '*')) return [];
  const held = new Map<string, string[]>();
  const hold = (source: string, words: string) => held.set(source, [...(held.get(source) ?? []), plain(words)]);
  for (const row of content.statements) hold(row.source, row.quote);
  for (const award of content.awardsWithoutSums) hold(award.source, award.quote);
  for (const item of content.news) {
    for (const { source, words } of item.quotes ?? []) hold(source, words);
  }
  return [...fromOthers(content), ...notHeld(content, held)];
}

/** Quotations of an announcement whose source is none of those it rests on; unknown ids are told elsewhere. */
const fromOthers = ({ news, sources: known }: Content): Problem[] =>
  news.flatMap(({ origin, sources, quotes = [] }) =>
    quotes.flatMap(({ source }, index) =>
      sources.includes(source) || !known.some(({ id }) => id === source)
        ? []
        : [
            problemAt(
              origin,
              `quotes.${index}.source`,
              `The quotation is from "${source}", which is not among the sources of the announcement.`,
              'Add it to sources, or write the source in which the words stand.',
            ),
          ],
    ),
  );

/** Quotations in a text that no entry holds from the source they name. */
const notHeld = (content: Content, held: ReadonlyMap<string, readonly string[]>): Problem[] =>
  factualArticles(content).flatMap(({ origin, body }) =>
    body.components
      .filter((use) => use.component === 'Quote')
      .filter((use) => !(held.get(use.attributes.source!) ?? []).some((words) => words.includes(plain(use.text))))
      .map((use) => ({
        file: origin.file,
        line: use.line,
        what: `The quotation "${use.text}" is not held from the source "${use.attributes.source}".`,
        write:
          'Quote words that a statement or announcement of that source holds, to the letter, or put the text in ' +
          'your own words.',
      })),
  );
