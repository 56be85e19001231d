// npm run facts-changed -- main: prints, as Markdown for a pull request, what this branch and folder change for
// readers.
import { join } from 'node:path';
import { compareFacts } from './compare-facts.ts';

const { ok, report } = await compareFacts(
  process.env.CONTENT_DIR ?? join(process.cwd(), 'content'),
  process.argv[2] ?? 'main',
);
(ok ? process.stdout : process.stderr).write(report);
process.exitCode = ok ? 0 : 1;
