import { afterEach, expect, test, vi } from 'vitest';
import { articleSource } from '../../src/reading/article-source.ts';
import { changedFolder } from '../fixtures/changed-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test('the text of an article, its line ends made alike', () => {
  using folder = changedFolder({ 'pages/about.mdx': '---\r\ntitle: "T"\r\n---\r\n\r\nText.\r\n' });
  vi.stubEnv('CONTENT_DIR', folder.path);
  expect(articleSource('content/pages/about.mdx')).toBe('\nText.\n');
});

test.each(['Text without fields.', new Uint8Array([0x2d, 0x2d, 0xff])])(
  'a file that changed its form after the check',
  (now) => {
    using folder = changedFolder({ 'pages/about.mdx': now });
    vi.stubEnv('CONTENT_DIR', folder.path);
    expect(() => articleSource('content/pages/about.mdx')).toThrow(
      'content/pages/about.mdx has changed since it was checked.',
    );
  },
);
