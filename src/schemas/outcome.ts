// What became of a promise, as an editor asserts it: one row of content/funding/outcomes.csv.
import { z } from 'zod';
import { id, text } from './fields.ts';

export const outcomeSchema = z.strictObject({
  promise: id(
    'The statement of the sum as promised: one of an earlier kind (forecast, announced, approved, allocated).',
  ),
  outcome: id('The statement that shows what became of it: one of a later kind (approved, allocated, spent).'),
  reason: text('Why the two are the same money, or a part of it.'),
});

export type OutcomeFields = z.infer<typeof outcomeSchema>;
