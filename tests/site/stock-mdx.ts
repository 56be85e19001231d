// Prints the articles of a content folder twice: with stock @astrojs/mdx, which makes a module of each file, and with
// the compiler of src/text, as the pages do. Both stay in .build/ to be compared by hand.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = process.cwd();
const from = (path: string) => JSON.stringify(join(root, path));

/**
 * An Astro project of three files: a collection by the stock loader, and a page that prints each entry in both ways.
 */
const project = (folder: string, at: string) => ({
  'astro.config.mjs': `
    import { satteri } from '@astrojs/markdown-satteri';
    import mdx from '@astrojs/mdx';
    import { RULES } from ${from('src/text/compiler.ts')};
    export default {
      trailingSlash: 'always',
      compressHTML: true,
      devToolbar: { enabled: false },
      markdown: { syntaxHighlight: false },
      vite: { resolve: { alias: { '#pictures': ${JSON.stringify(join(folder, 'pictures'))} } } },
      integrations: [mdx({ processor: satteri({ hastPlugins: [...RULES] }) })],
    };`,
  'src/content.config.ts': `
    import { defineCollection } from 'astro:content';
    import { glob } from 'astro/loaders';
    export const collections = {
      articles: defineCollection({
        loader: glob({
          base: ${JSON.stringify(folder)},
          pattern: '{programmes,news,pages}/**/*.mdx',
          generateId: ({ entry }) => entry.replace(/\\.mdx$/, ''),
        }),
      }),
    };`,
  'src/facts.ts': `
    import { buildRecord } from ${from('src/domain/build-record.ts')};
    import { readContent } from ${from('src/reading/content.ts')};
    import { bodyView } from ${from('src/views/body.ts')};
    const { content, problems } = readContent(${JSON.stringify(folder)});
    const record = buildRecord(content, problems, ${JSON.stringify(at)});
    const { programmes, news, pages } = record.content;
    export const factsOf = new Map(
      [...programmes, ...news, ...pages].map((entry) => [
        entry.origin.file.replace(/^content\\/|\\.mdx$/g, ''),
        bodyView(record, entry),
      ]),
    );`,
  'src/pages/[by]/[...id].astro': `---
    import { getCollection, render } from 'astro:content';
    import ArticleText from ${from('src/components/ArticleText.astro')};
    import Aside from ${from('src/components/article/Aside.astro')};
    import Money from ${from('src/components/article/Money.astro')};
    import Picture from ${from('src/components/article/Picture.astro')};
    import Quote from ${from('src/components/article/Quote.astro')};
    import Source from ${from('src/components/article/Source.astro')};
    import { articleSource } from ${from('src/reading/article-source.ts')};
    import { factsOf } from '../../facts.ts';
    export const partial = true;
    export async function getStaticPaths() {
      const entries = (await getCollection('articles')).filter(({ id }) => factsOf.has(id));
      return ['stock', 'ours'].flatMap((by) => entries.map((entry) =>
        ({ params: { by, id: entry.id }, props: { entry } })));
    }
    const { entry } = Astro.props;
    const facts = factsOf.get(entry.id);
    const Stock = (await render(entry)).Content;
    ---
    {Astro.params.by === 'stock'
      ? <Stock components={{ Money, Source, Quote, Aside, img: Picture }} {...facts} />
      : <ArticleText source={articleSource(facts.file)} facts={facts} />}`.replace(/^ {4}---/gm, '---'),
});

/**
 * The printed articles of a content folder, by their place in it ("programmes/nhs-app"), as they may be seen at a
 * moment.
 * They are kept in .build/stock-mdx/<name>/dist/stock and …/ours.
 */
export async function printedBothWays(
  name: string,
  folder: string,
  at: string,
): Promise<Record<'stock' | 'ours', Map<string, string>>> {
  const place = join(root, '.build/stock-mdx', name);
  rmSync(place, { recursive: true, force: true });
  for (const [file, text] of Object.entries(project(folder, at))) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  }
  const environment = Object.entries(process.env).filter(
    ([key]) => !/^(?:NODE_ENV|MODE|DEV|PROD|SSR|VITEST.*)$/.test(key),
  );
  await run(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', place], {
    cwd: place,
    env: { ...Object.fromEntries(environment), CONTENT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 10_000_000,
  });
  const printed = (by: string) =>
    new Map(
      readdirSync(join(place, 'dist', by), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('/index.html'))
        .map((file) => [file.replace(/\/index\.html$/, ''), readFileSync(join(place, 'dist', by, file), 'utf8')]),
    );
  return { stock: printed('stock'), ours: printed('ours') };
}
