// Prints a picture through Astro's image pipeline, as @astrojs/mdx does: the same component with the same attributes.
// Only the file is looked up among the properties of the text, because no module is made of an article here.
import { posix } from 'node:path';
import { defineHastPlugin, type MdxJsxAttributeNode } from 'satteri';

/** The name under which @astrojs/mdx asks for the component. */
export const PICTURE_COMPONENT = 'astro-image';

export const pictureComponent = defineHastPlugin({
  name: 'picture-component',
  element: {
    filter: ['img'],
    visit(picture) {
      const { src, ...others } = picture.properties;
      const attributes = Object.entries(others).map(([name, value]): MdxJsxAttributeNode => ({
        type: 'mdxJsxAttribute',
        name,
        value: String(value),
      }));
      const value = `props.pictures[${JSON.stringify(posix.basename(String(src)))}]`;
      return {
        type: 'mdxJsxFlowElement',
        name: PICTURE_COMPONENT,
        attributes: [
          ...attributes,
          { type: 'mdxJsxAttribute', name: 'src', value: { type: 'mdxJsxAttributeValueExpression', value } },
        ],
        children: [],
      };
    },
  },
});
