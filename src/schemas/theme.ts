// A theme that programmes are grouped under: one item of content/themes.yaml.
import { z } from 'zod';
import { id, text } from './fields.ts';

export const themeSchema = z.strictObject({
  id: id('The id of the theme.'),
  name: text('Its name.'),
  description: text('One sentence on what belongs to it.'),
});

export type ThemeFields = z.infer<typeof themeSchema>;
