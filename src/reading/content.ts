// Reads everything under content/ into typed entries and collects every mistake of form on the way.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LEDGER_FILE, readLedger } from '../domain/address-ledger.ts';
import { articles, emptyContent, put, type Content } from '../domain/content.ts';
import { hiddenProblems, withoutHidden } from '../domain/hidden-characters.ts';
import type { Problem } from '../domain/problem.ts';
import { kinds, kindsIn, neededFiles } from '../kinds/kinds.ts';
import { isInPictures } from '../text/picture-names.ts';
import { pictureProblems } from '../text/picture-problems.ts';
import { readCsv } from './csv.ts';
import { readMdx } from './mdx.ts';
import { decodeText } from './read-text.ts';
import { readSections } from './sections.ts';
import { readYamlList } from './yaml.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');

/** Files that are not entries: the guide for editors. */
const IGNORED = /^README\.md$|(^|\/)\.[^/]*$/;

/** All entries under a content folder and all problems of form. File names in problems begin with "content/". */
export function readContent(folder: string): { content: Content; problems: Problem[] } {
  const content = emptyContent();
  const files = filesIn(folder);
  const problems: Problem[] = [...neededFiles(), LEDGER_FILE]
    .filter((needed) => !files.includes(needed))
    .map((needed) => ({
      file: `content/${needed}`,
      line: 0,
      lost: '*',
      what: 'The file is missing.',
      write: 'Restore it from git: every record has this file, if only with its header row or "[]".',
    }));
  for (const path of files) {
    const file = `content/${path}`;
    if (IGNORED.test(path) || isInPictures(file)) continue;
    if (path !== LEDGER_FILE && kindsIn(path).length === 0) {
      problems.push({
        file,
        line: 0,
        lost: nameOf(path),
        what: 'No page is made from a file of this name.',
        write: `Articles are ${articlePaths()}; lists keep their names. Rename it or take it out.`,
      });
      continue;
    }
    const { text, problems: unreadable } = decodeText(file, readFileSync(join(folder, path)));
    // An article is one entry; of a list, everything is lost that is not told row by row.
    const lost = path.endsWith('.mdx') ? nameOf(path) : '*';
    problems.push(...unreadable.map((problem) => ({ ...problem, lost })));
    if (unreadable.length > 0) continue;
    problems.push(...hiddenProblems(file, text));
    problems.push(...readInto(content, path, withoutHidden(text)).map((problem) => ({ lost, ...problem })));
  }
  problems.push(...pictureProblems(folder, files, articles(content)));
  return { content, problems };
}

/** Reads one file into the content; what is wrong with it. */
function readInto(content: Content, path: string, text: string): Problem[] {
  const file = `content/${path}`;
  if (path === LEDGER_FILE) {
    const { entries, problems } = readLedger(file, text);
    content.addresses.push(...entries);
    return problems;
  }
  const here = kindsIn(path);
  const [kind] = here;
  if (kind === undefined || kind.home.form === 'section') {
    const { entries, problems } = readSections(file, text, here);
    for (const { collection } of here) put(content, collection, entries[collection] ?? []);
    return problems;
  }
  const { entries, problems } = { article: readMdx, table: readCsv, list: readYamlList }[kind.home.form](
    file,
    text,
    kind,
  );
  put(content, kind.collection, entries);
  return problems;
}

/** Every file below a folder, in the order of their paths; none when there is no folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** "programmes/<id>.mdx, news/<year>/<date>-<words>.mdx or pages/<id>.mdx". */
function articlePaths(): string {
  const paths = kinds.flatMap(({ home }) =>
    home.form === 'article'
      ? [home.byYear === true ? `${home.folder}/<year>/<date>-<words>.mdx` : `${home.folder}/<id>.mdx`]
      : [],
  );
  return `${paths.slice(0, -1).join(', ')} or ${paths.at(-1)}`;
}
