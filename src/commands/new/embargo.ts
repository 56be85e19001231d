// The question of an embargo, for every kind of entry that can wait: answered by flag, or later in the file.
import { publishAt } from '../../kinds/fields.ts';
import type { Question } from './question.ts';

export const embargo: Question = {
  name: 'publish_at',
  ask: 'Under embargo until then.',
  field: publishAt(),
  optional: true,
  quiet: true,
  example: '2026-12-01T00:01:00+00:00',
};
