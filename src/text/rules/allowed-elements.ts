// Of tags only those of elements.ts, each with its attributes and what it must hold.
import {
  defineHastPlugin,
  type HastVisitorContext,
  type MdxJsxFlowElementHast,
  type MdxJsxTextElementHast,
} from 'satteri';
import { remedyForUnknown } from '../../domain/nearest.ts';
import { ELEMENTS, isComponent } from '../elements.ts';
import { complain, keep } from '../findings.ts';
import { plainWords } from '../plain-words.ts';

type Tag = Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>;

function visit(tag: Tag, context: HastVisitorContext) {
  const name = tag.name ?? '';
  const tell = (what: string, write: string) => complain(tag, context, what, write);
  const allowed = ELEMENTS.get(name);
  if (allowed === undefined) {
    // Of a name of one or two letters it cannot be guessed which other was meant.
    const write = remedyForUnknown(name.length < 3 ? '' : name, [...ELEMENTS.keys()]);
    tell(`<${name}> is not a component that can be used here.`, write);
    return;
  }
  const attributes: Record<string, string> = {};
  const model = allowed.attributes[0] === undefined ? `<${name}` : `<${name} ${allowed.attributes[0]}="…"`;
  const whole = allowed.holds === 'nothing' ? `${model} />` : `${model}>…</${name}>`;
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      tell(
        `<${name}> holds an attribute that is not plain text.`,
        allowed.attributes.length === 0 ? `Write ${whole}.` : `Write ${model} /> with quotation marks.`,
      );
    else if (!allowed.attributes.includes(attribute.name))
      tell(`<${name}> has no attribute "${attribute.name}".`, remedyForUnknown(attribute.name, allowed.attributes));
    else attributes[attribute.name] = attribute.value;
  }
  for (const needed of allowed.attributes.filter((attribute) => !attributes[attribute]))
    tell(`<${name}> has no ${needed}.`, `Write ${whole}.`);
  const text = plainWords(tag, context);
  if (allowed.holds === 'nothing' && text.trim() !== '')
    tell(`<${name}> holds text.`, `Write ${model} /> and nothing inside it.`);
  if (allowed.holds === 'text' && text.trim() === '')
    tell(`<${name}> is empty.`, 'Write the text between its two tags.');
  if (allowed.block && tag.type === 'mdxJsxTextElement')
    tell(`<${name}> stands in the middle of a paragraph.`, 'Put an empty line before it and after it.');
  if (name === 'details' && !beginsWithSummary(tag))
    tell(
      '<details> does not begin with a <summary>.',
      'Write <details>, on the next line <summary>what is folded away</summary>, an empty line, and the text.',
    );
  const around = context.parent(tag);
  if (name === 'summary' && !(around !== undefined && 'name' in around && around.name === 'details'))
    tell('<summary> stands outside <details>.', 'Put it on the line after <details>, or remove it.');
  if (isComponent(name))
    keep(tag, context, (body, line) => body.components.push({ component: name, attributes, text, line }));
}

/** White space and comments may come before it. */
function beginsWithSummary(tag: Tag): boolean {
  const first = tag.children.find(
    (child) => !child.type.endsWith('Expression') && !(child.type === 'text' && child.value.trim() === ''),
  );
  return first !== undefined && 'name' in first && first.name === 'summary';
}

export const allowedElements = defineHastPlugin({
  name: 'allowed-elements',
  options: { position: true },
  mdxJsxFlowElement: { filter: [], visit },
  mdxJsxTextElement: { filter: [], visit },
});
