// A publisher is spelt in one way, and in letters that an address can hold: its sources stand on one page.
import { publisherSlug } from '../addresses.ts';
import type { Content } from '../content.ts';
import { problemAt, type Problem } from '../problem.ts';

export function publishers({ sources }: Content): Problem[] {
  const first = new Map<string, (typeof sources)[number]>();
  return sources.flatMap((source) => {
    const { publisher, origin } = source;
    const slug = publisherSlug(publisher);
    if (slug === '')
      return [
        problemAt(
          origin,
          'publisher',
          `The publisher "${publisher}" has no letter or digit that an address can hold.`,
          'Write its name in Latin letters.',
        ),
      ];
    const earlier = first.get(slug);
    if (earlier === undefined) first.set(slug, source);
    return earlier === undefined || earlier.publisher === publisher
      ? []
      : [
          problemAt(
            origin,
            'publisher',
            `The publisher is "${publisher}"; on line ${earlier.origin.line} it is "${earlier.publisher}".`,
            'Spell it in one way; if they are two bodies, add to one name what tells them apart.',
          ),
        ];
  });
}
