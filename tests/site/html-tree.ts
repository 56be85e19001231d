// A strict reader of the HTML this site builds: it throws where tags do not match, which a browser would silently
// repair.

export interface HtmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (HtmlElement | string)[];
  parent: HtmlElement | null;
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const RAW = new Set(['script', 'style']);
const NOTHING = String.raw`<!--[\s\S]*?-->|<!doctype[^>]*>`;
const CLOSING = String.raw`</([a-zA-Z][^\s>]*)\s*>`;
const WRITTEN = String.raw`\s+[^\s=/>]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?`;
const OPENING = String.raw`<([a-zA-Z][^\s/>]*)((?:${WRITTEN})*)\s*(/?)>`;
const TOKEN = new RegExp(`${NOTHING}|${CLOSING}|${OPENING}`, 'gi');
const ATTRIBUTE = /([^\s=/>]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'>]+))?/g;
const ENTITY: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text with its character references resolved. */
export function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) {
        const character = ENTITY[name];
        if (character === undefined) throw new Error(`The tests do not know the character reference ${whole}.`);
        return character;
      }
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

/**
 * The document as a tree.
 * @throws Error when a tag is closed that is not open, is left open, or a "<" begins no tag
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '#document', attributes: new Map(), children: [], parent: null };
  let open = root;
  let from = 0;
  const text = (to: number) => {
    if (to <= from) return;
    const raw = html.slice(from, to);
    if (!RAW.has(open.name) && raw.includes('<')) throw new Error(`A "<" begins no tag: ${raw.slice(0, 80)}`);
    open.children.push(RAW.has(open.name) ? raw : decoded(raw));
  };
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(html); token !== null; token = TOKEN.exec(html)) {
    const [whole, closed, opened, attributes = '', selfClosed] = token;
    if (RAW.has(open.name) && closed?.toLowerCase() !== open.name) continue;
    text(token.index);
    from = token.index + whole.length;
    if (closed !== undefined) {
      if (open.name !== closed || open.parent === null) throw new Error(`</${closed}> closes <${open.name}>.`);
      open = open.parent;
    } else if (opened !== undefined) {
      const element: HtmlElement = { name: opened, attributes: attributesOf(attributes), children: [], parent: open };
      open.children.push(element);
      if (!VOID.has(opened) && selfClosed !== '/') open = element;
    }
  }
  text(html.length);
  if (open !== root) throw new Error(`<${open.name}> is left open.`);
  return root;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name!)) throw new Error(`The attribute ${name} stands twice in ${text.trim().slice(0, 80)}`);
    attributes.set(name!, decoded(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** All elements under one, in the order of the page. */
export function* elements(under: HtmlElement): Generator<HtmlElement> {
  for (const child of under.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elements(child);
  }
}

const listed = new WeakMap<HtmlElement, readonly HtmlElement[]>();

/** The same as a list, which is kept for whole pages: every test asks them something. */
function listOf(under: HtmlElement): readonly HtmlElement[] {
  const kept = listed.get(under);
  if (kept !== undefined) return kept;
  const list = [...elements(under)];
  if (under.parent === null) listed.set(under, list);
  return list;
}

export const named = (under: HtmlElement, ...names: string[]): HtmlElement[] =>
  listOf(under).filter(({ name }) => names.includes(name));

/** What stands in an element as it is written, such as a script or a title: without the elements in it. */
export const textIn = ({ children }: HtmlElement): string =>
  children.filter((child) => typeof child === 'string').join('');

export const hasClass = (element: HtmlElement, name: string): boolean =>
  (element.attributes.get('class') ?? '').split(/\s+/).includes(name);

export const classed = (under: HtmlElement, name: string): HtmlElement[] =>
  listOf(under).filter((element) => hasClass(element, name));

const UNSEEN = new Set(['script', 'style', 'template', 'head', 'title', 'desc', 'option']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'i',
  'q',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tspan',
]);

/** What a reader without script can read: no scripts, nothing hidden; runs of white space are one space. */
export function visibleText(element: HtmlElement): string {
  return raw(element).replace(/\s+/g, ' ').trim();

  function raw(at: HtmlElement): string {
    if (UNSEEN.has(at.name) || at.attributes.has('hidden')) return '';
    const inside = at.children.map((child) => (typeof child === 'string' ? child : raw(child))).join('');
    return INLINE.has(at.name) ? inside : ` ${inside} `;
  }
}
