// The figures of several runs as a table of medians and ratios.
import { median } from 'd3';

/** One stage of one contestant: what was measured in each run. */
export interface Stage {
  who: string;
  stage: string;
  wall: number[];
  processor: number[];
  peak: number[];
}

const fixed = (value: number | undefined, digits: number) => (value === undefined ? '' : value.toFixed(digits));

/** Markdown: medians in seconds and megabytes, and how many times the median of a peer's stage ours took. */
export function benchTable(stages: readonly Stage[], ours: string): string {
  const mine = (stage: string) => stages.find((one) => one.who === ours && one.stage === stage);
  const rows = stages.map((one) => {
    const own = mine(one.stage);
    const ratio = one.who === ours || own === undefined ? '' : `${fixed(median(own.wall)! / median(one.wall)!, 2)} ×`;
    const spread = `${fixed(Math.min(...one.wall), 1)} to ${fixed(Math.max(...one.wall), 1)}`;
    const cells = [fixed(median(one.wall), 1), spread, fixed(median(one.processor), 1), fixed(median(one.peak), 0)];
    return `| ${one.who} | ${one.stage} | ${cells.join(' | ')} | ${ratio} |`;
  });
  return [
    '| Who | Stage | Seconds | From, to | Processor | Peak MB | Ours against it |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}
