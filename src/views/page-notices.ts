// What has to be said at the head of single pages: that something on them was corrected, or that they are not public
// yet.
import { formatDate } from '../domain/calendar.ts';
import { embargoedAddresses } from '../domain/embargo.ts';
import type { PublicRecord } from '../domain/record.ts';
import { correctionsNewestFirst, correctionView, placesOf, type CorrectionView } from './corrections-page.ts';

export interface PageNotices {
  corrections: CorrectionView[];
  /** "Under embargo until 1 December 2026, 00:01 (+00:00)": only where everything is shown, as while editing. */
  embargo: string | null;
}

export const NO_NOTICES: PageNotices = { corrections: [], embargo: null };

/** The notices of each page that has any, by address. */
export function pageNotices(record: PublicRecord, at: string): ReadonlyMap<string, PageNotices> {
  const notices = new Map<string, PageNotices>();
  const of = (address: string) => notices.get(address) ?? NO_NOTICES;
  for (const correction of correctionsNewestFirst(record)) {
    for (const place of placesOf(correction))
      notices.set(place, { ...of(place), corrections: [...of(place).corrections, correctionView(record, correction)] });
  }
  for (const [address, until] of embargoedAddresses(record.content, at))
    notices.set(address, { ...of(address), embargo: embargoWords(until) });
  return notices;
}

/** The time as its editor wrote it, zone and all: "Under embargo until 1 December 2026, 00:01 (+00:00)". */
export function embargoWords(until: string): string {
  const [, day, time, zone] = /^([\d-]{10})T(\d\d:\d\d)(?::\d\d)?(.*)$/.exec(until)!;
  return `Under embargo until ${formatDate(day!)}, ${time} (${zone === 'Z' ? 'UTC' : zone})`;
}
