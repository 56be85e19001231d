// What is public names nothing that is still under embargo, and what was published once is not hidden again.
import { isDue } from '../address-ledger.ts';
import { isRealDate } from '../calendar.ts';
import type { Content } from '../content.ts';
import { embargoedAddresses, heldBack, publishedContent, type Held } from '../embargo.ts';
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
  return [...named(open, held), ...linked(open, hidden), ...withdrawn(open, hidden, at)];
}

function unrealMoments({ programmes, news, pages, statements, sources }: Content): Problem[] {
  return [...programmes, ...news, ...pages, ...statements, ...sources]
    .filter(({ publish_at: time }) => time !== undefined && !isRealDate(time.slice(0, 10)))
    .map(({ origin, publish_at: time }) =>
      problemAt(
        origin,
        'publish_at',
        `publish_at is "${time}", a day that does not exist.`,
        'Write a day that the calendar has, year first: 2026-12-01T00:01:00+00:00.',
      ),
    );
}

const WORD: Partial<Record<string, string>> = {
  programmes: 'the programme',
  statements: 'the statement',
  sources: 'the source',
};

const named = (open: Content, held: Held): Problem[] =>
  mentions(open).flatMap(({ origin, field, kind, id }) => {
    const until = kind === 'programmes' || kind === 'statements' || kind === 'sources' ? held[kind].get(id) : undefined;
    return until === undefined
      ? []
      : [
          problemAt(
            origin,
            field,
            `${nameOf(field)} names ${WORD[kind]} "${id}", which is under embargo until ${until}.`,
            REMEDY,
          ),
        ];
  });

const linked = ({ programmes, news, pages, redirects }: Content, hidden: ReadonlyMap<string, string>): Problem[] => [
  ...[...programmes, ...news, ...pages].flatMap(({ origin, body }) =>
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
  ...redirects.flatMap(({ origin, from, to }) =>
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
  ),
];

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
