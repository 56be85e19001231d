// What an address asks of a search and the record does not know: names of filters, and values that no entry has.
import { FACETS, type Facet } from '../../facets.ts';
import { PAGE, SORTS, type Chosen, type SearchState } from './search-state.ts';

export interface LeftOut {
  name: string;
  value: string;
}

/** Parts of an address that are no part of a search. */
export function unknownNames(address: string): LeftOut[] {
  const fits = (name: string, value: string): boolean => {
    if (name === 'q' || value === '') return true;
    if (name === 'sort') return SORTS.some((sort) => sort === value);
    if (name === 'shown') return Number.isInteger(Number(value)) && Number(value) >= PAGE;
    return FACETS.some((facet) => facet === name || `-${facet}` === name);
  };
  return [...new URLSearchParams(address)].flatMap(([name, value]) => (fits(name, value) ? [] : [{ name, value }]));
}

/** A search without the values that no entry of the record has, and those values. */
export function knownOnly(
  state: SearchState,
  values: readonly (readonly [facet: Facet, value: string])[],
): { state: SearchState; leftOut: LeftOut[] } {
  const known = new Set(values.map(([facet, value]) => `${facet} ${value}`));
  const leftOut: LeftOut[] = [];
  const sift = (chosen: Chosen, sign: string): Chosen =>
    Object.fromEntries(
      (Object.entries(chosen) as [Facet, string[]][]).flatMap(([facet, list]) => {
        const [is, not] = [
          list.filter((v) => known.has(`${facet} ${v}`)),
          list.filter((v) => !known.has(`${facet} ${v}`)),
        ];
        leftOut.push(...not.map((value) => ({ name: `${sign}${facet}`, value })));
        return is.length === 0 ? [] : [[facet, is] as const];
      }),
    );
  const [facets, without] = [sift(state.facets, ''), sift(state.without, '-')];
  return { state: leftOut.length === 0 ? state : { ...state, facets, without }, leftOut };
}
