import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildTime } from '../../src/build-time.ts';
import { checkedContent, unlistedProblem } from '../../src/commands/check-content.ts';

test('every address of the content is in the ledger: if not, run "npm run addresses" and commit the file', () => {
  const at = buildTime({});
  const { content } = checkedContent(fileURLToPath(new URL('../../content', import.meta.url)), at);
  expect(content.addresses.length).toBeGreaterThan(1000);
  expect(unlistedProblem(content, at)?.what ?? 'every address is written down').toBe('every address is written down');
});
