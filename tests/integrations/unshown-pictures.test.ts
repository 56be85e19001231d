import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropUnshown } from '../../src/integrations/unshown-pictures.ts';

function siteOf(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

test('a picture that no page shows is taken out; every other file stays', () => {
  using site = siteOf({
    'index.html': '<img src="/_astro/shown.a1_b2.webp">',
    'news/2019/x/index.html': '<img src="/_astro/deep.a1_b2.avif">',
    '_astro/site.css': 'body { background: url(/_astro/ground.a1.png) }',
    '_astro/shown.a1_b2.webp': '',
    '_astro/deep.a1_b2.avif': '',
    '_astro/ground.a1.png': '',
    '_astro/embargoed.a1.png': '',
    '_astro/other.a1.jpeg': '',
    '_astro/client.js': '',
    '_astro/fonts/x.woff2': '',
    'charts/x/chart.png': '',
  });
  dropUnshown(site.root);
  expect(readdirSync(join(site.root, '_astro')).sort()).toEqual([
    'client.js',
    'deep.a1_b2.avif',
    'fonts',
    'ground.a1.png',
    'shown.a1_b2.webp',
    'site.css',
  ]);
  expect(readdirSync(join(site.root, 'charts/x'))).toEqual(['chart.png']);
});

test('a site without such a folder is left alone', () => {
  using site = siteOf({ 'index.html': 'x' });
  expect(() => dropUnshown(site.root)).not.toThrow();
});
