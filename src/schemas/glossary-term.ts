// A term of the field or of this record: one item of content/glossary.yaml.
import { z } from 'zod';
import { id, text } from './fields.ts';

export const glossaryTermSchema = z.strictObject({
  term: text('The term.'),
  also: z
    .array(text('An acronym or other form.'))
    .optional()
    .describe('Acronyms and other forms that readers may search for.'),
  definition: text('What it means, in plain words.'),
  programme: id('The programme it names.').optional(),
});

export type GlossaryTermFields = z.infer<typeof glossaryTermSchema>;
