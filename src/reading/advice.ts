// The advice on a content folder: on the plain English of its articles, on marks that a word processor left, and on
// sources that are gone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviseOn } from '../domain/advice/advice.ts';
import type { Content } from '../domain/content.ts';
import { curlyQuotes } from '../domain/advice/curly-quotes.ts';
import { vanishedSources } from '../domain/advice/vanished-sources.ts';
import { sortProblems, type Problem } from '../domain/problem.ts';
import { kindsIn } from '../kinds/kinds.ts';
import { filesIn } from './content.ts';
import { decodeText } from './read-text.ts';

/** The advice on every article and entry that can be read. */
export function adviceOnContent(folder: string, content: Content): Problem[] {
  const manuscripts = filesIn(folder)
    .filter((path) => kindsIn(path).some(({ home }) => home.form === 'article'))
    .map((path) => ({
      file: `content/${path}`,
      text: decodeText(`content/${path}`, readFileSync(join(folder, path))).text,
    }));
  const names = [
    ...content.programmes.flatMap(({ name, short_name, aliases = [] }) => [name, short_name, ...aliases]),
    ...content.organisations.flatMap(({ name, also_known_as = [] }) => [name, ...also_known_as]),
    ...content.sources.map(({ publisher }) => publisher),
  ];
  return sortProblems([
    ...adviseOn(manuscripts, { glossary: content.glossary, names }),
    ...curlyQuotes(content),
    ...vanishedSources(content),
  ]);
}
