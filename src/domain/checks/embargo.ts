// What is public names nothing that is still under embargo, and what was published once is not hidden again.
import { kindOf, kinds } from '../../kinds/kinds.ts';
import { isDue } from '../address-ledger.ts';
import { isRealDate } from '../calendar.ts';
import { articles, type Content } from '../content.ts';
import { embargoedAddresses, heldBack, publishedContent, type Held } from '../embargo.ts';
import { entryValues } from '../entry-values.ts';
import type { Lost } from '../lost.ts';
import { problemAt, type Problem } from '../problem.ts';
import { mentions, nameOf } from './references.ts';

const REMEDY = 'Write the same publish_at here, or leave this out until then.';

export function embargo(content: Content, _lost: Lost, at: string | null): Problem[] {
  const unreal = unrealMoments(content);
  if (at === null || unreal.length > 0) return unreal;
  const open = publishedContent(content, at);
  const held = heldBack(content, at);
  const hidden = embargoedAddresses(content, at);
  return [...named(open, held), ...linked(open, hidden), ...misled(content, hidden), ...withdrawn(open, hidden, at)];
}

function unrealMoments(content: Content): Problem[] {
  return kinds
    .flatMap(({ collection, fields }) =>
      content[collection].flatMap(({ origin, ...entry }) =>
        entryValues(fields, entry).map((value) => ({ ...value, origin })),
      ),
    )
    .filter(({ field, value }) => field.form === 'moment' && !isRealDate(value.slice(0, 10)))
    .map(({ origin, path, value }) =>
      problemAt(
        origin,
        path,
        `${path} is "${value}", a day that does not exist.`,
        'Write a day that the calendar has, year first: 2026-12-01T00:01:00+00:00.',
      ),
    );
}

const named = (open: Content, held: Held): Problem[] =>
  mentions(open).flatMap(({ origin, field, collection, id }) => {
    const until = held.get(collection)?.get(id);
    if (until === undefined) return [];
    const named = `the ${kindOf(collection)!.one} "${id}"`;
    const what = `${nameOf(field)} names ${named}, which is under embargo until ${until}.`;
    return [problemAt(origin, field, what, REMEDY)];
  });

const linked = (content: Content, hidden: ReadonlyMap<string, string>): Problem[] => [
  ...articles(content).flatMap(({ origin, body }) =>
    body.links.flatMap(({ href, line }) => {
      const until = hidden.get(href.replace(/[?#].*$/, ''));
      return until === undefined
        ? []
        : [
            {
              file: origin.file,
              line,
              what: `The link leads to ${href}, which is under embargo until ${until}.`,
              write: REMEDY,
            },
          ];
    }),
  ),
];

/** A redirect to what waits is not published, and its old address would answer nothing: it has to wait in its file. */
const misled = (content: Content, hidden: ReadonlyMap<string, string>): Problem[] =>
  content.redirects.flatMap(({ origin, from, to }) =>
    hidden.has(to)
      ? [
          problemAt(
            origin,
            'to',
            `${from} leads to ${to}, which is under embargo until ${hidden.get(to)}.`,
            'Add the redirect once the page is published.',
          ),
        ]
      : [],
  );

/**
 * The ledger knows what was published; only addresses that were written down under their embargo may still be hidden.
 */
const withdrawn = ({ addresses }: Content, hidden: ReadonlyMap<string, string>, at: string): Problem[] =>
  addresses
    .filter((line) => hidden.has(line.id) && isDue(line, at))
    .map(({ id, origin }) =>
      problemAt(
        origin,
        null,
        `${id} was published and cannot be put under embargo until ${hidden.get(id)}.`,
        'Remove publish_at from its entry and from those it rests on. If it was never published, write behind the ' +
          'address: from and the time of publish_at.',
      ),
    );
