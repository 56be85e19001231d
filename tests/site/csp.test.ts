// Every page carries a content security policy under which all of the page works: nothing inline that the policy does
// not name by its hash.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headerRules, headersFor } from '../../src/integrations/header-rules.ts';
import { type BuiltPage, DIST, few, pages } from './built-site.ts';
import { elements, named, textIn } from './html-tree.ts';

function policyOf(page: BuiltPage): Map<string, string[]> {
  const metas = named(page.tree, 'meta').filter(
    ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  expect(metas, `policies of ${page.address}`).toHaveLength(1);
  const directives = metas[0]!.attributes
    .get('content')!
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  return new Map(directives.map((directive) => directive.split(/\s+/)).map(([name, ...sources]) => [name!, sources]));
}

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
/** Data blocks are not run. */
const isData = (type: string | undefined) => type === 'application/json' || type === 'application/ld+json';

test('every policy lets in this site only', () => {
  for (const page of pages) {
    const policy = policyOf(page);
    const allowed = Object.fromEntries(
      [...policy].map(([name, sources]) => [
        name,
        sources.filter((source) => !source.startsWith("'sha256-")).join(' '),
      ]),
    );
    expect(allowed, page.address).toEqual({
      'default-src': "'self'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'font-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'self'",
      'form-action': "'self'",
    });
  }
});

test('the policy stands before anything it has to govern', () => {
  const late = pages.filter(({ html }) => {
    const policy = html.indexOf('http-equiv="content-security-policy"');
    return [html.indexOf('<script'), html.indexOf('rel="stylesheet"'), html.indexOf('<body')].some(
      (at) => at !== -1 && at < policy,
    );
  });
  expect(few(late.map(({ address }) => address))).toEqual([]);
});

test('no element has a style attribute, a handler of events or a script address', () => {
  const inline = pages.flatMap((page) =>
    [...elements(page.tree)].flatMap(({ name, attributes }) =>
      [...attributes]
        .filter(
          ([attribute, value]) =>
            attribute === 'style' || /^on/i.test(attribute) || /^\s*javascript:/i.test(value) || attribute === 'srcdoc',
        )
        .map(([attribute]) => `${page.address}: <${name} ${attribute}>`),
    ),
  );
  expect(few(inline)).toEqual([]);
});

test('every inline script and style is named by its hash', () => {
  const unnamed = pages.flatMap((page) => {
    const policy = policyOf(page);
    return named(page.tree, 'script', 'style').flatMap((element) => {
      const { name, attributes } = element;
      if (attributes.has('src') || (name === 'script' && isData(attributes.get('type')))) return [];
      return policy.get(`${name}-src`)!.includes(hashOf(textIn(element)))
        ? []
        : [`${page.address}: <${name}> ${textIn(element).slice(0, 60)}`];
    });
  });
  expect(few(unnamed)).toEqual([]);
});

test(
  'the headers say what a meta tag cannot: who may frame a page; only charts made for other sites may be framed ' +
    'by them',
  () => {
    const rules = headerRules(DIST);
    const wrong = pages.filter(
      ({ address }) =>
        headersFor(rules, address)['Content-Security-Policy'] !==
        (/^\/charts\/[^/]+\/embed\/$/.test(address) ? 'frame-ancestors *' : "frame-ancestors 'self'"),
    );
    expect(
      few(wrong.map(({ address }) => `${address}: ${headersFor(rules, address)['Content-Security-Policy']}`)),
    ).toEqual([]);
    for (const page of pages)
      expect(headersFor(rules, page.address)).toMatchObject({
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      });
  },
);
