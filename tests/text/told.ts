// What a text is told and what is kept of it, for the tests of its rules. Texts begin on line 10 of their file.
import { readBody } from '../../src/text/read-body.ts';

export const read = (source: string, file = 'content/pages/x.mdx') => readBody(file, source, 10);

/** Each problem as "line: what is wrong what to write". */
export const told = (source: string, file?: string) =>
  read(source, file).problems.map(({ line, what, write }) => `${line}: ${what} ${write}`);
