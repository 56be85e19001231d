// npm run sources: lists the sources without an archived copy and prints where to look for one; it asks nobody itself.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { uncopied } from '../domain/uncopied.ts';
import { settings } from '../settings.ts';
import { checkedContent } from './check-content.ts';
import { describeUncopied, uncopiedCsv } from './format-uncopied.ts';

const HELP = `npm run sources                     lists the sources without an archived copy, and where to look for one
npm run --silent sources -- --csv   the same as a table
npm run sources -- <folder>         reads another folder than content/
`;

// The list is long, and what it is piped into may have seen enough of it.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
try {
  const { values, positionals } = parseArgs({
    options: { csv: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) process.stdout.write(HELP);
  else {
    const { content } = checkedContent(join(process.cwd(), positionals[0] ?? 'content'), null);
    const list = uncopied(content, settings.closingHosts);
    process.stdout.write(
      values.csv ? uncopiedCsv(list) : describeUncopied(list, content.sources.length, settings.closingHosts),
    );
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
