// What changed in the record: a row for each entry that came or went, and for each fact of an entry that changed.
import { factChanges, type EntryChange, type Fact, type FactChange } from '../../domain/changes.ts';
import type { Revision } from '../../domain/changes-history.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { entryHref, entryName } from '../../views/entry-names.ts';
import { revisionView } from '../../views/revisions.ts';
import type { Row } from '../column.ts';
import { once, type DataSet } from '../data-set.ts';
import { ADDRESS, webAddress } from '../sets/additions.ts';

const WHOLE = 'The whole entry was added or taken out.';

export const changesSet: DataSet = {
  one: 'change',
  id: 'changes',
  title: 'Changes to the record',
  row: 'One entry that was added or taken out, or one fact of an entry that changed.',
  columns: [
    { name: 'id', description: 'The id: the revision and the place in it.', type: 'id' },
    { name: 'revision', description: 'What was published together: the anchor on the page of changes.', type: 'id' },
    { name: 'at', description: 'When it was published, in universal time.', type: 'moment' },
    { name: 'commit', description: 'The commit in the history of the content.', type: 'text' },
    {
      name: 'note',
      description: 'What the editors noted, one note a line.',
      type: 'text',
      missing: 'They noted nothing.',
    },
    { name: 'kind', description: 'The kind of the entry, as the data sets of the kinds call it.', type: 'text' },
    { name: 'entry', description: 'The id of the entry, as it is after the change.', type: 'text' },
    { name: 'entry_name', description: 'What the entry is called.', type: 'text' },
    {
      name: 'what',
      description: 'What was done: to the entry when no field is named, else to the field.',
      type: 'word',
      values: ['added', 'removed', 'changed', 'reordered'],
    },
    {
      name: 'field',
      description: 'The field that changed; text for the text of an article.',
      type: 'text',
      missing: WHOLE,
    },
    {
      name: 'before',
      description: 'What stood there before, as it was written; a record of a list is JSON.',
      type: 'text',
      missing: 'Nothing stood there.',
    },
    {
      name: 'after',
      description: 'What has stood there since, as it was written; a record of a list is JSON.',
      type: 'text',
      missing: 'Nothing stands there any more.',
    },
    { ...ADDRESS, missing: 'The entry is in the record no more.' },
    { name: 'history', description: 'Where the revision is told on the site.', type: 'web-address' },
  ],
  key: ['id'],
  of: null,
  rows: once((record) =>
    record.changes.revisions.filter(({ commit }) => commit !== null).flatMap(revisionRows(record)),
  ),
};

/** The fact that changed: its field, and what stood there before and after. */
interface Told {
  what: string;
  field: string | null;
  before: string | null;
  after: string | null;
}

const revisionRows =
  (record: PublicRecord) =>
  (revision: Revision): Row[] => {
    const { anchor, href } = revisionView(record, revision, [], true);
    return revision.changes
      .flatMap((change) => toldOf(change).map((told) => ({ change, told })))
      .map(({ change, told }, index) => {
        const version = (change.after ?? change.before)!;
        const page = entryHref(record, version);
        return {
          id: `${anchor}.${index + 1}`,
          revision: anchor,
          at: revision.at!,
          commit: revision.commit!,
          note: revision.notes.length === 0 ? null : revision.notes.join('\n'),
          kind: kindOf(change.collection)?.name ?? change.collection,
          entry: version.id,
          entry_name: entryName(record, version),
          ...told,
          address: page === null ? null : webAddress(page),
          history: webAddress(href!),
        };
      });
  };

function toldOf({ before, after }: EntryChange): Told[] {
  if (before === null || after === null)
    return [{ what: before === null ? 'added' : 'removed', field: null, before: null, after: null }];
  return factChanges(before, after).flatMap(factsTold);
}

function factsTold(change: FactChange): Told[] {
  const one = (field: string, before: Fact | null, after: Fact | null): Told => ({
    what: before === null ? 'added' : after === null ? 'removed' : 'changed',
    field,
    before: before === null ? null : written(before),
    after: after === null ? null : written(after),
  });
  if (change.kind === 'value') return [one(change.field, change.before, change.after)];
  if (change.kind === 'id') return [one('id', change.before, change.after)];
  const field = change.kind === 'text' ? 'text' : change.field;
  if (change.kind === 'list' && change.reordered) return [{ what: 'reordered', field, before: null, after: null }];
  return [
    ...change.changed.map(([before, after]) => one(field, before, after)),
    ...change.removed.map((fact) => one(field, fact, null)),
    ...change.added.map((fact) => one(field, null, fact)),
  ];
}

const written = (fact: Fact): string => (typeof fact === 'string' ? fact : JSON.stringify(fact));
