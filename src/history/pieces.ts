// Cuts a content file into the pieces that entries are made of, so that of a thousand versions only what differs is
// read.

/**
 * A piece of a file, and what must stand before it to be understood: the header of its table, the section of its list.
 */
export interface Piece {
  under: string;
  text: string;
}

/** An article is one piece. */
export const wholeFile = (text: string): Piece[] => [{ under: '', text }];

/** The rows of a table under its header; a quoted cell may run over several lines. */
export function tableRows(text: string): Piece[] {
  const rows: string[] = [];
  let open = '';
  for (const line of text.split('\n')) {
    open = open === '' ? line : `${open}\n${line}`;
    if (quotesOf(open) % 2 === 1) continue;
    if (open.trim() !== '') rows.push(open);
    open = '';
  }
  if (open.trim() !== '') rows.push(open);
  const [header = '', ...body] = rows;
  return body.map((row) => ({ under: header, text: row }));
}

function quotesOf(text: string): number {
  let quotes = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes;
}

/** The items of a YAML list: each begins with a hyphen in the first column. */
export const listItems = (text: string): Piece[] =>
  blocks(text, /^- /).map(({ block }) => ({ under: '', text: block }));

/** What stands one step in under the first-level names of a YAML file: the items or names of each section. */
export const sectionParts = (text: string): Piece[] =>
  blocks(text, /^ {2}[^\s#]/, /^[^\s#-][^:]*:/).map(({ block, section }) => ({ under: section, text: block }));

function blocks(text: string, begins: RegExp, opensSection?: RegExp): { block: string; section: string }[] {
  const found: { lines: string[]; section: string }[] = [];
  let section = '';
  for (const line of text.split('\n')) {
    if (opensSection?.test(line) === true) section = line;
    else if (begins.test(line)) found.push({ lines: [line], section });
    else if (found.at(-1)?.section === section) found.at(-1)!.lines.push(line);
  }
  return found.map(({ lines, section: own }) => ({ block: lines.join('\n').trimEnd(), section: own }));
}
