// Writes the editor into a built site, as static files under /admin/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorConfig, type EditorSite } from './config.ts';
import { adminPage } from './page.ts';
import { sveltiaFiles, yamlFiles, type Files } from './sveltia.ts';

/** Our own modules; hosts know the type of .js, not all that of .mjs. */
const own = (name: string): [string, string] => [
  `${name}.js`,
  readFileSync(new URL(`browser/${name}.mjs`, import.meta.url), 'utf8').replace(/(from '\.\/[\w-]+)\.mjs'/g, "$1.js'"),
];

/** Every file of the editor, by its path below /admin/. */
export function adminFiles(site: EditorSite): Files {
  const config = editorConfig(site);
  return new Map([
    ['index.html', adminPage(site.name, config.online)],
    ['config.json', `${JSON.stringify(config, null, 1)}\n`],
    own('editor'),
    own('article'),
    ...sveltiaFiles(),
    ...yamlFiles(),
  ]);
}

export function writeAdmin(folder: string, site: EditorSite): void {
  for (const [path, content] of adminFiles(site)) {
    const file = join(folder, 'admin', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
