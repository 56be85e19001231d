// Every promise has a page that says its verdict and why; the list holds all of them.
import { describe, expect, test } from 'vitest';
import { judged, tallyOf } from '../../src/domain/promises/tally.ts';
import { settings } from '../../src/settings.ts';
import { promiseLines } from '../../src/views/promises/promise-line.ts';
import { tallySentence } from '../../src/words/verdict-words.ts';
import { record } from './built-record.ts';
import { few, pages } from './built-site.ts';

const htmlOf = new Map(pages.map(({ address, html }) => [address, html.replace(/\s+/g, ' ')]));
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
const { promises, programmes } = record.content;
const lines = promiseLines(record, promises);

test('the record holds promises', () => expect(promises.length).toBeGreaterThan(0));

describe('each promise', () => {
  test('has a page that says what came of it and why', () =>
    expect(
      few(
        lines
          .filter(({ href, verdict }) => !htmlOf.get(href)?.includes(escaped(`>${verdict.reason}<`)))
          .map(({ href }) => href),
      ),
    ).toEqual([]));
  test('stands in the list, and on the page of its programme', () => {
    const list = htmlOf.get('/promises/')!;
    expect(lines.filter(({ href }) => !list.includes(`href="${href}"`)).map(({ href }) => href)).toEqual([]);
    expect(lines.filter(({ href, programme }) => !htmlOf.get(programme.href)!.includes(`href="${href}"`))).toEqual([]);
  });
});

test('the list opens with the tally', () =>
  expect(htmlOf.get('/promises/')).toContain(tallySentence(tallyOf(judged(record, promises, settings.asAt)))));

test('a programme without a promise says so', () => {
  const none = programmes.filter(({ id }) => !promises.some(({ programme }) => programme === id));
  expect(
    few(
      none
        .map(({ id }) => `/programmes/${id}/`)
        .filter((address) => !htmlOf.get(address)!.includes('No promise was found in the sources read.')),
    ),
  ).toEqual([]);
});
