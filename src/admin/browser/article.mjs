// Reads and writes an article so that a save changes only what the editor changed. Plain JavaScript: it is served as it
// stands.
//
// Sveltia's own writer sets quotation marks anew in every field. Here each field that was not changed keeps its lines
// to the letter, comments included; a changed one is written in the form our files have.
import { isMap, isScalar, parseDocument } from 'yaml';

/** The name under which the file as it was read travels through the editor. */
const AS_READ = 'as_read';

/**
 * The fields and the text of an article, as the editor takes them.
 * @param {string} text
 * @returns {Record<string, any>}
 */
export function readArticle(text) {
  const { fields, body } = parts(text);
  return { ...fields, body: body.trim(), [AS_READ]: text };
}

/**
 * The file for what the editor hands back; `plain` are the fields written without quotation marks.
 * @param {Record<string, any>} value
 * @param {readonly string[]} plain
 * @returns {string}
 */
export function writeArticle({ body = '', [AS_READ]: asRead, ...value }, plain) {
  const before = asRead ? parts(asRead) : { lines: new Map(), fields: {}, head: '', foot: '', body: '\n' };
  const after = tidy(value) ?? {};
  const lines = ordered([...before.lines.keys()], Object.keys(after)).map((name) => {
    const { comment = '', own } = before.lines.get(name) ?? {};
    if (own !== undefined && same(tidy(before.fields[name]), after[name])) return comment + own;
    return after[name] === undefined ? comment : comment + field(name, after[name], plain);
  });
  const text =
    body.trim() === before.body.trim() ? before.body.trimEnd() : `${/^\n*/.exec(before.body)[0]}${body.trim()}`;
  return `---\n${before.head}${lines.join('')}${before.foot}---\n${text}\n`;
}

/** The parts of a file: the lines of each field with the comment above them, and what the fields say. */
function parts(text) {
  const found = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(text);
  if (found === null)
    throw new Error(
      'The front matter is missing: begin the file with a line "---", the fields, and another line "---".',
    );
  const matter = found[1] ?? '';
  const document = parseDocument(matter, { schema: 'failsafe', uniqueKeys: true });
  if (document.errors.length > 0) throw document.errors[0];
  const body = text.slice(found[0].length);
  const map = document.contents;
  const fields = map === null ? {} : document.toJS();
  const keys = isMap(map) && !map.flow ? map.items.map(({ key }) => key) : [];
  const simple = keys.every((key) => isScalar(key) && (key.range[0] === 0 || matter[key.range[0] - 1] === '\n'));
  if (keys.length === 0 || !simple) return { lines: new Map(), fields, head: '', foot: '', body };

  const starts = keys.map((key) => commentStart(matter, key.range[0]));
  const foot = commentStart(matter, matter.length);
  const lines = new Map(
    keys.map((key, index) => [
      key.value,
      {
        comment: matter.slice(starts[index], key.range[0]),
        own: matter.slice(key.range[0], starts[index + 1] ?? foot),
      },
    ]),
  );
  return { lines, fields, head: matter.slice(0, starts[0]), foot: matter.slice(foot), body };
}

/** Where the comments and empty lines directly above a place begin. */
function commentStart(matter, end) {
  const lines = matter.slice(0, end).split('\n').slice(0, -1);
  const last = lines.findLastIndex((line) => !/^(?:#.*|\s*)$/.test(line));
  return lines.slice(0, last + 1).reduce((length, line) => length + line.length + 1, 0);
}

/** The fields in the order of the file, new ones where the form has them. */
function ordered(old, form) {
  const names = [...old];
  for (const [index, name] of form.entries()) {
    if (names.includes(name)) continue;
    const above = form.slice(0, index).findLast((other) => names.includes(other));
    names.splice(above === undefined ? 0 : names.indexOf(above) + 1, 0, name);
  }
  return names;
}

/** One field in the form of our files. */
function field(name, value, plain) {
  const scalar = (path, text) =>
    plain.includes(path) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : JSON.stringify(text);
  if (!Array.isArray(value)) return `${name}: ${scalar(name, value)}\n`;
  const items = value.map((item) => {
    if (typeof item === 'string') return `  - ${scalar(name, item)}\n`;
    return Object.entries(item)
      .map(([key, text], index) => `  ${index === 0 ? '-' : ' '} ${key}: ${scalar(`${name}.${key}`, text)}\n`)
      .join('');
  });
  return `${name}:\n${items.join('')}`;
}

/** A value without its empty parts; undefined when nothing is left. */
function tidy(value) {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(tidy).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, part]) => [key, tidy(part)])
      .filter(([, part]) => part !== undefined);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
