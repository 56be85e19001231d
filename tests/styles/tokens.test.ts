// Sizes of letters and widths of columns are chosen once, in _tokens.scss; every other style names them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../src/styles', import.meta.url));
const sheets = readdirSync(folder).filter((name) => name.endsWith('.scss'));
const text = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/\/\/.*$/gm, '');

/** Declarations that write a size of letters or a greatest width themselves, and do not name one. */
function raw(name: string, source: string): string[] {
  const declared = source.matchAll(/(?<![\w(-])(font-size|font|max-width|max-inline-size):\s*([^;{}]+);/g);
  return [...declared]
    .filter(([, , value]) => !/^(?:var\(--(?:size|width)-[a-z]+\)|var\(--measure\)|inherit|none|100%)$/.test(value!))
    .map(([, property, value]) => `${name}: ${property}: ${value}`);
}

/** Names of tokens that nothing defines: a browser leaves out such a declaration without a word. */
function unknown(name: string, source: string, defined: ReadonlySet<string>): string[] {
  return [...source.matchAll(/var\((--(?:size|width|measure|margin-note|wide)[a-z-]*)/g)]
    .filter(([, token]) => !defined.has(token!))
    .map(([, token]) => `${name}: ${token}`);
}

const tokens = new Set([...text('_tokens.scss').matchAll(/^\s*(--[a-z-]+):/gm)].map(([, token]) => token!));

describe('sizes and widths', () => {
  // The letters of charts are measured where they are drawn, in src/charts.
  const named = sheets.filter((name) => !['_tokens.scss', '_charts.scss'].includes(name));

  test('no style writes one itself', () => {
    expect(named.length).toBeGreaterThan(8);
    expect(named.flatMap((name) => raw(name, text(name)))).toEqual([]);
  });
  test('the test sees each way to write one', () =>
    expect(
      raw(
        'x.scss',
        'a { font-size: 0.95rem; max-width: 47rem; font: 600 1rem/1.2 serif; font-size: clamp(1rem, 2vw, 3rem); } ' +
          '@media (max-width: 40em) { b { font-size: var(--size-base); max-width: none; font: inherit; } }',
      ),
    ).toEqual([
      'x.scss: font-size: 0.95rem',
      'x.scss: max-width: 47rem',
      'x.scss: font: 600 1rem/1.2 serif',
      'x.scss: font-size: clamp(1rem, 2vw, 3rem)',
    ]));

  test('each one that a style names is there', () => {
    expect(tokens.size).toBeGreaterThan(30);
    expect(sheets.flatMap((name) => unknown(name, text(name), tokens))).toEqual([]);
    expect(unknown('x.scss', 'a { font-size: var(--size-huge); max-width: var(--measure) }', tokens)).toEqual([
      'x.scss: --size-huge',
    ]);
  });

  test('each one that is there is used', () => {
    const all = sheets.map(text).join('\n');
    const unused = [...tokens].filter((token) => /^--(?:size|width)-/.test(token) && !all.includes(`var(${token})`));
    expect(unused).toEqual([]);
  });
});
