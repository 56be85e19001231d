// Money: integer pence inside, plain words outside. Every pound on the site is printed here.
import type { Basis } from '../kinds/statement.ts';

/** Pence of an amount written in pounds, such as "250000000" or "12.50". */
export function penceOf(pounds: string): number {
  const [whole, decimals = ''] = pounds.split('.');
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** Pounds in digits for data files: "250000000", "12.50". */
export const poundsOf = (pence: number): string => (pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2));

const scaled = (pence: number, unit: number) => withCommas(String(Number((pence / unit).toFixed(2))));

/** The scale at which a sum can be written with at most two decimals and nothing lost: billions, millions or pounds. */
function scaleOf(pence: number): 'billion' | 'million' | null {
  if (pence >= 1e11 && pence % 1e9 === 0) return 'billion';
  if (pence >= 1e8 && pence % 1e6 === 0) return 'million';
  return null;
}

const withCommas = (number: string) => {
  const [whole, decimals] = number.split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
};

/** A sum in words for text: "£250 million", "£1.25 billion", "£5,518,492". Never rounded. */
export function formatMoney(pence: number): string {
  const scale = scaleOf(pence);
  if (scale === 'billion') return `£${scaled(pence, 1e11)} billion`;
  if (scale === 'million') return `£${scaled(pence, 1e8)} million`;
  return formatPounds(pence);
}

/** A sum in digits, where none may be dropped: "£250,000,000", "£12.50". */
export const formatPounds = (pence: number): string => `£${withCommas(poundsOf(pence))}`;

/** A sum for chart labels, where room is short: "£250m", "£1.25bn", "£5,518,492". Never rounded. */
export const formatMoneyShort = (pence: number): string =>
  formatMoney(pence).replace(' billion', 'bn').replace(' million', 'm');

const QUALIFIER: Record<Basis, string> = { exact: '', 'up-to': 'up to ', 'more-than': 'more than ', approx: 'about ' };

/** The words that go with a sum wherever it is printed: "up to £10 million", "£1 billion a year". */
export function formatWithBasis(pence: number, basis: Basis, perYear: boolean, short = false): string {
  const sum = short ? formatMoneyShort(pence) : formatMoney(pence);
  return `${QUALIFIER[basis]}${sum}${perYear ? ' a year' : ''}`;
}
