// American spellings and stray hyphens, as this site writes them.

const ENDINGS: readonly [RegExp, string][] = [
  [/^(\p{L}{4,})iz(e|es|ed|ing|ation|ations|er|ers)$/u, '$1is$2'],
  [/yz(e|es|ed|ing|er|ers)$/, 'ys$1'],
  [/^program(s?)$/, 'programme$1'],
  [/^(cent|theat|met|fib)er(s?)$/, '$1re$2'],
  [/^(col|fav|lab|behavi|hon|neighb)or(s|ed|ing|al|ite)?$/, '$1our$2'],
  [/^licens(e|es)$/, 'licenc$1'],
  [/^defense$/, 'defence'],
  [/^pediatric(s?)$/, 'paediatric$1'],
  [/^orthopedic(s?)$/, 'orthopaedic$1'],
  [/^(an)esthe/, '$1aesthe'],
  [/^(catalog|dialog|analog)(s?)$/, '$1ue$2'],
  [/^enroll(ment|ments)$/, 'enrol$1'],
  [/^fulfill(s|ment)?$/, 'fulfil$1'],
];

/** The word in British spelling; the same word when it is British already. */
export function british(word: string): string {
  const ending = ENDINGS.find(([pattern]) => pattern.test(word));
  return ending === undefined ? word : word.replace(ending[0], ending[1]);
}

/** Words this site writes with a hyphen or in two words, joined as the index joins hyphens. */
const PREFIXES = /\b(e|tele|cyber|inter|multi|pre|post|co|non|bio|micro)[\s-](\p{L}{3,})/giu;

/** "e prescribing" and "e-prescribing" become "eprescribing". */
export const joinedUp = (text: string): string => text.replace(PREFIXES, '$1$2');
