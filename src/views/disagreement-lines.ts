// Points of disagreement as pages list them: true contradictions first, then how figures moved, each with its nature.
import { disagreementAddress } from '../domain/addresses.ts';
import type { Disagreement } from '../domain/content.ts';
import { furthestApart, isContradiction, spreadOf } from '../domain/disagreements.ts';
import type { PublicRecord } from '../domain/record.ts';
import { NATURE_WORD, TOPIC_WORD } from '../kinds/disagreement.ts';
import { ratioWords } from '../words/ratio.ts';
import { programmeNamed, type Named } from './statement-line.ts';

export interface DisagreementLine {
  id: string;
  what: string;
  position: string;
  href: string;
  programme: Named;
  topicWord: string;
  natureWord: string;
  /** "the highest sum is about 2.5 times the lowest"; null where sums are not set against each other. */
  ratio: string | null;
}

/** Contradictions, or what is none, under its heading. */
export interface DisagreementGroup {
  id: string;
  heading: string;
  points: DisagreementLine[];
}

export function disagreementLine(record: PublicRecord, point: Disagreement): DisagreementLine {
  const spread = spreadOf(record, point);
  return {
    id: point.id,
    what: point.what,
    position: point.position,
    href: disagreementAddress(point.id),
    programme: programmeNamed(record, point.programme),
    topicWord: TOPIC_WORD[point.topic],
    natureWord: NATURE_WORD[point.nature],
    ratio: spread === null ? null : ratioWords(spread.ratio),
  };
}

/** The points of a page in at most two groups, in each those whose sums are furthest apart first. */
export function disagreementGroups(record: PublicRecord, points: Iterable<Disagreement>): DisagreementGroup[] {
  const ordered = furthestApart(record, [...points]);
  const group = (id: string, heading: string, of: readonly Disagreement[]) => ({
    id,
    heading,
    points: of.map((point) => disagreementLine(record, point)),
  });
  return [
    group('disagreements', 'Where sources disagree', ordered.filter(isContradiction)),
    group(
      'moved',
      'How the figures moved',
      ordered.filter((point) => !isContradiction(point)),
    ),
  ].filter(({ points: listed }) => listed.length > 0);
}
