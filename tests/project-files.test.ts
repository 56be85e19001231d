// The papers and settings of the project can be read by what reads them, agree with each other, and lead somewhere.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const found = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));

/** What a YAML file says, as a whole. @throws what the reader of YAML says is wrong with it */
function yaml(source: string): Record<string, unknown> {
  const document = parseDocument(source, { uniqueKeys: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw problem;
  return document.toJS() as Record<string, unknown>;
}

describe('settings can be read', () => {
  test.each(found('{.vscode,.devcontainer}/*.json'))('%s is JSON without comments', (file) =>
    expect(Object.keys(JSON.parse(text(file)) as object)).not.toEqual([]),
  );
  test.each([...found('.github/**/*.yml'), 'CITATION.cff'])('%s is YAML', (file) =>
    expect(Object.keys(yaml(text(file)))).not.toEqual([]),
  );
  test('a file that is not is told', () => {
    expect(() => yaml('name: A fault: of the site\n')).toThrow(/Nested mappings/);
    expect(() => yaml('id: a\nid: b\n')).toThrow(/unique/);
  });
  test('there are some', () => {
    expect(found('{.vscode,.devcontainer}/*.json')).toHaveLength(3);
    expect(found('.github/**/*.yml').length).toBeGreaterThan(4);
  });
});

describe('forms for issues', () => {
  const forms = found('.github/ISSUE_TEMPLATE/*.yml').filter((file) => !file.endsWith('/config.yml'));
  test.each(forms)('%s has what GitHub asks for: a name, a description, and fields with an id and a label', (file) => {
    const { name, description, body } = yaml(text(file)) as { name: string; description: string; body: Field[] };
    expect([name, description].filter((words) => typeof words !== 'string' || words === '')).toEqual([]);
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(({ id, attributes }) => !/^[a-z-]+$/.test(id) || !attributes.label)).toEqual([]);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });
  interface Field {
    type: string;
    id: string;
    attributes: { label?: string };
  }
});

describe('one version of Node and of the project', () => {
  const version = text('.nvmrc').trim();
  test('.nvmrc, the workflows and the development container name the same Node', () => {
    expect(version).toMatch(/^\d+$/);
    expect(text('.devcontainer/devcontainer.json')).toContain(`"image": "node:${version}-`);
    const workflows = found('.github/workflows/*.yml').flatMap((file) => text(file).match(/node-version: .*/g) ?? []);
    expect(workflows.length).toBeGreaterThan(1);
    expect(new Set(workflows)).toEqual(new Set([`node-version: ${version}`]));
  });
  test('CITATION.cff names the version in package.json', () => {
    const { version: ours } = JSON.parse(text('package.json')) as { version: string };
    expect(yaml(text('CITATION.cff'))).toMatchObject({ version: ours, 'cff-version': '1.2.0', license: 'OGL-UK-3.0' });
  });
});

describe('links in the papers', () => {
  /** The links of a Markdown file to other files that are not there. */
  const broken = (file: string, source: string) =>
    [...source.matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, to]) => to!)
      .filter((to) => !existsSync(join(root, dirname(file), to)));
  const papers = [...found('*.md'), ...found('docs/*.md')];
  test.each(papers)('%s leads only to files that are there', (file) => expect(broken(file, text(file))).toEqual([]));
  test('the test sees one that is not', () =>
    expect(broken('README.md', 'See [it](docs/nowhere.md#top), [this](README.md), [that](https://x.example).')).toEqual(
      ['docs/nowhere.md'],
    ));
});
