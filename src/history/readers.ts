// How one piece of a file of content/ is read, by the kind it holds. Old versions are not held to the schemas of today.
import { parse } from 'csv-parse/sync';
import type { EntryVersion, Fact } from '../domain/changes.ts';
import { withoutComments } from '../domain/comments.ts';
import { isList } from '../kinds/field.ts';
import { idOf, keysOf } from '../kinds/kind.ts';
import { kindsIn, type ListedKind } from '../kinds/kinds.ts';
import { readYaml } from '../reading/yaml.ts';
import { listItems, sectionParts, tableRows, wholeFile, type Piece } from './pieces.ts';

type Facts = Readonly<Record<string, Fact>>;

export interface Reader {
  cut: (text: string) => Piece[];
  /** @throws an error in plain words when the piece cannot be read */
  read: (file: string, piece: Piece) => EntryVersion[];
}

/** The reader of a file; null when no entry is made from it. */
export function readerOf(path: string): Reader | null {
  const here = kindsIn(path);
  const [kind] = here;
  switch (kind?.home.form) {
    case undefined:
      return null;
    case 'article':
      return { cut: wholeFile, read: (file, { text }) => [readArticle(kind, file, text)] };
    case 'table':
      return { cut: tableRows, read: (_file, piece) => [readRow(kind, piece)] };
    case 'list':
      return {
        cut: listItems,
        read: (_file, { text }) => (yamlOf(text) as Facts[]).map((facts) => versionOf(kind, facts)),
      };
    case 'section':
      return { cut: sectionParts, read: (_file, piece) => here.flatMap((each) => readSection(each, piece)) };
  }
}

const versionOf = (kind: ListedKind, facts: Facts): EntryVersion => ({
  collection: kind.collection,
  id: idOf(kind, facts),
  facts,
  text: [],
});

function readArticle({ collection }: ListedKind, file: string, text: string): EntryVersion {
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
  const [front, fields] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text) ?? [];
  if (front === undefined) throw new Error('the front matter is missing');
  const blocks = withoutComments(text.slice(front.length))
    .split(/\n\s*\n/)
    .map((block) => block.trim().replace(/\s*\n\s*/g, ' '));
  return {
    collection,
    id,
    facts: yamlOf(fields!) as Facts,
    text: blocks.filter((block) => !/^(?:<\/\w+>)?$/.test(block)),
  };
}

function readRow(kind: ListedKind, { under, text }: Piece): EntryVersion {
  const rows: string[][] = parse(`${under}\n${text}`, { relax_column_count: true, bom: true });
  const [columns = [], cells = []] = rows;
  const facts = columns.flatMap((column, index): [string, Fact][] => {
    const cell = cells[index]?.trim() ?? '';
    return cell === '' ? [] : [[column, isList(kind.fields[column]) ? cell.split(';') : cell]];
  });
  return versionOf(kind, Object.fromEntries(facts));
}

/** The entries of a kind in a piece of its section: an item of a list, or the fields below a name for each key. */
function readSection(kind: ListedKind, { under, text }: Piece): EntryVersion[] {
  if (kind.home.form !== 'section') return [];
  const value = (yamlOf(`${under}\n${text}`) as Record<string, Fact>)[kind.home.section];
  return value === undefined ? [] : below(value, keysOf(kind)).map((facts) => versionOf(kind, facts));
}

function below(value: Fact, keys: readonly string[]): Facts[] {
  if (typeof value === 'string') return [];
  const [key, ...inner] = keys;
  if (key === undefined) return Array.isArray(value) ? (value as Facts[]) : [value as Facts];
  return Object.entries(value as Facts).flatMap(([name, facts]) =>
    below(facts, inner).map((found) => ({ ...found, [key]: name })),
  );
}

function yamlOf(text: string): unknown {
  const { value, problems } = readYaml('', text);
  if (problems.length > 0) throw new Error(problems[0]!.what);
  if (typeof value !== 'object' || value === null) throw new Error('it holds no fields');
  return value;
}
