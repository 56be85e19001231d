// Puts facts of the record in the place of the ids that editors write: <Money id="f-0001" /> is printed from the
// property `figures` of the text.
import {
  defineHastPlugin,
  type HastVisitorContext,
  type MdxJsxAttributeNode,
  type MdxJsxFlowElementHast,
  type MdxJsxTextElementHast,
} from 'satteri';

type Tag = Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>;

/** An attribute whose value is looked up among the properties of the text when it is printed. */
const fact = (name: string, list: 'figures' | 'notes' | 'sources' | 'pictures', key: string | number) =>
  ({
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: `props.${list}[${JSON.stringify(key)}]` },
  }) satisfies MdxJsxAttributeNode;

/** Sees to the components of one text: each mention of a source has a note of its own, in the order of the text. */
export function boundFacts() {
  let mentions = 0;
  const visit = (tag: Tag, context: HastVisitorContext) => {
    const written = (name: string) => {
      const found = tag.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
      return typeof found?.value === 'string' ? found.value : '';
    };
    const withFact = (attribute: MdxJsxAttributeNode, children: Tag['children'] = []) =>
      context.replaceNode(tag, { type: tag.type, name: tag.name, attributes: [attribute], children });
    if (tag.name === 'Money') withFact(fact('figure', 'figures', written('id')));
    if (tag.name === 'Quote') withFact(fact('source', 'sources', written('source')), tag.children);
    if (tag.name === 'Source') {
      withFact(fact('note', 'notes', mentions));
      mentions += 1;
      closeUp(tag, context);
    }
  };
  return defineHastPlugin({
    name: 'bound-facts',
    mdxJsxFlowElement: { filter: ['Money', 'Quote', 'Source'], visit },
    mdxJsxTextElement: { filter: ['Money', 'Quote', 'Source'], visit },
  });
}

/** The number of a source stands close to its sentence: the space an editor writes before <Source> is not printed. */
function closeUp(tag: Tag, context: HastVisitorContext) {
  const before = context.parent(tag)?.children[(context.indexOf(tag) ?? 0) - 1];
  if (before?.type === 'text') context.replaceNode(before, { type: 'text', value: before.value.trimEnd() });
}
