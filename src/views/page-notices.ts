// What has to be said at the head of single pages: that something on them was corrected, or that they are not public
// yet.
import { formatDate } from '../domain/calendar.ts';
import { embargoedAddresses } from '../domain/embargo.ts';
import type { PublicRecord } from '../domain/record.ts';
import { correctionsNewestFirst, correctionView, placesOf, type CorrectionView } from './corrections-page.ts';

export interface PageNotices {
  /** Newest first. */
  corrections: CorrectionView[];
  /** What stands over them: the dates of one, "Corrected 4 times, last on 30 November 2026"; null without any. */
  corrected: string | null;
  /** "Under embargo until 1 December 2026, 00:01 (+00:00)": only where everything is shown, as while editing. */
  embargo: string | null;
}

export const NO_NOTICES: PageNotices = { corrections: [], corrected: null, embargo: null };

/** The notices of each page that has any, by address. */
export function pageNotices(record: PublicRecord, at: string): ReadonlyMap<string, PageNotices> {
  const notices = new Map<string, PageNotices>();
  const of = (address: string) => notices.get(address) ?? NO_NOTICES;
  for (const correction of correctionsNewestFirst(record)) {
    for (const place of placesOf(correction)) {
      const corrections = [...of(place).corrections, correctionView(record, correction)];
      notices.set(place, { ...of(place), corrections, corrected: correctedWords(corrections) });
    }
  }
  for (const [address, until] of embargoedAddresses(record.content, at))
    notices.set(address, { ...of(address), embargo: embargoWords(until) });
  return notices;
}

/** Several corrections of a page are one line at its head, which must not push down what the page is about. */
function correctedWords([last, ...others]: readonly CorrectionView[]): string {
  return others.length === 0 ? last!.dates : `Corrected ${others.length + 1} times, last ${last!.on}`;
}

/** The time as its editor wrote it, zone and all: "Under embargo until 1 December 2026, 00:01 (+00:00)". */
export function embargoWords(until: string): string {
  const [, day, time, zone] = /^([\d-]{10})T(\d\d:\d\d)(?::\d\d)?(.*)$/.exec(until)!;
  return `Under embargo until ${formatDate(day!)}, ${time} (${zone === 'Z' ? 'UTC' : zone})`;
}
