import { describe, expect, test } from 'vitest';
import { policy } from '../../src/admin/page.ts';
import { withOwnAddresses } from '../../src/admin/sveltia.ts';
import { adminFiles } from '../../src/admin/write-admin.ts';

const files = adminFiles({ name: 'A “record” & <more>', site: 'https://record.example', repository: '' });
const text = (path: string) => String(files.get(path));

test('every module imports only files that are there', () => {
  const modules = [...files].filter(([path]) => path.endsWith('.js') && path !== 'sveltia-cms.js');
  expect(modules.length).toBeGreaterThan(10);
  const missing = modules.flatMap(([path, content]) =>
    [...String(content).matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g)]
      .map(([, to]) => (to === 'yaml' ? 'yaml/index.js' : new URL(to!, `https://x.test/${path}`).pathname.slice(1)))
      .filter((to) => !files.has(to))
      .map((to) => `${path} → ${to}`),
  );
  expect(missing).toEqual([]);
});

describe('the script of Sveltia', () => {
  test('finds its fonts and its answers on this site', () => {
    const own = [...text('sveltia-cms.js').matchAll(/[(`](\/admin\/(?:fonts|answers)[^)`]*)/g)].map(([, path]) =>
      path!.replace('/admin/', ''),
    );
    expect(own.sort()).toEqual([
      'answers',
      'answers/status.json',
      'fonts/material-symbols-outlined.woff2',
      'fonts/noto-mono.woff2',
      'fonts/source-sans-3.woff2',
    ]);
    for (const path of own.filter((path) => path.includes('.'))) expect(files.has(path), path).toBe(true);
    expect(files.has('answers/package.json')).toBe(true);
  });
  test('stops the build when it names another address than those we know', () => {
    expect(() => withOwnAddresses('`https://example.org/font.woff2`')).toThrow('Sveltia CMS does not name');
  });
  test('comes with the licences of all that is copied', () => {
    expect([...files.keys()].filter((path) => path.startsWith('licences/'))).toEqual(
      expect.arrayContaining([
        'licences/sveltia-cms.txt',
        'licences/yaml.txt',
        'licences/source-sans-3.txt',
        'licences/noto-mono.txt',
        'licences/material-symbols-outlined.txt',
      ]),
    );
  });
});

describe('the page', () => {
  test('is for no index, and says what to do where the editor cannot start', () => {
    expect(text('index.html')).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(text('index.html')).toContain('Editing “A “record” &amp; &lt;more>”');
    expect(text('index.html')).toMatch(/<h1>[\s\S]*<\/html>\s*$/);
  });
  test('has a policy under which nothing of another host runs or is asked', () => {
    expect(policy(false)).toContain("default-src 'none'; script-src 'self' 'sha256-");
    expect(policy(false)).not.toContain('https:');
    expect(policy(true).match(/https:\S+?(?=;| |$)/g)).toEqual([
      'https://avatars.githubusercontent.com',
      'https://api.github.com',
    ]);
    expect(policy(true)).not.toMatch(/script-src[^;]*(?:unsafe|https:)/);
  });
});
