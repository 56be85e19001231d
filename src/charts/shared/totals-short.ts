// Totals where room is short: "up to £10m", "at least £61m".
import { formatTotal, type Total } from '../../domain/totals.ts';

type Sum = Pick<Total, 'pence' | 'basis'>;

export const totalShort = ({ pence, basis }: Sum): string => {
  const short = formatTotal({ pence, basis: basis === 'mixed' ? 'exact' : basis })
    .replace(' billion', 'bn')
    .replace(' million', 'm');
  return basis === 'mixed' ? `${short}, bases mixed` : short;
};

/** What a reader must know when a total mixes bases; undefined when none does. */
export const mixedNote = (totals: readonly Sum[]): string | undefined =>
  totals.some((total) => total.basis === 'mixed')
    ? 'Where bases are mixed, ceilings, floors and estimates stand in one sum, so that it bounds nothing.'
    : undefined;
