// Sveltia CMS as files of our own: its script with the fonts it would fetch from elsewhere put beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Files by their path below /admin/. */
export type Files = Map<string, string | Buffer>;

/** Where the script names a font of another host, and the copy of the same font in the package. */
const FONTS: readonly [address: RegExp, copy: RegExp, name: string][] = [
  [
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/source-sans-3:vf@[\d.]+\/latin-wght-normal\.woff2/g,
    /^source-sans-3-latin-wght-normal-.+\.woff2$/,
    'source-sans-3.woff2',
  ],
  [
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/noto-mono@[\d.]+\/latin-400-normal\.woff2/g,
    /^noto-mono-latin-400-normal-.+\.woff2$/,
    'noto-mono.woff2',
  ],
  [
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined:vf@[\d.]+\/latin-wght-normal\.woff2/g,
    /^material-symbols-outlined-latin-wght-normal-.+\.woff2$/,
    'material-symbols-outlined.woff2',
  ],
];

/**
 * What the script asks as it starts: whether there is a newer version of itself, and whether GitHub is well. It gets
 * its answer here.
 */
const QUESTIONS: readonly [address: string, own: string][] = [
  ['`https://unpkg.com/@sveltia/cms`', '`/admin/answers`'],
  ['`https://www.githubstatus.com/api/v2/status.json`', '`/admin/answers/status.json`'],
];

/** The folder of an installed package, from the file that it is imported by. */
const packageFolder = (name: string, entry: string): string =>
  join(dirname(createRequire(import.meta.url).resolve(name)), entry);

/**
 * The script with every address replaced that it would fetch from while a record is edited.
 * @throws Error when one is not there, or a host of fonts is left: another version of the package needs another look
 */
export function withOwnAddresses(script: string): string {
  let own = script.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
  for (const [address, answer] of QUESTIONS) own = replaced(own, address, answer);
  for (const [address, , name] of FONTS) own = replaced(own, address, `/admin/fonts/${name}`);
  const left = /https:\/\/(?:cdn\.jsdelivr\.net|fonts\.g[\w.]+)[^\s`'")]*/.exec(own);
  if (left !== null) throw new Error(`Sveltia CMS would fetch ${left[0]}: give it a copy in src/admin/sveltia.ts.`);
  return own;
}

function replaced(script: string, address: string | RegExp, own: string): string {
  const result = script.replaceAll(address, own);
  if (result === script)
    throw new Error(
      `Sveltia CMS does not name ${String(address)} any more: look at what its new version fetches, and mend ` +
        'src/admin/sveltia.ts.',
    );
  return result;
}

/** The script, its fonts and their licences. */
export function sveltiaFiles(folder = packageFolder('@sveltia/cms', '..')): Files {
  const assets = readdirSync(join(folder, 'npm/assets'));
  const files: Files = new Map<string, string | Buffer>([
    ['sveltia-cms.js', withOwnAddresses(readFileSync(join(folder, 'dist/sveltia-cms.mjs'), 'utf8'))],
    [
      'answers/package.json',
      JSON.stringify({
        version: (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version,
      }),
    ],
    ['answers/status.json', JSON.stringify({ status: { indicator: 'unknown' } })],
    ['licences/sveltia-cms.txt', readFileSync(join(folder, 'LICENSE.txt'))],
  ]);
  for (const [, copy, name] of FONTS) {
    const found = assets.find((asset) => copy.test(asset));
    if (found === undefined)
      throw new Error(
        `Sveltia CMS brings no copy of ${name} any more: add its fontsource package and mend src/admin/sveltia.ts.`,
      );
    files.set(`fonts/${name}`, readFileSync(join(folder, 'npm/assets', found)));
  }
  for (const licence of assets.filter((asset) => asset.endsWith('.LICENSE.txt')))
    files.set(`licences/${licence.replace('.LICENSE', '')}`, readFileSync(join(folder, 'npm/assets', licence)));
  return files;
}

/** The YAML reader for the browser, the same one the build reads with: modules as they come in its package. */
export function yamlFiles(folder = packageFolder('yaml', '..')): Files {
  const modules = readdirSync(join(folder, 'browser'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  return new Map([
    ...modules.map((file): [string, Buffer] => [
      `yaml/${file.replaceAll('\\', '/')}`,
      readFileSync(join(folder, 'browser', file)),
    ]),
    ['licences/yaml.txt', readFileSync(join(folder, 'LICENSE'))],
  ]);
}
