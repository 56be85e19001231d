// A server is asked for the head, and for the page only where that settles nothing. No test asks a real one.
import { expect, test } from 'vitest';
import { askAddress } from '../../src/commands/ask-address.ts';

const ASKED = 'https://college.example/paper';

/** A server that gives these answers in turn, and what it was asked. */
function server(...answers: (number | Error)[]) {
  const asked: RequestInit[] = [];
  const ask = (url: string, options: RequestInit): Promise<Response> => {
    const answer = answers[asked.length]!;
    asked.push(options);
    if (typeof answer !== 'number') return Promise.reject(answer);
    const response = new Response(options.method === 'GET' ? 'The paper.' : null, { status: answer });
    return Promise.resolve(Object.defineProperty(response, 'url', { value: url }));
  };
  return { ask, methods: () => asked.map(({ method }) => method), asked };
}

test('a page whose head is there is not fetched', async () => {
  const { ask, methods, asked } = server(200);
  expect(await askAddress(ASKED, 'A reader', ask)).toEqual({ state: 'live', why: 'the server says 200' });
  expect(methods()).toEqual(['HEAD']);
  expect(asked[0]).toMatchObject({ redirect: 'follow', headers: { 'user-agent': 'A reader' } });
  expect(asked[0]!.signal).toBeInstanceOf(AbortSignal);
});

test.each([
  [405, 200, 'live'],
  [404, 200, 'live'],
  [403, 404, 'gone'],
  [404, 404, 'gone'],
  [503, 503, 'unclear'],
])('a head that settles nothing (%i) is followed by the page (%i): %s', async (head, page, state) => {
  const { ask, methods } = server(head, page);
  expect((await askAddress(ASKED, 'A reader', ask)).state).toBe(state);
  expect(methods()).toEqual(['HEAD', 'GET']);
});

test('a server that does not answer is asked once more, and its silence has a reason', async () => {
  const failed = () => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } });
  expect((await askAddress(ASKED, 'A reader', server(failed(), failed()).ask)).state).toBe('gone');
  const slow = () => Object.assign(new Error('too slow'), { name: 'TimeoutError' });
  expect((await askAddress(ASKED, 'A reader', server(slow(), slow()).ask)).why).toBe('no answer (TimeoutError)');
});
