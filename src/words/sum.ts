// A sum, or the room between the lowest and the highest that sources give, as a sentence says it.
import { formatMoney, formatMoneyShort, formatWithBasis } from '../domain/money.ts';
import type { Basis } from '../kinds/statement.ts';

/** A sum in pence with how firm its source is about it. */
export interface Sum {
  pence: number;
  basis: Basis;
}

/** "up to £10 million" as the answer to "how much": a source without a qualifier has said no more than the sum. */
export function sumStated({ pence, basis }: Sum, perYear: boolean): string {
  const each = perYear ? ', for each year' : '';
  return `${formatWithBasis(pence, basis, false)}${basis === 'exact' ? ', stated without qualification' : ''}${each}`;
}

/**
 * "£6.2 billion to £20 billion". A floor below and a ceiling above are what a range says by itself, so their words are
 * left away; a ceiling below and a floor above are not, and stay. Equal ends are one sum.
 * @param short "£6.2bn to £20bn", where room is short
 */
export function range(low: Sum, high: Sum, perYear: boolean, short = false): string {
  if (low.pence === high.pence) return formatWithBasis(low.pence, low.basis, perYear, short);
  const money = short ? formatMoneyShort : formatMoney;
  const from = `${low.basis === 'approx' ? 'about ' : ''}${money(low.pence)}`;
  const about = high.basis === 'approx' && low.basis !== 'approx' ? 'about ' : '';
  const to = `${high.basis === 'more-than' ? 'more than ' : about}${money(high.pence)}`;
  return `${from}${low.basis === 'up-to' ? ' (a ceiling)' : ''} to ${to}${perYear ? ' a year' : ''}`;
}
