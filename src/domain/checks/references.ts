// Every id that an entry names belongs to an entry of the right kind.
import type { Fields } from '../../kinds/field.ts';
import { homeOf, placeIn } from '../../kinds/kind.ts';
import { kindOf, kinds } from '../../kinds/kinds.ts';
import type { Body } from '../body.ts';
import { entryKey } from '../changes.ts';
import type { Content } from '../content.ts';
import { entryValues, idNamed } from '../entry-values.ts';
import type { Lost } from '../lost.ts';
import { nearest } from '../nearest.ts';
import { problemAt, type Origin, type Problem } from '../problem.ts';
import { textPieces } from '../sums.ts';

export function references(content: Content, lost: Lost = () => false): Problem[] {
  const known = new Map(kinds.map(({ collection }) => [collection as string, idsOf(content[collection])]));
  return mentions(content).flatMap(({ origin, field, collection, id }) => {
    const kind = kindOf(collection);
    const ids = known.get(collection);
    if (kind === undefined || ids === undefined || ids.has(id)) return [];
    const [place, home] = [placeIn(kind), `content/${homeOf(kind)}`];
    if (lost(home, id)) return [];
    const near = nearest(id, [...ids]);
    const what = `${nameOf(field)} names "${id}", which is not ${place} ${home}.`;
    const write = near === null ? `Correct the id, or add ${place} ${home} first.` : `Did you mean "${near}"?`;
    return [problemAt(origin, field, what, write)];
  });
}

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));

/** An id that an entry names, and where it names it. */
export interface Mention {
  /** The key of the entry that names it. */
  by: string;
  origin: Origin;
  field: string;
  /** The collection in which the entry of that id must be. */
  collection: string;
  id: string;
}

/** A field without the places in its lists: "status_history.source". */
export const nameOf = (field: string) => field.replace(/\.\d+/g, '');

/** Every id that any entry names: in its fields, in its short texts that speak of money, and in its body. */
export function mentions(content: Content): Mention[] {
  return kinds.flatMap(({ collection, fields }) =>
    content[collection].flatMap((entry) => {
      const by = entryKey({ collection, id: entry.id });
      return [...('body' in entry ? inBody(by, entry) : []), ...inFields(by, fields, entry)];
    }),
  );
}

const inBody = (by: string, { origin: { file }, body }: { origin: Origin; body: Body }): Mention[] =>
  body.components.flatMap(({ component, attributes, line }): Mention[] => {
    const id = component === 'Quote' ? attributes.source : attributes.id;
    const collection = component === 'Money' ? 'statements' : 'sources';
    return id === undefined ? [] : [{ by, origin: { file, line }, field: `<${component}>`, collection, id }];
  });

const inFields = (by: string, fields: Fields, entry: { origin: Origin }): Mention[] =>
  entryValues(fields, entry).flatMap((value): Mention[] => {
    const at = { by, origin: entry.origin, field: value.path };
    const id = idNamed(value);
    if (id !== undefined) return [{ ...at, collection: value.field.refersTo!, id }];
    if (value.field.sums !== 'bound') return [];
    return textPieces(value.value).flatMap((piece) =>
      'statement' in piece ? [{ ...at, collection: 'statements', id: piece.statement }] : [],
    );
  });
