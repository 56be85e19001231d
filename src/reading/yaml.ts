// Reads YAML with line numbers. Every scalar stays text (the failsafe schema), so that no date, number or "no" is
// guessed at.
import { LineCounter, parseDocument, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { hiddenIn, hiddenProblem } from '../domain/hidden-characters.ts';
import type { Origin, Problem } from '../domain/problem.ts';
import type { Fields } from '../kinds/field.ts';
import { idOf, type EntryForm, type FieldsOf } from '../kinds/kind.ts';
import type { Read } from './csv.ts';
import { validate } from './validate.ts';

export interface YamlDocument {
  value: unknown;
  /** Lines of each field by its path, such as `0.statements.1.source`. */
  lines: Record<string, number>;
  problems: Problem[];
}

/** A YAML document with the line of each of its fields; `firstLine` is where it begins in its file. */
export function readYaml(file: string, text: string, firstLine = 1): YamlDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map((error) => ({
    file,
    line: lineOf(error.pos[0]),
    what: `This is not valid YAML: ${error.message.replace(/\.?$/, '.')}`,
    write:
      'Check the indentation (two spaces, never tabs) and put text between quotation marks that holds ":" or "#" ' +
      'or begins with a sign.',
  }));
  const lines: Record<string, number> = {};
  const walk = (node: Node | null, path: string) => {
    const sign = signOf(node);
    if (sign !== null) {
      const what = `A value begins with "${sign}", which means something else in YAML.`;
      problems.push({ file, line: lineOf(node!.range![0]), what, write: 'Put the value between quotation marks.' });
    }
    if (isScalar(node))
      problems.push(...valueProblems(node, text).map((told) => ({ file, line: lineOf(node.range![0]), ...told })));
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isScalar(pair.key)) {
          problems.push({
            file,
            line: lineOf(node.range![0]),
            what: 'A field has no plain name.',
            write: 'Write "name: value"; put a name that holds brackets or braces between quotation marks.',
          });
          continue;
        }
        const key = String(pair.key.value);
        const here = path === '' ? key : `${path}.${key}`;
        lines[here] = lineOf(pair.key.range![0]);
        walk(pair.value as Node | null, here);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        const here = path === '' ? String(index) : `${path}.${index}`;
        if ((item as Node).range) lines[here] = lineOf((item as Node).range![0]);
        walk(item as Node, here);
      });
    }
  };
  if (problems.length === 0) walk(document.contents, '');
  return { value: problems.length === 0 ? document.toJS() : null, lines, problems };
}

/** The sign of an alias, an anchor or a tag: none is of use here, and an editor means the plain text. */
function signOf(node: Node | null): string | null {
  if (isAlias(node)) return '*';
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) return '&';
  return node?.tag?.startsWith('!') ? '!' : null;
}

/** What a value loses without a word, and what an escape such as "\\u200b" puts into it that nobody sees. */
function valueProblems(node: Scalar, text: string): Pick<Problem, 'what' | 'write'>[] {
  const hidden = hiddenIn(String(node.value)).map((character) => hiddenProblem(character, 'by its number'));
  const comment = node.type === 'PLAIN' ? /^[ \t]*(#.*)/.exec(text.slice(node.range![1])) : null;
  if (comment === null) return hidden;
  const what = `The rest of the line, "${comment[1]!.trimEnd()}", would be lost: in YAML " #" begins a remark.`;
  const write = 'Put the whole value between quotation marks, or a remark on a line of its own.';
  return [...hidden, { what, write }];
}

/** The items of a YAML list as entries, each checked against the schema. */
export function readYamlList<F extends Fields>(
  file: string,
  text: string,
  kind: EntryForm<F>,
): Read<FieldsOf<EntryForm<F>>> {
  const { value, lines, problems } = readYaml(file, text);
  if (problems.length > 0) return { entries: [], problems };
  if (!Array.isArray(value)) {
    return {
      entries: [],
      problems: [
        {
          file,
          line: 1,
          what: 'The file is not a list.',
          write: 'Begin each entry with "- "; write "[]" when there is none.',
        },
      ],
    };
  }
  const read: Read<FieldsOf<EntryForm<F>>> = { entries: [], problems: [] };
  value.forEach((raw, index) => {
    const origin = originOfItem(file, lines, index);
    const result = validate(kind, raw, origin);
    const { id } = (raw ?? {}) as { id?: unknown };
    read.problems.push(...result.problems.map((problem) => ({ ...problem, lost: typeof id === 'string' ? id : '' })));
    if (result.fields !== null) read.entries.push({ ...result.fields, id: idOf(kind, result.fields), origin });
  });
  return read;
}

function originOfItem(file: string, lines: Record<string, number>, index: number): Origin {
  const prefix = `${index}.`;
  const own = Object.entries(lines).filter(([path]) => path.startsWith(prefix));
  return {
    file,
    line: lines[String(index)] ?? 1,
    lines: Object.fromEntries(own.map(([path, line]) => [path.slice(prefix.length), line])),
  };
}
