// What programmes are expected to disclose, and whether they did: content/disclosures.yaml.
import { z } from 'zod';
import { id, oneOf, text } from './fields.ts';

export const DISCLOSURE_STATES = ['published', 'not-published', 'not-applicable', 'unknown'] as const;

export const expectedDisclosureSchema = z.strictObject({
  id: id('The id of the expected disclosure.'),
  name: text('Its name.'),
  question: text('The question it answers.'),
});

export const disclosureStateSchema = z.strictObject({
  state: oneOf(DISCLOSURE_STATES, 'published, not-published, not-applicable or unknown; never blank.'),
  note: text('What was published, or why it is not there.'),
  source: id('The source that shows it.').optional(),
});

export const disclosuresSchema = z.strictObject({
  expected: z.array(expectedDisclosureSchema).describe('What every programme is expected to disclose.'),
  programmes: z
    .record(z.string(), z.record(z.string(), disclosureStateSchema))
    .describe('For each programme the state of each disclosure.'),
});

export type ExpectedDisclosure = z.infer<typeof expectedDisclosureSchema>;
export type DisclosureState = z.infer<typeof disclosureStateSchema>;
export type DisclosuresFields = z.infer<typeof disclosuresSchema>;
