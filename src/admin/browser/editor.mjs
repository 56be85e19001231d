// Starts the editor on the page /admin/. Plain JavaScript: it is served as it stands.
import { readArticle, writeArticle } from './article.mjs';

const { config, plain, online } = await (await fetch('./config.json')).json();
const onThisMachine = /^(?:localhost|127\.0\.0\.1|.+\.localhost)$/.test(location.hostname);

// Anywhere but on the editor's own machine there is nothing to sign in to without a repository: the page then keeps its
// explanation.
if (onThisMachine || online) {
  const cms = await import('./sveltia-cms.js');
  for (const [kind, fields] of Object.entries(plain)) {
    cms.registerCustomFormat(`${kind}-frontmatter`, 'mdx', {
      fromFile: readArticle,
      toFile: (value) => writeArticle(value, fields),
    });
  }
  // A list is a text and nothing else.
  cms.registerCustomFormat('list-text', 'csv', { fromFile: (body) => ({ body }), toFile: ({ body }) => body });
  document.querySelector('main').remove();
  await cms.init({ config });
}
