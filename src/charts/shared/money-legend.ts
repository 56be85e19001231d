// The marks of money that a chart uses, with their meaning.
import { BASES, KINDS, type Basis, type Kind } from '../../kinds/statement.ts';
import type { LegendItem } from './chart.ts';
import { basisMark, kindMark } from './ink.ts';
import { strokes } from './paths.ts';

const MEANING: Record<Basis, string> = { exact: '', 'up-to': 'at most', 'more-than': 'at least', approx: 'about' };

/** The kinds and bases that occur, each once, in their fixed order. */
export function moneyLegend(
  drawn: readonly { kind: Kind; basis: Basis }[],
  lie: 'standing' | 'lying' = 'standing',
): LegendItem[] {
  const kinds = KINDS.filter((kind) => drawn.some((each) => each.kind === kind));
  const bases = BASES.filter((basis) => basis !== 'exact' && drawn.some((each) => each.basis === basis));
  return [
    ...kinds.map((kind): LegendItem => ({ shapes: kindMark(kind, 7, 7.5, 5.5), words: kind, size: [14, 15] })),
    ...bases.map((basis): LegendItem => (lie === 'standing' ? standing(basis) : lying(basis))),
  ];
}

const standing = (basis: Basis): LegendItem => ({
  shapes: [...kindMark('announced', 8, 12, 5), ...basisMark(basis, 8, 12, 5, 'standing')],
  words: MEANING[basis],
  size: [16, 26],
});

const lying = (basis: Basis): LegendItem => {
  const x = basis === 'up-to' ? 15 : 9;
  return {
    shapes: [...kindMark('announced', x, 7.5, 4.5), ...basisMark(basis, x, 7.5, 4.5, 'lying')],
    words: MEANING[basis],
    size: [24, 18],
  };
};

export const DISPUTE_LEGEND: LegendItem = {
  shapes: [
    {
      d: strokes([
        [2, 2.5],
        [20, 2.5],
        [20, 12.5],
        [2, 12.5],
      ]),
      class: 'chart-dispute-line',
    },
  ],
  words: 'sources disagree',
  size: [22, 15],
};
