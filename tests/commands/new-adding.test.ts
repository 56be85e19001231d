import { describe, expect, test } from 'vitest';
import { withDisclosures, withInList, withItem, withRow, yamlText } from '../../src/commands/new/adding.ts';
import { frontMatter } from '../../src/commands/new/front-matter.ts';
import { slug } from '../../src/commands/new/slug.ts';
import { idAfter } from '../../src/commands/new/statement-ids.ts';
import { readYaml } from '../../src/reading/yaml.ts';
import { announcement as announcementKind } from '../../src/kinds/announcement.ts';
import { programme as programmeKind } from '../../src/kinds/programme.ts';

describe('a row at the end of a table', () => {
  test('in the order of the columns, quoted where it has to be', () =>
    expect(withRow('id,b,c\nx,1,2\n', { c: 'say "yes", now', id: 'y' })).toBe(
      'id,b,c\nx,1,2\ny,,"say ""yes"", now"\n',
    ));
  test('with the line ends of the file, and below a last line without one', () => {
    expect(withRow('id,b\r\nx,1\r\n', { id: 'y' })).toBe('id,b\r\nx,1\r\ny,\r\n');
    expect(withRow('id,b\nx,1', { id: 'y' })).toBe('id,b\nx,1\ny,\n');
  });
  test('under embargo, with the column for it where there is none yet', () => {
    expect(withRow('id,b\nx,"1\n2"\n', { id: 'y', publish_at: '2026-12-01T00:01:00Z' })).toBe(
      'id,b,publish_at\nx,"1\n2",\ny,,2026-12-01T00:01:00Z\n',
    );
    expect(withRow('id,publish_at\n', { id: 'y', publish_at: '2026-12-01T00:01:00Z' })).toBe(
      'id,publish_at\ny,2026-12-01T00:01:00Z\n',
    );
  });
  test('of a file that cannot be read is refused', () =>
    expect(() => withRow('', {})).toThrow('run npm run check first'));
});

test('a word more in the list of a cell', () => {
  const table = 'id,disagrees_with,note\nf-1,,"a, b"\nf-2,f-1,\n';
  expect(withInList(table, 'f-1', 'disagrees_with', 'f-3')).toBe('id,disagrees_with,note\nf-1,f-3,"a, b"\nf-2,f-1,\n');
  expect(withInList(table, 'f-2', 'disagrees_with', 'f-3')).toBe('id,disagrees_with,note\nf-1,,"a, b"\nf-2,f-1;f-3,\n');
  expect(withInList(table, 'f-2', 'disagrees_with', 'f-1')).toBe(table);
});

describe('an item at the top of a list', () => {
  const fields = [
    ['id', 'new'],
    ['was', '"x"'],
  ] as const;
  test('in place of []', () =>
    expect(withItem('# Newest first.\n[]\n', fields)).toBe('# Newest first.\n- id: new\n  was: "x"\n'));
  test('above the others, below the comments', () =>
    expect(withItem('# Newest first.\n\n- id: old\n', fields)).toBe(
      '# Newest first.\n\n- id: new\n  was: "x"\n- id: old\n',
    ));
  test('in an empty file', () => expect(withItem('', fields)).toBe('- id: new\n  was: "x"\n'));
});

describe('the disclosures of a new programme', () => {
  const text =
    'expected:\n  - id: budget\nprogrammes:\n  alpha:\n    budget:\n      state: unknown\n      note: "x"\n  ' +
    'gamma:\n    budget:\n      state: unknown\n      note: "x"\n';
  const entry = (id: string) =>
    `  ${id}:\n    budget:\n      state: unknown\n      note: "Nothing found in the sources read."\n`;
  test('stand in their place by the alphabet', () =>
    expect(withDisclosures(text, 'beta', ['budget'])).toBe(text.replace('  gamma:', `${entry('beta')}  gamma:`)));
  test('or at the end', () =>
    expect(withDisclosures(text.trimEnd(), 'zeta', ['budget'])).toBe(`${text}${entry('zeta')}`));
});

describe('the next id of a statement', () => {
  test('is one more than the highest ever used, not one that is free', () =>
    expect(idAfter(['id\nf-0001,x\nf-0004,x\n', '/funding/f-0009/\n', 'f-0007,withdrawn'])).toBe('f-0010'));
  test('counts no other ids', () =>
    expect(idAfter(['f-0002', 'ref-9999', 'f-123', 'f-0003-x', 'xf-5555'])).toBe('f-0003'));
  test('begins at 1', () => expect(idAfter([''])).toBe('f-0001'));
});

test('words for an address', () => {
  expect(slug('[f-0038] announced for an NHS “AI” lab in Café', 4)).toBe('announced-nhs-ai-lab');
  expect(slug('The Lab')).toBe('the-lab');
  expect(slug('The NHS’s app')).toBe('the-nhss-app');
});

describe('front matter', () => {
  test('holds the answers, and what was left out as comments', () => {
    const embargo =
      'Under embargo until then: kept out of everything published before; leave out when it is public at once.';
    expect(frontMatter(announcementKind.fields, { title: 'A "lab": \\ it', date: '2019', sources: ['a', 'b'] }))
      .toBe(`---
title: "A \\"lab\\": \\\\ it"
date: "2019"
sources:
  - a
  - b
# Left out so far. Where a source says it, take away the "# " and fill it in; delete the rest.
# # The programmes it concerns.
# programmes:
#   - some-id
# # The organisations it names.
# organisations:
#   - some-id
# # The statements of money that its own sources make.
# figures:
#   - some-id
# # Short quotations from its sources.
# quotes:
#   - words: "…"
#     source: some-id
# # ${embargo}
# publish_at: "2026-12-01T00:01:00+00:00"
---
`);
  });
  test('with every "# " taken away it is still what the schema takes', () => {
    const given = {
      name: 'N',
      short_name: 'N',
      theme: 'x',
      kind: 'fund',
      named_at_launch: 'no',
      summary: 'S.',
      sources: ['a'],
    };
    const open = frontMatter(programmeKind.fields, given)
      .replace(/^# Left out.*\n/m, '')
      .replace(/^# /gm, '')
      .replace(/^---\n/gm, '');
    const { value, problems } = readYaml('x', open);
    expect(problems).toEqual([]);
    expect(programmeKind.schema.safeParse(value)).toMatchObject({ success: true });
  });
  test('text is put between quotation marks', () => expect(yamlText('a "b"\nc')).toBe('"a \\"b\\"\\nc"'));
});
