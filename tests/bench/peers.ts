// The peers: the same pages as sources of Eleventy and of Hugo, each with one plain template.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PeerPage } from './peer-pages.ts';

const HEAD = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
const frame = (title: string, body: string, links: string) => `<!doctype html>
<html lang="en"><head>${HEAD}<title>${title}</title><link rel="stylesheet" href="/site.css"></head>
<body><header><nav><a href="/">Record</a> <a href="/news/">News</a> <a href="/funding/">Money</a></nav></header>
<main data-pagefind-body><h1>${title}</h1>
${body}
<ul>${links}</ul></main><footer><p>An invented record.</p></footer></body></html>
`;

/** Writes the pages as a project of Eleventy into an empty folder. */
export function writeEleventy(folder: string, pages: readonly PeerPage[]): void {
  write(
    folder,
    'eleventy.config.mjs',
    'export default () => ({ dir: { input: "content", includes: "../frames" } });\n',
  );
  const links = '{% for link in links %}<li><a href="{{ link.href }}">{{ link.words }}</a></li>{% endfor %}';
  write(folder, 'frames/page.liquid', frame('{{ title }}', '{{ content }}', links));
  for (const page of pages) write(folder, fileOf(page), matter({ ...page, layout: 'page.liquid' }, 'permalink'));
}

/** Writes the pages as a project of Hugo into an empty folder. */
export function writeHugo(folder: string, pages: readonly PeerPage[]): void {
  write(
    folder,
    'config.json',
    '{"baseURL":"https://example.org/","disableKinds":["taxonomy","term","section","home","RSS"]}',
  );
  const links = '{{ range .Params.links }}<li><a href="{{ .href }}">{{ .words }}</a></li>{{ end }}';
  write(folder, 'layouts/_default/single.html', frame('{{ .Title }}', '{{ .Content }}', links));
  for (const page of pages) write(folder, fileOf(page), matter(page, 'url'));
}

const fileOf = ({ address }: PeerPage): string => `content/p${address.replace(/\/$/, '')}.md`;

/** The page with its front matter, which is written in JSON: YAML as a reader of YAML sees it. */
const matter = ({ address, markdown, ...rest }: PeerPage & { layout?: string }, key: string): string =>
  `---\n${Object.entries({ ...rest, [key]: address })
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${markdown}\n`;

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
