import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../../src/commands/guide-tables.ts';
import { kinds } from '../../src/kinds/kinds.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const made = withTables(
  '<!-- files -->\nof old\n<!-- end of files -->\n\n<!-- fields -->\nof old\n<!-- end of fields -->',
);

test('the tables in content/README.md say what the kinds say: if not, run "npm run guide"', () =>
  expect(withTables(guide)).toBe(guide));

test('the guide has both', () =>
  expect([guide.includes('<!-- files -->'), guide.includes('<!-- fields -->')]).toEqual([true, true]));

test('every kind of entry has its file and its table of fields', () => {
  for (const { title, row, fields } of kinds) {
    expect(made).toContain(`| ${row} |`);
    expect(made).toContain(`### ${title}\n\n${row} In `);
    for (const [name, { key, optional }] of Object.entries(fields))
      if (key !== true) expect(made).toContain(`| \`${name}\` | ${optional ? '' : 'yes'} | `);
  }
  expect(made).not.toContain('of old');
});

test('a table has a row for each field, with its form and what it is', () => {
  expect(made).toContain(`### Themes

One theme that programmes are grouped under. In \`themes.yaml\`.

| Field | Must be there | Form | What it is |
| --- | --- | --- | --- |
| \`id\` | yes | an id | The id of the theme. |
| \`name\` | yes | text | Its name. |
| \`description\` | yes | text | One sentence on what belongs to it. |
`);
});

test('the items of a list have a table of their own', () =>
  expect(made).toMatch(/Each item of `quotes`:\n\n.*\n.*\n\| `words` \| yes \| at most 25 words \|/));

test('what stands under names says so, and the names are no fields', () => {
  expect(made).toContain('`disclosures.yaml`, under `programmes` › the programme › the disclosure');
  expect(made).not.toContain('| `disclosure` |');
});

test('a list is written as its file has it', () => {
  expect(made).toContain('| `sources` | yes | ids, separated by `;` |');
  expect(made).toContain('| `sources` | yes | ids, as a list |');
});
