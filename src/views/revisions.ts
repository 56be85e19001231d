// The history as pages show it: each commit with what it changed in plain words, newest first.
import { changesMonthAddress } from '../domain/addresses.ts';
import { formatDate } from '../domain/calendar.ts';
import { entryKey, type EntryChange } from '../domain/changes.ts';
import type { DatedChange, Revision } from '../domain/changes-history.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import { changeLines, type ChangeLine } from './change-lines.ts';
import { entryHref, entryName, kindName, kindPlace } from './entry-names.ts';
import { count } from '../words/count.ts';
import { inSentence } from '../words/letter-case.ts';
import { listed } from '../words/list.ts';

/** What was done to one entry, or in the same words to several. */
export interface ChangeView {
  what: 'added' | 'removed' | 'changed';
  /** "statement", "programme". */
  kind: string;
  /** None when it is the entry of the page itself, or when many are only counted. */
  entries: { name: string; href: string | null }[];
  /** "First published", "First published: 388 statements of money", "Taken out"; null when the lines say it. */
  sentence: string | null;
  lines: ChangeLine[];
}

export interface RevisionView {
  /** Part of its address, for ever. */
  anchor: string;
  href: string | null;
  /** "22 November 2026", or that it is in no commit yet. */
  date: string;
  on: string | null;
  at: string | null;
  /** The whole name of the commit, and the short one that is printed. */
  commit: { name: string; short: string; href: string | null } | null;
  notes: readonly string[];
  /** Whether to say that its editor left no note: not of a first publication. */
  unexplained: boolean;
  changes: ChangeView[];
  /** "Changed: 2 programmes; added: 1 source": how many entries, of which kinds. */
  counts: string;
  /** How many entries. */
  entries: number;
}

export interface PageHistory {
  missing: string | null;
  recent: RevisionView[];
  /** Folded away below the recent ones. */
  earlier: RevisionView[];
}

/** How many revisions of a page are seen without unfolding. */
const RECENT = 8;

/** More additions of one kind than this in one commit are counted, not named: they are all to be seen in the record. */
const NAMED = 8;

/** More changed entries of one kind than this in one commit are counted too, with the names of their changed fields. */
const NAMED_CHANGED = 40;

/** With more than this, only their names are told: what changed stands on the page of each. */
const WITH_LINES = 60;

/** With more changed entries than this in one commit, long texts are told in full on the pages of the entries only. */
const IN_FULL = 12;

/** What changed on the page of one entry. */
export function pageHistory(record: PublicRecord, collection: string, id: string): PageHistory {
  const page = entryKey({ collection, id });
  const byRevision = new Map<Revision, EntryChange[]>();
  for (const { revision, change } of under<DatedChange>(record.changes.byEntry, page))
    byRevision.set(revision, [...(byRevision.get(revision) ?? []), change]);
  const told = [...byRevision];
  const views = told.map(([revision, changes], index) =>
    revisionView(record, revision, changes, index === told.length - 1, page),
  );
  return { missing: record.changes.missing, recent: views.slice(0, RECENT), earlier: views.slice(RECENT) };
}

/** One revision: all of it, or what concerns the entry of a page. The first is not asked for its reason. */
export function revisionView(
  record: PublicRecord,
  revision: Revision,
  changes: readonly EntryChange[],
  first: boolean,
  page: string | null = null,
): RevisionView {
  const { commit, at, notes } = revision;
  const on = at?.slice(0, 10) ?? null;
  const anchor = anchorOf(revision);
  return {
    anchor,
    href: on === null ? null : `${changesMonthAddress(on.slice(0, 7))}#${anchor}`,
    date: on === null ? 'Not committed yet' : formatDate(on),
    on,
    at,
    commit:
      commit === null
        ? null
        : {
            name: commit,
            short: commit.slice(0, 7),
            href: settings.repository === '' ? null : `${settings.repository}/commit/${commit}`,
          },
    notes,
    unexplained: !first && commit !== null && notes.length === 0 && revision.quiet !== true,
    changes: changeViews(record, changes, page),
    counts: countsOf(changes),
    entries: changes.length,
  };
}

/** The same for ever: the name of the commit, and for what appeared only later, when. */
const anchorOf = ({ commit, at, later }: Revision): string =>
  commit === null
    ? 'not-committed'
    : `change-${commit.slice(0, 12)}${later === true ? `-${at!.replace(/\D/g, '').slice(0, 12)}` : ''}`;

function changeViews(record: PublicRecord, changes: readonly EntryChange[], page: string | null): ChangeView[] {
  const inOrder = [...changes].sort((a, b) => kindPlace(a.collection) - kindPlace(b.collection));
  const own = inOrder.filter((change) => isOwn(change, page));
  const others = inOrder.filter((change) => !isOwn(change, page));
  if (own.some(({ before }) => before === null) && others.every(({ before }) => before === null))
    return [firstOf(others)];
  const added = grouped(
    others.filter(({ before }) => before === null),
    ({ collection }) => collection,
  );
  const counted = [...added.values()].filter((group) => group.length > NAMED);
  const changed = grouped(
    page === null ? others.filter(({ before, after }) => before !== null && after !== null) : [],
    ({ collection }) => collection,
  );
  const countedChanged = [...changed.values()].filter((group) => group.length > NAMED_CHANGED);
  const unnamed = new Set([...counted, ...countedChanged].flat());
  const named = others.filter((change) => !unnamed.has(change));
  const views = named
    .map((change) => changeView(record, change, false))
    .map((view) => (page === null && named.length <= IN_FULL ? view : { ...view, lines: view.lines.map(inShort) }))
    .map((view) => (page === null && named.length > WITH_LINES ? { ...view, lines: [] } : view));
  return [
    ...own.map((change) => changeView(record, change, true)),
    ...together(views),
    ...countedChanged.map((group) => manyChanged(record, group)),
    ...counted.map((group): ChangeView => {
      const { collection } = group[0]!;
      return {
        what: 'added',
        kind: kindName(collection),
        entries: [],
        sentence: `First published: ${count(group.length, kindName(collection), kindName(collection, true))}`,
        lines: [],
      };
    }),
  ];
}

function countsOf(changes: readonly EntryChange[]): string {
  const done = grouped(changes, ({ before, after }) =>
    before === null ? 'added' : after === null ? 'taken out' : 'changed',
  );
  const words = ['changed', 'taken out', 'added'].flatMap((what) =>
    done.has(what) ? [`${what}: ${listed(kindCounts(done.get(what)!))}`] : [],
  );
  const sentence = words.join('; ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "9 disclosures", "12 statements of money". */
const kindCounts = (changes: readonly EntryChange[]): string[] =>
  [
    ...grouped(
      [...changes].sort((a, b) => kindPlace(a.collection) - kindPlace(b.collection)),
      ({ collection }) => collection,
    ),
  ].map(([collection, group]) => count(group.length, kindName(collection), kindName(collection, true)));

/** "First published, with 9 disclosures and 12 statements of money". */
function firstOf(others: readonly EntryChange[]): ChangeView {
  const counts = kindCounts(others);
  return {
    what: 'added',
    kind: '',
    entries: [],
    sentence: ['First published', ...(counts.length === 0 ? [] : [`with ${listed(counts)}`])].join(', '),
    lines: [],
  };
}

/** "Changed: 438 sources (read on, note)". */
function manyChanged(record: PublicRecord, group: readonly EntryChange[]): ChangeView {
  const { collection } = group[0]!;
  const fields = new Set(group.flatMap((change) => changeLines(record, change)).map(({ label }) => inSentence(label)));
  return {
    what: 'changed',
    kind: kindName(collection),
    entries: [],
    sentence:
      `Changed: ${count(group.length, kindName(collection), kindName(collection, true))} ` +
      `(${[...fields].join(', ')})`,
    lines: [],
  };
}

const isOwn = (change: EntryChange, page: string | null) => page !== null && entryKey(change) === page;

function changeView(record: PublicRecord, change: EntryChange, own: boolean): ChangeView {
  const { collection, before, after } = change;
  const version = (after ?? before)!;
  const what = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const sentence = what === 'added' ? (own ? 'First published' : 'Added') : what === 'removed' ? 'Taken out' : null;
  return {
    what,
    kind: kindName(collection),
    entries: own ? [] : [{ name: entryName(record, version), href: entryHref(record, version) }],
    sentence,
    lines: changeLines(record, change),
  };
}

/**
 * A line of another entry on a page: short values in full; that a longer text changed is said, and its words stand on
 * its own page.
 */
const inShort = ({ label, pair, words, marked }: ChangeLine): ChangeLine =>
  pair === undefined
    ? { label, words: words ?? (marked?.every(({ mark }) => mark === 'now') ? 'added' : 'reworded') }
    : { label, pair };

/** One change made in the same words to several entries of a kind is told once, with the names of all. */
function together(views: readonly ChangeView[]): ChangeView[] {
  const groups = grouped(views, (view) =>
    view.what === 'changed'
      ? JSON.stringify([view.kind, view.lines])
      : JSON.stringify([view.kind, view.what, view.entries]),
  );
  return [...groups.values()].map((group) => ({ ...group[0]!, entries: group.flatMap(({ entries }) => entries) }));
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
