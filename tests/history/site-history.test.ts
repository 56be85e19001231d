import { csvFormat, csvParse } from 'd3';
import { afterEach, expect, test, vi } from 'vitest';
import { siteHistory } from '../../src/history/site-history.ts';
import { repository } from './temporary-repository.ts';

/** The sources with one that waits for June 2022. */
const waiting = (text: string) =>
  csvFormat([
    ...csvParse(text).map((row) => ({ ...row, publish_at: '' })),
    {
      ...csvParse(text)[0]!,
      id: 'gazette-lamps-wait',
      title: 'Lamps that wait',
      publish_at: '2022-06-01T00:01:00+00:00',
    },
  ]);

afterEach(() => {
  vi.unstubAllEnvs();
});

test('another moment gets its own history: what opened since is told', async () => {
  using folder = repository();
  vi.stubEnv('CONTENT_DIR', folder.content);
  folder.commit({ 'sources.csv': waiting });
  const isTold = async (at: string) => JSON.stringify((await siteHistory(at)).revisions).includes('Lamps that wait');
  expect(await isTold('2022-05-31T09:00:00Z')).toBe(false);
  expect(await isTold('2022-06-02T09:00:00Z')).toBe(true);
});
