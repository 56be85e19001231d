// Files of search are asked for once, and again after a failure.
import { afterEach, expect, it, vi } from 'vitest';
import { loadOnce } from '../../../../src/search/browser/engine/load-once.ts';
import { loadSuggestions } from '../../../../src/search/browser/engine/suggestion-list.ts';
import { loadVocabulary } from '../../../../src/search/browser/engine/vocabulary.ts';

afterEach(() => vi.unstubAllGlobals());

/** A line that gives these answers one after the other, and the addresses that were asked for. */
function line(...answers: (object | number | 'broken')[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const answer = answers.shift()!;
    if (answer === 'broken') throw new TypeError('Failed to fetch');
    return typeof answer === 'number' ? new Response('', { status: answer }) : Response.json(answer);
  });
  return asked;
}

it('asks once, however often the file is wanted', async () => {
  const asked = line({ a: 1 });
  const load = loadOnce<object>('/search/x.json');
  expect(await Promise.all([load(), load()])).toEqual([{ a: 1 }, { a: 1 }]);
  expect(await load()).toEqual({ a: 1 });
  expect(asked).toEqual(['/search/x.json']);
});

it('says which file was not there', async () => {
  line(404);
  await expect(loadOnce('/search/x.json')()).rejects.toThrow('/search/x.json: 404');
});

it.each([
  ['the words of the site', loadVocabulary, { words: [], names: {} }],
  ['the list of suggestions', loadSuggestions, [['NHS App', '/programmes/nhs-app/', 'Programme', '']]],
])('has %s after a failure', async (_what, load, contents) => {
  const asked = line('broken', 503, contents);
  await load().catch(() => null);
  await load().catch(() => null);
  expect(await load()).toEqual(contents);
  expect(asked).toHaveLength(3);
});
