// npm run check: reads the content, prints all problems at once, and exits 1 when there is any.
import { join } from 'node:path';
import { checkContent } from './check-content.ts';

const folder = join(process.cwd(), process.argv[2] ?? 'content');
const { report, ok } = checkContent(folder);
(ok ? process.stdout : process.stderr).write(report);
process.exit(ok ? 0 : 1);
