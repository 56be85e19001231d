// A list too long for one page, cut into parts: an old phone gets each of them at once.
import { partAddress } from '../domain/addresses.ts';

export interface ListPart<Row> {
  /** From 1; the first part is the page of the list itself. */
  number: number;
  /** How many parts there are. */
  of: number;
  address: string;
  rows: Row[];
  /** All parts with the rows each holds, this one among them; empty where one page holds them all. */
  parts: { href: string; words: string; current: boolean }[];
}

/** @param most how many rows a part holds */
export function listParts<Row>(rows: readonly Row[], most: number, list: string): ListPart<Row>[] {
  const of = Math.max(1, Math.ceil(rows.length / most));
  const numbers = Array.from({ length: of }, (_, index) => index + 1);
  return numbers.map((number) => ({
    number,
    of,
    address: partAddress(list, number),
    rows: rows.slice((number - 1) * most, number * most),
    parts:
      of === 1
        ? []
        : numbers.map((other) => ({
            href: partAddress(list, other),
            words: fromTo((other - 1) * most + 1, Math.min(other * most, rows.length)),
            current: other === number,
          })),
  }));
}

const fromTo = (from: number, to: number): string => (from === to ? String(to) : `${from} to ${to}`);
