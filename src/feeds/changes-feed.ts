// The changes to the record, for those who follow it: a feed with one item for each commit, and everything as data.
import { entryKey } from '../domain/changes.ts';
import type { PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import { changeSentence, changeWords, lineWords } from '../views/change-sentence.ts';
import { allRevisions } from '../views/changes-page.ts';
import { changeLines } from '../views/change-lines.ts';
import { entryHref, entryName, kindName } from '../views/entry-names.ts';
import type { RevisionView } from '../views/revisions.ts';
import type { Feed } from './feed.ts';

/** A reader of feeds asks for what is new; all of it is in changes.json. */
const NEWEST = 50;

export const changesFeed = (record: PublicRecord): Feed => ({
  title: `${settings.name}: changes`,
  description: 'Every change of a fact in this record, before and after.',
  page: '/changes/',
  address: '/changes/feed',
  items: allRevisions(record)
    .filter(({ on }) => on !== null)
    .slice(0, NEWEST)
    .map((view) => ({
      id: `changes/${view.anchor}`,
      href: view.href!,
      title: changeSentence(view),
      text: textOf(view),
      date: view.on!,
    })),
});

/** Everything that changed, a sentence each. */
const textOf = ({ notes, changes }: RevisionView): string =>
  [...notes.map((note) => `Editor’s note: ${note}`), ...changes.flatMap(changeWords)]
    .map((sentence) => sentence.replace(/\.?$/, '.'))
    .join(' ');

/** Every change of every commit as JSON, newest first: values as they were written, and in words. */
export function changesJson(record: PublicRecord): string {
  const changes = record.changes.revisions
    .filter(({ commit }) => commit !== null)
    .map(({ commit, at, notes, changes: made }) => ({
      commit,
      at,
      notes,
      changes: made.map((change) => {
        const version = (change.after ?? change.before)!;
        return {
          kind: kindName(change.collection),
          entry: entryKey(change),
          name: entryName(record, version),
          address: entryHref(record, version),
          what: change.before === null ? 'added' : change.after === null ? 'removed' : 'changed',
          ...(change.before !== null &&
            change.after !== null && {
              facts: changeLines(record, change).map((line) => ({
                fact: line.label,
                words: lineWords(line),
                was: line.pair?.was,
                now: line.pair?.now,
                marked: line.marked,
                paragraphs: line.paragraphs,
              })),
            }),
        };
      }),
    }));
  return JSON.stringify({
    title: `${settings.name}: changes`,
    address: `${settings.site}/changes/`,
    licence: settings.licence.url,
    missing: record.changes.missing,
    changes,
  });
}
