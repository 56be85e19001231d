// The mutation score by folder: of the faults put into the code on purpose, how many made a test fail.

/** One fault that was tried: where it was put and what came of it. */
export interface Tried {
  fileName: string;
  status: string;
}

const CAUGHT = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/** "src/domain/checks/dates.ts", wherever the project stands → "domain/checks". */
const folderOf = (file: string) => file.replace(/^.*?\bsrc\//, '').replace(/\/?[^/]*$/, '') || 'src';

/**
 * A Markdown table, one row a folder and one for all. Faults that no verdict was reached on (left out of the sample,
 * or tried only while a module loads) are not counted.
 */
export function scoreTable(tried: readonly Tried[]): string {
  const counted = tried.filter(({ status }) => CAUGHT.includes(status) || MISSED.includes(status));
  const folders = Map.groupBy(counted, ({ fileName }) => folderOf(fileName));
  const rows = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '| Folder | Faults | Caught | Survived | In no test | Score |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(([folder, faults]) => row(folder, faults)),
    row('all', counted),
    '',
  ].join('\n');
}

function row(name: string, faults: readonly Tried[]): string {
  const count = (...states: string[]) => faults.filter(({ status }) => states.includes(status)).length;
  const caught = count(...CAUGHT);
  const score = faults.length === 0 ? '–' : `${Math.round((caught / faults.length) * 100)}%`;
  return `| ${name} | ${faults.length} | ${caught} | ${count('Survived')} | ${count('NoCoverage')} | ${score} |`;
}
