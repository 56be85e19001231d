// Hands a page the text of its article. Texts stand in no store: ten thousand of them in one module take a build longer
// to load than to print.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutArticle } from './front-matter.ts';
import { decodeText } from './read-text.ts';

/**
 * The text below the front matter of a file, "content/programmes/nhs-app.mdx", as MDX.
 * @throws when the file has gone or changed its form since it was checked
 */
export function articleSource(file: string): string {
  const folder = process.env.CONTENT_DIR ?? join(process.cwd(), 'content');
  const { text, problems } = decodeText(file, readFileSync(join(folder, file.replace(/^content\//, ''))));
  const article = cutArticle(text);
  if (problems.length > 0 || article === null) throw new Error(`${file} has changed since it was checked.`);
  return article.text;
}
