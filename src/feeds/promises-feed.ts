// The feed of promises: each one as it was made, and each piece of evidence as it came, newest first.
import { promiseAddress } from '../domain/addresses.ts';
import { compareDates } from '../domain/calendar.ts';
import { compare } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/record.ts';
import { BEARS_WORD } from '../kinds/promise-evidence.ts';
import { settings } from '../settings.ts';
import { plainText } from '../views/inline.ts';
import { makerOf } from '../views/promises/promise-line.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Promises of which no day is known cannot stand in a feed; their page lists them. */
export function promisesFeed(record: PublicRecord): Feed {
  const { promises, promiseEvidence } = record.content;
  const made = promises.flatMap((promise): FeedItem[] => {
    if (promise.made_on === undefined) return [];
    const what = plainText(record, promise.what);
    return [
      {
        id: `promise/${promise.id}`,
        href: promiseAddress(promise.id),
        title: `Promised: ${what}`,
        text: `${makerOf(record, promise).name}: ${what}`,
        date: promise.made_on,
      },
    ];
  });
  const evidence = promiseEvidence.map((piece): FeedItem => {
    const what = plainText(record, record.promises.get(piece.promise)!.what);
    return {
      id: `promise-evidence/${piece.id}`,
      href: promiseAddress(piece.promise),
      title: `Evidence (${BEARS_WORD[piece.bears]}): ${what}`,
      text: `${record.sources.get(piece.source)!.publisher}: ${plainText(record, piece.says)}`,
      date: piece.on,
    };
  });
  return {
    title: `${settings.name}: promises`,
    description: 'What was promised, and what sources say came of it.',
    page: '/promises/',
    address: '/promises/feed',
    items: [...made, ...evidence].sort((a, b) => -compareDates(a.date, b.date) || compare(a.id, b.id)),
  };
}
