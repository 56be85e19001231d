// D3 draws while the site is built; not one byte of it goes to a reader. What may import it is in
// tests/architecture.test.ts; here the scripts that are sent are looked through for its words.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { few, files, pages, readText } from './built-site.ts';

/** Words of D3 that no shortening of names takes away, from each part that could be of use to a page. */
const WORDS = [
  'd3js.org',
  '_intern',
  'rangeRound',
  'tickFormat',
  'bandwidth',
  'quantile',
  'lineStart',
  'areaStart',
  'padAngle',
  'pointRadius',
  '_append',
  'invalid format: ',
  'numerals',
  'shortMonths',
  'utcParse',
  'eachAfter',
  'selectChildren',
];

const d3In = (script: string): string[] => WORDS.filter((word) => script.includes(word));

test('no script of the site and none inside a page holds anything of D3', () => {
  const scripts = [...files].filter((file) => /\.m?js$/.test(file));
  expect(scripts.length).toBeGreaterThan(3);
  const inPages = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)]
      .filter(([, script]) => script!.trim() !== '')
      .map(([, script]) => ({ where: address, script: script! })),
  );
  const sent = [...scripts.map((file) => ({ where: file, script: readText(file) })), ...inPages];
  expect(few(sent.flatMap(({ where, script }) => d3In(script).map((word) => `${where}: ${word}`)))).toEqual([]);
});

test('the words are those of D3, also once its names are shortened', () => {
  expect(d3In(readFileSync('node_modules/d3/dist/d3.min.js', 'utf8'))).toEqual(WORDS);
});
