// An acronym is written out where a page first uses it, unless the glossary explains it.
import type { Problem } from '../problem.ts';
import { passagesOf, type Manuscript } from './passages.ts';

/** Read by everyone as words. */
const EVERYDAY = ['NHS', 'NHSX', 'UK', 'EU', 'US', 'BBC', 'TV', 'PDF', 'CSV', 'OK'];

/**
 * Words in capitals that need no expansion: those of the glossary, and names of bodies and programmes that are written
 * so.
 */
export function knownAcronyms(
  glossary: readonly { term: string; also?: readonly string[] | undefined }[],
  names: readonly string[],
): Set<string> {
  const explained = glossary.flatMap(({ term, also = [] }) => [term, ...also]);
  return new Set([
    ...EVERYDAY,
    ...[...explained, ...names].flatMap((text) => acronymsIn(text).map(({ word }) => word)),
  ]);
}

export function acronyms({ file, text }: Manuscript, known: ReadonlySet<string>): Problem[] {
  const met = new Set<string>();
  return passagesOf(text).flatMap((passage) =>
    acronymsIn(passage.own).flatMap(({ word, at, end }) => {
      if (met.has(word) || known.has(word)) return [];
      met.add(word);
      const expanded =
        (/[\p{L}”] \($/u.test(passage.own.slice(0, at)) && /^s?\)/.test(passage.own.slice(end))) ||
        /^s? \(\p{L}+ /u.test(passage.own.slice(end));
      if (expanded) return [];
      const line = passage.line + (passage.own.slice(0, at).match(/\n/g)?.length ?? 0);
      return [
        {
          file,
          line,
          what: `"${word}" is not written out where it is first used.`,
          write: `Write the full name with "(${word})" after it, or add it to content/glossary.yaml.`,
        },
      ];
    }),
  );
}

/** Words of two or more capitals, without the "s" of a plural. Roman numbers and addresses such as GOV.UK are none. */
function acronymsIn(text: string): { word: string; at: number; end: number }[] {
  return [...text.matchAll(/(?<![\p{L}\d&.])([A-Z][A-Z0-9&]*[A-Z])(?=s?(?!\.?[\p{L}\d]))/gu)]
    .map((found) => ({ word: found[1]!, at: found.index, end: found.index + found[1]!.length }))
    .filter(({ word }) => !/^[IVX]+$/.test(word));
}
