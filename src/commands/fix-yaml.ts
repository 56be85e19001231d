// Mends what a word processor or a slip did to single values of YAML; every other byte stays.
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { fieldAt, type Field, type Fields } from '../kinds/field.ts';
import { edited, type Edit } from '../reading/csv-cells.ts';
import { mendedValue } from './fix-value.ts';
import type { Fix } from './fix-text.ts';

/** The front matter of an article, mended. */
export function mendedArticle(text: string, fields: Fields): { text: string; fixes: Fix[] } {
  const parts = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (parts === null) return { text, fixes: [] };
  const front = mendedYaml(parts[1]!, (keys) => fieldAt(fields, keys), 2);
  return { text: text.slice(0, 4) + front.text + text.slice(4 + parts[1]!.length), fixes: front.fixes };
}

/** A YAML text, mended; as it is when it cannot be read. `fieldOf` gives the field at a path. */
export function mendedYaml(
  original: string,
  fieldOf: (path: readonly (string | number)[]) => Field | undefined,
  firstLine = 1,
): { text: string; fixes: Fix[] } {
  const { text, fixes } = withPlainKeys(original, firstLine);
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0) return { text: original, fixes: [] };
  const edits: Edit[] = [];
  const walk = (node: Node | null, path: (string | number)[]) => {
    if (isMap(node))
      for (const pair of node.items)
        walk(pair.value as Node | null, [...path, String((pair.key as { value?: unknown } | null)?.value)]);
    else if (isSeq(node)) node.items.forEach((item, index) => walk(item as Node, [...path, index]));
    else if (
      isScalar(node) &&
      typeof node.value === 'string' &&
      node.range &&
      (node.type === 'PLAIN' || node.type?.startsWith('QUOTE'))
    ) {
      const field = fieldOf(path);
      const mended = field === undefined || field.form === 'ids' ? null : mendedValue(field, node.value);
      if (mended === null) return;
      const [start, end] = node.range;
      edits.push({ start, end, text: /^\d/.test(mended) ? `"${mended}"` : mended });
      fixes.push({
        line: firstLine + text.slice(0, start).split('\n').length - 1,
        what: `${path.filter((key) => typeof key === 'string').join('.')}: "${node.value}" became "${mended}".`,
      });
    }
  };
  walk(document.contents, []);
  return { text: edited(text, edits), fixes };
}

/** Field names without the curled quotation marks of a word processor. */
function withPlainKeys(text: string, firstLine: number): { text: string; fixes: Fix[] } {
  const fixes: Fix[] = [];
  const lines = text.split('\n').map((line, index) =>
    line.replace(/^(\s*(?:- )?)[“”"‘’]([a-z_-]+)[“”"‘’](?=:(?: |$))/, (whole, indent: string, name: string) => {
      if (!/[“”‘’]/.test(whole)) return whole;
      fixes.push({ line: firstLine + index, what: `The field name ${whole.trim()} became ${name}.` });
      return indent + name;
    }),
  );
  return { text: lines.join('\n'), fixes };
}
