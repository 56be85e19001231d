import { expect, test } from 'vitest';
import { corrections } from '../../../src/domain/checks/corrections.ts';
import type { Content, Correction } from '../../../src/domain/content.ts';
import { smallContent } from '../../fixtures/small-content.ts';

const nothing = () => false;
const told = (fields: Partial<Correction>, change: (content: Content) => void = () => {}) =>
  corrections(
    smallContent((content) => {
      Object.assign(content.corrections[0]!, fields);
      change(content);
    }),
    nothing,
  ).map(({ file, line, what, write }) => `${file}:${line} ${what} ${write}`);

test('the small record has one that is right', () => expect(told({})).toEqual([]));
test('a statement and its field', () =>
  expect(told({ where: '/programmes/lantern/', statement: 'f-0001', field: 'amount_gbp' })).toEqual([]));
test('a list has no fields to name, and any may be left out', () => expect(told({ where: '/funding/' })).toEqual([]));

test('a page that is not there', () => {
  expect(told({ where: '/programmes/lantren/' })).toEqual([
    'content/corrections.yaml:3 where is /programmes/lantren/, where there is no page. Did you mean ' +
      '/programmes/lantern/?',
  ]);
  expect(told({ where: '/quite/another/thing/' })).toEqual([
    'content/corrections.yaml:3 where is /quite/another/thing/, where there is no page. Write the address of the ' +
      'page that was wrong; it begins and ends with "/".',
  ]);
});

test('a page that has moved', () => {
  const redirect = {
    id: '/lamp/',
    from: '/lamp/',
    to: '/programmes/lantern/',
    reason: 'Renamed.',
    origin: { file: 'content/redirects.csv', line: 2 },
  };
  expect(told({ where: '/lamp/' }, (content) => content.redirects.push(redirect))).toEqual([
    'content/corrections.yaml:3 where is /lamp/, a page that has moved. Write /programmes/lantern/.',
  ]);
});

test('a field that such entries do not have', () => {
  expect(told({ field: 'startd' })).toEqual([
    'content/corrections.yaml:1 field is "startd", which no entry of this kind has. Did you mean started?',
  ]);
  expect(told({ statement: 'f-0001', field: 'started' })[0]).toMatch(
    /field is "started", which no entry of this kind has\. Known: amount_gbp, announced_on, basis, /,
  );
});
