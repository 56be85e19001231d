// npm run guide: makes the tables of fields in content/README.md anew from the schemas.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from './guide-tables.ts';

const file = join(process.cwd(), 'content/README.md');
const guide = readFileSync(file, 'utf8');
const made = withTables(guide);
if (made === guide) {
  console.log('The tables in content/README.md are up to date.');
} else {
  writeFileSync(file, made);
  console.log('The tables in content/README.md were made anew from the schemas.');
}
