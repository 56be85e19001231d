import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tablesIn, withTables } from '../../src/commands/guide-tables.ts';
import { kinds } from '../../src/kinds/kinds.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

test('the tables in content/README.md say what the schemas say: if not, run "npm run guide"', () =>
  expect(withTables(guide)).toBe(guide));

test('every kind of entry has its table', () => {
  const tables = tablesIn(guide).map((name) => name.split(' ')[0]!);
  expect(kinds.map(({ name }) => name as string).filter((name) => !tables.includes(name))).toEqual([]);
});

describe('a table', () => {
  const made = (name: string) => withTables(`<!-- fields: ${name} -->\nold\n<!-- end of fields -->`);
  test('has a row for each field', () => {
    expect(made('theme')).toBe(`<!-- fields: theme -->

| Field | Must be there | Form | What it is |
| --- | --- | --- | --- |
| \`id\` | yes | an id | The id of the theme. |
| \`name\` | yes | text | Its name. |
| \`description\` | yes | text | One sentence on what belongs to it. |

<!-- end of fields -->`);
  });
  test('of the items of a list', () =>
    expect(made('announcement quotes')).toContain('| `words` | yes | at most 25 words |'));
  test('of what is kept under a name', () => expect(made('disclosure')).toContain('| `state` | yes | `published`,'));
  test('says how a list is written in its file', () => {
    expect(made('source')).not.toContain('as a list');
    expect(made('person')).toContain('| `sources` | yes | ids, separated by `;` |');
    expect(made('programme')).toContain('| `sources` | yes | ids, as a list |');
  });
  test('of nothing is refused', () =>
    expect(() => made('programe')).toThrow(
      'The guide asks for a table of "programe", which is no kind of entry. Known: programme,',
    ));
});
