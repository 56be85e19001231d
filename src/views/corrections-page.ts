// Corrections in public, newest first.
import { correctionAnchor, statementAddress } from '../domain/addresses.ts';
import { compareDates, formatDate } from '../domain/calendar.ts';
import type { Correction } from '../domain/content.ts';
import { compare } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/record.ts';
import { count } from '../words/count.ts';

export interface CorrectionView {
  id: string;
  /** Its place in the list of corrections. */
  href: string;
  /** The page that was wrong. */
  where: { name: string; href: string };
  /** What was wrong on it: "statement f-0038, amount gbp"; null when it was the text. */
  what: string | null;
  was: string;
  is: string;
  /** "on 4 May 2022", "in 2023". */
  on: string;
  /** "Corrected on 4 May 2022; wrong since May 2022". */
  dates: string;
  noticedBy: string | null;
  note: string | null;
}

export interface CorrectionsPage {
  /** How many corrections there are, of how many pages, and when the last was made. */
  sentence: string;
  /** The corrections by the page that was wrong, the page corrected last first. */
  pages: { where: CorrectionView['where']; corrections: CorrectionView[] }[];
}

export function correctionView(record: PublicRecord, correction: Correction): CorrectionView {
  const { id, where, statement, field, on, since } = correction;
  const what = [
    statement === undefined ? null : `statement ${statement}`,
    field === undefined ? null : field.replaceAll('_', ' '),
  ]
    .filter((part) => part !== null)
    .join(', ');
  return {
    id,
    href: correctionAnchor(id),
    where: { name: pageName(record, where), href: where },
    what: what === '' ? null : what,
    was: correction.was,
    is: correction.is,
    on: dated(on),
    dates: `Corrected ${dated(on)}${since === undefined ? '' : `; wrong since ${formatDate(since)}`}`,
    noticedBy: correction.noticed_by ?? null,
    note: correction.note ?? null,
  };
}

const dated = (date: string) => `${date.length === 10 ? 'on' : 'in'} ${formatDate(date)}`;

/** All corrections, newest first. */
export const correctionsNewestFirst = (record: PublicRecord): Correction[] =>
  [...record.content.corrections].sort((a, b) => -compareDates(a.on, b.on) || compare(a.id, b.id));

/** One heading for each page, however many corrections it has. */
export function correctionsPage(record: PublicRecord): CorrectionsPage {
  const pages = new Map<string, CorrectionView[]>();
  for (const correction of correctionsNewestFirst(record))
    pages.set(correction.where, [...(pages.get(correction.where) ?? []), correctionView(record, correction)]);
  const { corrections } = record.content;
  return {
    sentence:
      corrections.length === 0
        ? 'Nothing published here has been corrected yet.'
        : `${count(corrections.length, 'correction')} of ${count(pages.size, 'page')} so far, the last ` +
          `${dated(correctionsNewestFirst(record)[0]!.on)}: what was wrong, since when, and what is right.`,
    pages: [...pages.values()].map((own) => ({ where: own[0]!.where, corrections: own })),
  };
}

/** The addresses on which a correction is shown: the page that was wrong, and the statement that was. */
export const placesOf = ({ where, statement }: Correction): string[] => [
  ...new Set([where, ...(statement === undefined ? [] : [statementAddress(statement)])]),
];

/** The name of the entry at an address, as readers know it; the address itself for other pages. */
function pageName(record: PublicRecord, address: string): string {
  const [section, ...rest] = address.split('/').filter((part) => part !== '');
  const id = rest.at(-1) ?? '';
  if (section === 'programmes') return record.programmes.get(id)?.name ?? address;
  if (section === 'organisations') return record.organisations.get(id)?.name ?? address;
  if (section === 'sources') return record.sources.get(id)?.title ?? address;
  if (section === 'about') return record.content.pages.find((page) => page.id === (id || 'about'))?.title ?? address;
  return address;
}
