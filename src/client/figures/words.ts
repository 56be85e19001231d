// What the working table says of itself.
import type { Arranged } from './arrange.ts';

/** "51 of 614 figures fit; 1 to 50 are shown. 3 are selected." */
export function countWords({ fitting, first, last, pages }: Arranged, total: number, selected: number): string {
  const also = selected === 0 ? '' : ` ${selected} ${selected === 1 ? 'is' : 'are'} selected.`;
  if (fitting.length === 0) return `No figure fits all of these. Take one of them back.${also}`;
  const count =
    fitting.length === total
      ? `All ${total} figures are listed`
      : `${fitting.length} of ${total} figures ${fitting.length === 1 ? 'fits' : 'fit'}`;
  return `${count}${pages === 1 ? '' : `; ${first} to ${last} are shown`}.${also}`;
}
