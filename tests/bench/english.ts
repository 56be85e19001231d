// Plain English sentences made by a seeded draw: as long and as various as those of a record, and about nothing.
import { randomLcg } from 'd3';

/** A draw from a list, the same for the same seed. */
export interface Draw {
  /** A whole number from 0 to below the limit. */
  below: (limit: number) => number;
  of: <T>(list: readonly T[]) => T;
}

export function draw(seed: number): Draw {
  const next = randomLcg(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, of: (list) => list[below(list.length)]! };
}

const WHO = ['The harbour board', 'A county office', 'The river authority', 'The ministry', 'A group of libraries'];
const WHO_MORE = ['The auditor', 'A market town', 'The college of surveyors', 'The post service', 'A village council'];
const DID = ['asked for', 'set out', 'put off', 'agreed to', 'paid for', 'wrote about', 'reviewed', 'planned'];
const WHAT = [
  'a shared register',
  'new ledgers',
  'a slower ferry',
  'wider lanes',
  'warm reading rooms',
  'a map of wells',
];
const WHAT_MORE = ['spare lanterns', 'a school of masonry', 'the old signal line', 'paper forms', 'a common stamp'];
const WHEN = ['before the spring', 'in the same month', 'after the flood', 'within two years', 'by the next harvest'];
const WHY = ['because the old one leaked', 'as its members had wished', 'to save time', 'although few had seen it'];
const WHY_MORE = ['so that letters arrive on the day', 'which nobody had counted', 'where the roads meet'];

const both = <T>(a: readonly T[], b: readonly T[]): T[] => [...a, ...b];
const SUBJECTS = both(WHO, WHO_MORE);
const OBJECTS = both(WHAT, WHAT_MORE);
const REASONS = both(WHY, WHY_MORE);

/** A sentence of about fifteen words. */
export const sentence = ({ of }: Draw): string =>
  `${of(SUBJECTS)} ${of(DID)} ${of(OBJECTS)} ${of(WHEN)}, ${of(REASONS)}.`;

/** A paragraph of so many sentences. */
export const paragraph = (from: Draw, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(from)).join(' ');

/** A name of two words and a number, so that no two are the same: "Wells Register 12". */
export const title = ({ of }: Draw, number: number): string =>
  `${of(['Wells', 'Ferry', 'Lantern', 'Bridge', 'Harvest', 'Signal'])} ` +
  `${of(['register', 'fund', 'survey', 'plan', 'office'])} ${number}`;
