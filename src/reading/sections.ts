// Reads a YAML file that holds several kinds of entry, each in a section of its own: a list, or fields below names.
import { remedyForUnknown } from '../domain/nearest.ts';
import type { Entry, Problem } from '../domain/problem.ts';
import { idOf, keysOf, type EntryForm, type Home } from '../kinds/kind.ts';
import type { Fields } from '../kinds/field.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

interface SectionKind extends EntryForm {
  collection: string;
  home: Home;
}

/** An item of a section before it is checked: its fields, and the path at which it stands. */
interface Item {
  raw: unknown;
  path: string;
}

/** The entries of each kind that has a section in the file. */
export function readSections(
  file: string,
  text: string,
  kinds: readonly SectionKind[],
): { entries: Record<string, Entry<object>[]>; problems: Problem[] } {
  const yaml = readYaml(file, text);
  const entries: Record<string, Entry<object>[]> = {};
  if (yaml.problems.length > 0) return { entries, problems: yaml.problems };
  const whole = { file, line: 1, lines: yaml.lines };
  const sections = kinds.flatMap((kind) => (kind.home.form === 'section' ? [{ kind, name: kind.home.section }] : []));
  const names = sections.map(({ name }) => name);
  if (!isMap(yaml.value))
    return {
      entries,
      problems: [{ file, line: 1, what: 'The file has no sections.', write: `Write ${names.join(': and ')}:.` }],
    };
  const { value } = yaml;
  const problems: Problem[] = Object.keys(value)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      file,
      line: yaml.lines[name] ?? 1,
      what: `"${name}" is not a field here.`,
      write: remedyForUnknown(name, names),
    }));
  for (const { kind, name } of sections) {
    const keys = keysOf(kind);
    const items = itemsOf(value[name], name, keys);
    if (items === null) {
      const shape = keys.length === 0 ? 'a list: each item begins with "- "' : `fields below the ${keys.join(' and ')}`;
      problems.push({
        file,
        line: whole.lines[name] ?? 1,
        what: `${name} is missing or has no items.`,
        write: `Write ${shape}.`,
      });
      continue;
    }
    entries[kind.collection] = items.flatMap(({ raw, path }) => {
      const origin = { file, line: yaml.lines[path] ?? 1, lines: linesBelow(yaml.lines, path) };
      const result = validate(kind as EntryForm<Fields>, raw, origin);
      problems.push(...result.problems);
      return result.fields === null ? [] : [{ ...result.fields, id: idOf(kind, result.fields), origin }];
    });
  }
  return { entries, problems };
}

/** The items of a section: those of a list, or the fields below each name, one name for each key; null if neither. */
function itemsOf(value: unknown, path: string, keys: readonly string[]): Item[] | null {
  const [key, ...inner] = keys;
  if (key === undefined)
    return Array.isArray(value) ? value.map((raw: unknown, index) => ({ raw, path: `${path}.${index}` })) : null;
  if (!isMap(value)) return null;
  const found: Item[] = [];
  for (const [name, below] of Object.entries(value)) {
    const here = `${path}.${name}`;
    if (inner.length === 0) {
      found.push({ raw: isMap(below) ? { [key]: name, ...below } : below, path: here });
      continue;
    }
    const items = itemsOf(below, here, inner);
    if (items === null) return null;
    for (const item of items)
      found.push({ raw: isMap(item.raw) ? { [key]: name, ...item.raw } : item.raw, path: item.path });
  }
  return found;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const linesBelow = (lines: Readonly<Record<string, number>>, path: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(lines)
      .filter(([name]) => name.startsWith(`${path}.`))
      .map(([name, line]) => [name.slice(path.length + 1), line]),
  );
