// The published content, read once for the tests of drawings.
import { linkRecord } from '../../src/domain/record.ts';
import { readContent } from '../../src/reading/content.ts';

export const record = linkRecord(readContent('content').content);
