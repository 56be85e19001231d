// The history of the whole record: month by month, and what changed lately.
import { changesMonthAddress } from '../domain/addresses.ts';
import { formatDate } from '../domain/calendar.ts';
import type { PublicRecord } from '../domain/record.ts';
import { changeSentence } from './change-sentence.ts';
import { revisionView, type RevisionView } from './revisions.ts';
import { count } from '../words/count.ts';

export interface ChangesPage {
  missing: string | null;
  /** "12 changes of the content since 22 November 2026." */
  sentence: string;
  months: { name: string; href: string; changes: string }[];
  latest: LatestChange[];
  /** What stands in the folder that this copy was built from and is in no commit. */
  notCommitted: RevisionView[];
}

export interface ChangesMonth {
  /** "2026-11", as in its address. */
  month: string;
  name: string;
  sentence: string;
  revisions: RevisionView[];
  earlier: { name: string; href: string } | null;
  later: { name: string; href: string } | null;
}

export interface LatestChange {
  date: string;
  on: string;
  href: string;
  sentence: string;
}

const LATEST = 20;

/** Every revision that is in a commit, newest first. */
export function allRevisions(record: PublicRecord): RevisionView[] {
  const { revisions } = record.changes;
  return revisions.map((revision, index) =>
    revisionView(record, revision, revision.changes, index === revisions.length - 1),
  );
}

export function changesPage(record: PublicRecord): ChangesPage {
  const all = allRevisions(record);
  const committed = all.filter(({ on }) => on !== null);
  return {
    missing: record.changes.missing,
    sentence:
      committed.length === 0
        ? 'No change is on record yet.'
        : `${count(committed.length, 'change')} to the content since ${formatDate(committed.at(-1)!.on!)}.`,
    months: changesMonths(record).map(({ month, name, sentence }) => ({
      name,
      href: changesMonthAddress(month),
      changes: sentence,
    })),
    latest: latestChanges(record, LATEST),
    notCommitted: all.filter(({ on }) => on === null),
  };
}

export function changesMonths(record: PublicRecord): ChangesMonth[] {
  const byMonth = new Map<string, RevisionView[]>();
  for (const view of allRevisions(record)) {
    const month = view.on?.slice(0, 7);
    if (month !== undefined) byMonth.set(month, [...(byMonth.get(month) ?? []), view]);
  }
  const months = [...byMonth].sort(([a], [b]) => (a < b ? 1 : -1));
  const link = (neighbour: (typeof months)[number] | undefined) =>
    neighbour === undefined ? null : { name: formatDate(neighbour[0]), href: changesMonthAddress(neighbour[0]) };
  return months.map(([month, revisions], index) => ({
    month,
    name: formatDate(month),
    sentence: count(revisions.length, 'change'),
    revisions,
    earlier: link(months[index + 1]),
    later: link(months[index - 1]),
  }));
}

/** The newest changes in one line each, for the front page. */
export function latestChanges(record: PublicRecord, number: number): LatestChange[] {
  const { revisions } = record.changes;
  return revisions
    .filter(({ at }) => at !== null)
    .slice(0, number)
    .map((revision) => revisionView(record, revision, revision.changes, false))
    .map((view) => ({ date: view.date, on: view.on!, href: view.href!, sentence: changeSentence(view) }));
}
