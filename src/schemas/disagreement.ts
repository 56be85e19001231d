// A point on which sources contradict each other: one item of content/disagreements.yaml.
import { z } from 'zod';
import { id, ids, oneOf, text } from './fields.ts';

export const TOPICS = ['money', 'count', 'date', 'wording'] as const;

export const disagreementSchema = z.strictObject({
  id: id('The id of the disagreement; it never changes.'),
  topic: oneOf(TOPICS, 'What they disagree on.'),
  programme: id('The programme it concerns.'),
  what: text('The point, in one sentence.'),
  statements: z
    .array(z.strictObject({ says: text('What this source says.'), source: id('The source that says it.') }))
    .min(2, { error: 'List at least two statements that disagree.' })
    .describe('What each source says.'),
  figures: ids('The statements of money it touches.').optional(),
  position: text('What the record says about it, and why.'),
  would_settle: text('What would settle it.').optional(),
});

export type DisagreementFields = z.infer<typeof disagreementSchema>;
export type Topic = (typeof TOPICS)[number];
