// Dates and spans of years as people write them.

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** 01/07/2019, 1.7.2019 and 2019-07-01 become "1 July 2019", as this site writes them: the day comes first. */
export const datesInWords = (text: string): string => {
  const words = (day: string, month: string, year: string, whole: string) => {
    const name = MONTHS[Number(month) - 1];
    return name === undefined || Number(day) < 1 || Number(day) > 31 ? whole : `${Number(day)} ${name} ${year}`;
  };
  return text
    .replace(
      /(?<![\w/.-])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\w/-])/g,
      (whole, day: string, _, month: string, year: string) => words(day, month, year, whole),
    )
    .replace(
      /(?<![\w/.-])(\d{4})-(\d{2})-(\d{2})(?![\w/-])/g,
      (whole: string, year: string, month: string, day: string) => words(day, month, year, whole),
    )
    .replace(/(?<![\w])(\d{1,2})(?:st|nd|rd|th)(?= (?:of )?[a-z]{3,9}\b)/gi, '$1');
};

/** The first and the last year of a span; open at an end that is null. */
export interface Span {
  from: number | null;
  to: number | null;
}

const YEAR = '((?:19|20)\\d{2})';
const SPANS: readonly [RegExp, (a: number, b: number) => Span][] = [
  [new RegExp(`\\b(?:between|from) ${YEAR} (?:and|to|until) ${YEAR}\\b`, 'i'), (from, to) => ({ from, to })],
  [new RegExp(`(?<![\\w-])${YEAR}(?: ?[-–] ?| to )${YEAR}(?![\\w-])`, 'i'), (from, to) => ({ from, to })],
  [new RegExp(`\\bsince ${YEAR}\\b(?!-)`, 'i'), (from) => ({ from, to: null })],
  [new RegExp(`\\bafter ${YEAR}\\b(?!-)`, 'i'), (from) => ({ from: from + 1, to: null })],
  [new RegExp(`\\bbefore ${YEAR}\\b(?!-)`, 'i'), (to) => ({ from: null, to: to - 1 })],
  [new RegExp(`\\b(?:until|up to) ${YEAR}\\b(?!-)`, 'i'), (to) => ({ from: null, to })],
];

/** Takes a span of years out of a text. */
export function takeSpan(text: string): { text: string; span: Span | null } {
  for (const [pattern, spanOf] of SPANS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const span = spanOf(Number(found[1]), Number(found[2]));
    if (span.from !== null && span.to !== null && span.from > span.to) continue;
    return { text: text.replace(found[0], ' ').replace(/\s+/g, ' ').trim(), span };
  }
  return { text, span: null };
}

/** "2018 to 2020", "since 2023", "until 2018". */
export const spanWords = ({ from, to }: Span): string =>
  from === null ? `until ${to}` : to === null ? `since ${from}` : `${from} to ${to}`;
