// Reads an MDX file: YAML front matter checked against a schema, and a body as data.
import type { Body } from '../domain/body.ts';
import type { Entry, Problem } from '../domain/problem.ts';
import type { Fields } from '../kinds/field.ts';
import type { EntryForm, FieldsOf } from '../kinds/kind.ts';
import { readBody } from '../text/read-body.ts';
import { cutArticle } from './front-matter.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

export type Article<Fields> = Fields & { body: Body };

/** One article. Its id is its file name, for ever. */
export function readMdx<F extends Fields>(
  file: string,
  text: string,
  kind: Pick<EntryForm<F>, 'schema' | 'fields'>,
): { entries: Entry<Article<FieldsOf<EntryForm<F>>>>[]; problems: Problem[] } {
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
  const problems: Problem[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    problems.push({
      file,
      line: 0,
      what: `The file name "${id}" cannot be an address.`,
      write: 'Use lower-case letters, digits and single hyphens only.',
    });
  }
  const parts = cutArticle(text);
  if (parts === null) {
    problems.push({
      file,
      line: 1,
      what: 'The front matter is missing.',
      write: 'Begin the file with a line "---", the fields, and another line "---".',
    });
    return { entries: [], problems };
  }
  const yaml = readYaml(file, parts.fields, 2);
  problems.push(...yaml.problems);
  const origin = { file, line: 1, lines: yaml.lines };
  const result = yaml.problems.length === 0 ? validate(kind, yaml.value, origin) : null;
  problems.push(...(result?.problems ?? []));

  const { firstLine } = parts;
  const read = readBody(file, parts.text, firstLine);
  problems.push(...read.problems);
  if (read.problems.length === 0 && read.body.paragraphs === 0) {
    problems.push({
      file,
      line: firstLine,
      what: 'The text is empty.',
      write: 'Write at least one paragraph below the front matter.',
    });
  }
  if (result?.fields == null || problems.length > 0) return { entries: [], problems };
  return { entries: [Object.assign({}, result.fields, { body: read.body, id, origin })], problems };
}
