// Files of search are asked for once, and again after a failure.
import { afterEach, expect, it, vi } from 'vitest';
import { loadOnce } from '../../../../src/search/browser/engine/load-once.ts';

const ENGINE = '../../../../src/search/browser/engine/';

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

const loaderIn = async (file: string, name: string) =>
  ((await import(`${ENGINE}${file}`)) as Record<string, () => Promise<unknown>>)[name]!;

it.each([
  ['other names', async () => loaderIn('vocabulary.ts', 'loadVocabulary'), { names: {} }],
  ['suggestions', async () => loaderIn('suggestion-list.ts', 'loadSuggestions'), []],
  ['facets', async () => loaderIn('facet-values.ts', 'loadFacetValues'), { values: [], entries: {} }],
  ['the table', async () => loaderIn('entry-table.ts', 'loadTable'), { date: null, entries: {} }],
])('has the file of %s after a failure', async (_what, loaderOf, contents) => {
  // What has been loaded is kept by the modules.
  vi.resetModules();
  const load = await loaderOf();
  const asked = line('broken', 503, contents);
  await load().catch(() => null);
  await load().catch(() => null);
  expect(await load()).toEqual(contents);
  expect(asked).toHaveLength(3);
});

it('has the words of the index after a failure', async () => {
  vi.resetModules();
  const { loadKnownWords } = await import('../../../../src/search/browser/engine/word-list.ts');
  const asked = line('broken', ['care']);
  await loadKnownWords().catch(() => null);
  expect((await loadKnownWords()).holds('care')).toBe(true);
  expect(asked).toEqual(['/search/words.json', '/search/words.json']);
});
