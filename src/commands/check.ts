// npm run check: reads the content, prints all problems at once, and exits 1 when there is any (2 when it was asked
// wrongly).
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTime } from '../build-time.ts';
import { countAdvice, describeAdvice } from '../domain/advice/advice.ts';
import { describeProblems } from '../domain/problem.ts';
import { findProblems, summary, unlistedProblem } from './check-content.ts';
import { describeFixes, fixContent } from './fix-content.ts';
import { adviceOnContent } from '../reading/advice.ts';
import { githubAnnotations, unobeyed } from './format-github.ts';
import { quoteFrom } from '../reading/quote.ts';
import { moneyReport } from './format-report.ts';

const HELP = `npm run check                       lists every problem in content/
npm run check -- --fix              first repairs what is safe, and says what it changed
npm run check -- --advice           also lists the advice, which holds nothing up
npm run check -- --report           also prints every reconciliation with its gap, and every total
npm run check -- --format github    prints annotations for a pull request
npm run check -- <folder>           checks another folder than content/
`;

const { values, positionals, at } = read();
const folder = resolve(positionals[0] ?? 'content');
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (values.fix) process.stdout.write(describeFixes(fixContent(folder)));

const { content, problems: found } = findProblems(folder, at);
const unlisted = found.length === 0 ? unlistedProblem(content, at) : null;
const problems = unlisted === null ? found : [unlisted];
const advice = adviceOnContent(folder, content);
const ok = problems.length === 0;
const list = ok ? summary(content) : `${describeProblems(problems, quoteFrom(folder))}\n`;
const out = ok ? process.stdout : process.stderr;
if (values.format === 'github') {
  process.stdout.write(githubAnnotations(problems, 'error'));
  if (values.advice) process.stdout.write(githubAnnotations(advice, 'warning'));
  out.write(unobeyed(list, randomUUID()));
} else {
  out.write(list);
  if (values.advice) process.stdout.write(`\n${describeAdvice(advice)}`);
  else if (ok && advice.length > 0) process.stdout.write(`${countAdvice(advice)}: npm run check -- --advice\n`);
}
if (values.report) process.stdout.write(`\n${moneyReport(content)}`);
process.exitCode = ok ? 0 : 1;

function read() {
  try {
    const options = {
      fix: { type: 'boolean' },
      advice: { type: 'boolean' },
      report: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      format: { type: 'string', default: 'text' },
    } as const;
    const given = parseArgs({ options, allowPositionals: true });
    if (!['text', 'github'].includes(given.values.format))
      throw new Error(`There is no format "${given.values.format}": write text or github.`);
    const [named] = given.positionals;
    if (named !== undefined && !existsSync(named)) throw new Error(`There is no folder "${named}" to check.`);
    return { ...given, at: buildTime() };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${HELP}`);
    process.exit(2);
  }
}
