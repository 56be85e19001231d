// Corrections in public.
import { formatDate } from '../domain/calendar.ts';
import type { PublicRecord } from '../domain/record.ts';

export interface CorrectionsPage {
  corrections: { id: string; where: string; was: string; is: string; dates: string; noticedBy: string | null }[];
}

export const correctionsPage = (record: PublicRecord): CorrectionsPage => ({
  corrections: record.content.corrections.map((correction) => ({
    id: correction.id,
    where: correction.where,
    was: correction.was,
    is: correction.is,
    dates: `Corrected on ${formatDate(correction.on)}${correction.since === undefined ? '' : `; wrong since ${formatDate(correction.since)}`}`,
    noticedBy: correction.noticed_by ?? null,
  })),
});
