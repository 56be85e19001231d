// The measures of relevance: whether the first, or one of the first three, is right, and how early the right ones come.

export interface Judged {
  query: string;
  kind: string;
  right: string[];
  /** The first ten results. */
  found: string[];
}

export function measure(list: readonly Judged[]): { first: number; third: number; gain: number } {
  const mean = (value: (one: Judged) => number) => list.reduce((sum, one) => sum + value(one), 0) / list.length;
  return {
    first: mean(({ right, found }) => Number(found.slice(0, 1).some((one) => right.includes(one)))),
    third: mean(({ right, found }) => Number(found.slice(0, 3).some((one) => right.includes(one)))),
    gain: mean(discountedGain),
  };
}

/** nDCG@10 with right or wrong as the only grades. */
function discountedGain({ right, found }: Judged): number {
  const discount = (place: number) => 1 / Math.log2(place + 2);
  const sum = (places: number[]) => places.reduce((total, place) => total + discount(place), 0);
  const ideal = sum(Array.from({ length: Math.min(10, right.length) }, (_, place) => place));
  return sum(found.slice(0, 10).flatMap((one, place) => (right.includes(one) ? [place] : []))) / ideal;
}
