// Which tests run in which lane: "unit" needs nothing but the source and is quick, "commands" starts processes
// (commands of ours, git), "site" looks at the site in dist/, in files or in a browser. Worked out from where a test is
// and what it imports, so that no list needs to be kept.
import { globSync, readFileSync } from 'node:fs';

const all = globSync('tests/**/*.test.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const needsSite = (file: string) => /^tests\/(site|browser)\//.test(file);
const startsProcesses = (file: string) =>
  /from '(?:node:child_process|[./]+\/temporary-repository\.ts)'/.test(readFileSync(file, 'utf8'));

export const siteTests = all.filter(needsSite);
export const commandTests = all.filter((file) => !needsSite(file) && startsProcesses(file));
export const unitTests = all.filter((file) => !needsSite(file) && !startsProcesses(file));
