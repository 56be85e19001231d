// What a statement has to do with others: contradictions, repetitions, wholes and parts, revisions, outcomes.
import type { Statement } from '../domain/content.ts';
import { disagreeing } from '../domain/disagreements.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { NATURES, type Nature } from '../kinds/disagreement.ts';

export interface Relation {
  /** The place of its rows in the table of the page. */
  name: string;
  heading: string;
  explanation: string;
  ids: string[];
}

/** The statements of all its relations, in the order of the page: one stands there once for each relation it has. */
export const relatedIds = (relations: readonly Relation[]): string[] => relations.flatMap(({ ids }) => ids);

/** Other sums for the same thing, by the nature of the difference. */
const DIFFERENT: Record<Nature, Pick<Relation, 'name' | 'heading' | 'explanation'>> = {
  contradiction: {
    name: 'disagrees',
    heading: 'Figures that disagree with this one',
    explanation: 'The same thing, and another sum. The record does not average them or pick one silently.',
  },
  'different-moments': {
    name: 'moved',
    heading: 'The figure at other moments',
    explanation: 'Sums for the same thing at other moments, such as an offer and an award. They are no contradiction.',
  },
  'different-scope': {
    name: 'counted-otherwise',
    heading: 'Figures that count something else',
    explanation: 'Sums that look like another figure for the same thing, and do not count the same.',
  },
  rounding: {
    name: 'rounded',
    heading: 'The same figure, rounded',
    explanation: 'Sums that differ from this one by rounding only.',
  },
  settled: {
    name: 'settled',
    heading: 'Figures that differ, settled',
    explanation: 'Other sums for the same thing, of which what was read shows what holds.',
  },
};

/** The relations that a statement has, the contradictions first. */
export function relationsOf(record: PublicRecord, statement: Statement): Relation[] {
  const { id } = statement;
  const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  const one = (other: string | undefined) => (other === undefined ? [] : [other]);
  const others = disagreeing(record, statement);
  const relations: Relation[] = [
    ...NATURES.map((nature) => ({ ...DIFFERENT[nature], ids: others.get(nature) ?? [] })),
    {
      name: 'became',
      heading: 'What became of it',
      explanation:
        'Statements later in the chain from forecast to spent that an editor of this record has matched to it.',
      ids: under(record.outcomesOf, id).map((pair) => pair.outcome),
    },
    {
      name: 'promised',
      heading: 'What was promised before',
      explanation: 'Statements earlier in the chain that an editor of this record has matched to it.',
      ids: under(record.promisesOf, id).map((pair) => pair.promise),
    },
    {
      name: 'repeats',
      heading: 'It repeats',
      explanation: 'The same sum for the same thing, first held from this source.',
      ids: one(statement.restates),
    },
    {
      name: 'repeated',
      heading: 'Repeated by',
      explanation: 'Other sources that give the same sum for the same thing.',
      ids: idsOf(under(record.restatements, id)),
    },
    {
      name: 'part-of',
      heading: 'It is part of',
      explanation: 'A larger sum that, by a source’s account, holds this one.',
      ids: one(statement.part_of),
    },
    {
      name: 'parts',
      heading: 'Its parts',
      explanation: 'Sums that, by a source’s account, are inside this one. They need not add up to it.',
      ids: idsOf(under(record.parts, id)),
    },
    {
      name: 'replaces',
      heading: 'It replaces',
      explanation: 'The earlier figure by the same body.',
      ids: one(statement.revises),
    },
    {
      name: 'replaced',
      heading: 'Replaced by',
      explanation: 'A later figure by the same body.',
      ids: idsOf(under(record.revisions, id)),
    },
  ];
  return relations.filter((relation) => relation.ids.length > 0);
}
