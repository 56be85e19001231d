// The passages of an article as an editor wrote it: short fields, headings and paragraphs, each with its line.
import { withoutComments } from '../comments.ts';

/** An article as text: its file under content/ and all that is in it. */
export interface Manuscript {
  file: string;
  text: string;
}

export interface Passage {
  line: number;
  /** 2 for "##" and so on; 0 when it is no heading. */
  level: number;
  /** The words as a reader meets them; a bound sum stands as "£1". */
  text: string;
  /** The same without the words of sources. */
  own: string;
  links: { words: string; address: string }[];
}

const FIELD = /^\s*(?:- )?(?:title|summary|aims|outcome|note|no_total): (.+)$/;
const LINK = /(?<!!)\[([^\]]*)\]\(([^)\s]*)\)/g;

/** The passages in the order of the file: first the short fields of the front matter, then the text. */
export function passagesOf(text: string): Passage[] {
  const front = /^---\n[\s\S]*?\n---(?:\n|$)/.exec(text)?.[0] ?? '';
  const fields = front.split('\n').flatMap((line, index) => {
    const value = FIELD.exec(line)?.[1];
    return value === undefined ? [] : [passage(index + 1, 0, value.replace(/^"(.*)"$/, '$1').replaceAll('\\"', '"'))];
  });
  return [...fields, ...blocks(withoutComments(text.slice(front.length)), front.split('\n').length)];
}

function blocks(body: string, firstLine: number): Passage[] {
  const found: Passage[] = [];
  let open: { line: number; lines: string[] } | null = null;
  let fenced = false;
  const close = () => {
    if (open !== null) found.push(passage(open.line, 0, open.lines.join('\n')));
    open = null;
  };
  body.split('\n').forEach((line, index) => {
    const at = firstLine + index;
    const heading = /^(#{1,6}) +(.*)$/.exec(line);
    if (/^\s*```/.test(line)) fenced = !fenced;
    if (fenced || /^\s*(?:```|\||$)/.test(line) || heading !== null || /^\s*(?:[-*+]|\d+\.) /.test(line)) close();
    if (fenced || /^\s*(?:```|\||$)/.test(line)) return;
    if (heading !== null) found.push(passage(at, heading[1]!.length, heading[2]!));
    else if (open === null) open = { line: at, lines: [line] };
    else open.lines.push(line);
  });
  close();
  return found;
}

function passage(line: number, level: number, source: string): Passage {
  const plain = source
    .replace(/`[^`]*`/g, 'Code')
    .replace(/<Money\b[^>]*\/>|\[f-\d+\]/g, '£1')
    .replace(/<Source\b[^>]*\/>/g, '')
    .replace(/<\/?(?:Aside|details|summary|sub|sup|br|abbr)\b[^>]*>/g, '')
    .replace(/^\s*(?:[-*+]|\d+\.|>) /gm, '')
    .replace(/\*\*|__/g, '');
  const links = [...plain.matchAll(LINK)].map(([, words = '', address = '']) => ({ words, address }));
  const words = plain.replace(LINK, '$1');
  return {
    line,
    level,
    links,
    text: words.replace(/<Quote\b[^>]*>([\s\S]*?)<\/Quote>/g, '“$1”'),
    own: words.replace(/<Quote\b[^>]*>[\s\S]*?<\/Quote>/g, '“…”').replace(/“[^”]*”/g, '“…”'),
  };
}
