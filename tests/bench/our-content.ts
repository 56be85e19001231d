// The invented record as content of this project.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import { bound, type Announcement, type Corpus } from './corpus.ts';

/** Themes, terms and pages of this invented record stand in for those of a real one. */
const BASE = 'tests/fixtures/small';
/** What of it hangs on its own programmes and statements, and would refer to nothing. */
const LEFT_OUT = ['news', 'programmes'];

/** The columns of a table, as the invented record of the tests has them. */
function headerOf(file: string): string[] {
  const rows: string[][] = parse(readFileSync(join(BASE, file)), { to: 1, bom: true });
  return rows[0]!;
}

/** Writes the record into an empty folder. */
export function writeOurContent(folder: string, { announcements, statements, programmes, ...rest }: Corpus): void {
  cpSync(BASE, folder, { recursive: true });
  for (const name of LEFT_OUT) rmSync(join(folder, name), { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const table = (file: string, rows: Record<string, string | number>[]) => {
    const columns = headerOf(file);
    write(file, stringify(rows, { header: true, columns }));
  };
  write('addresses.txt', '');
  for (const empty of ['corrections.yaml', 'disagreements.yaml', 'glossary.yaml']) write(empty, '[]\n');
  write('disclosures.yaml', disclosures(programmes.map(({ id }) => id)));
  for (const empty of ['people', 'promises', 'promise-evidence', 'redirects', 'funding/awards-without-sums'])
    table(`${empty}.csv`, []);
  for (const empty of ['funding/explanations', 'funding/outcomes']) table(`${empty}.csv`, []);
  table(
    'organisations.csv',
    rest.organisations.map(({ id, name }) => ({ id, name, kind: 'research-body' })),
  );
  table(
    'sources.csv',
    rest.sources.map(({ id, name, publisher, date }) => ({
      id,
      title: name,
      publisher,
      published_on: date,
      url: `https://gazette.example/${id}`,
      standing: 'trade-press',
    })),
  );
  table(
    'funding/statements.csv',
    statements.map(({ pounds, said, ...row }) => ({
      ...row,
      amount_gbp: pounds,
      said_on: said,
      basis: 'exact',
      scope: 'part',
      per_year: 'no',
      source_reread: 'yes',
      local_match: 'no',
      counted: 'no',
    })),
  );
  for (const { id, name, summary, source } of programmes)
    write(`programmes/${id}.mdx`, programmeText(id, name, summary, source));
  for (const item of announcements) write(`news/${item.date.slice(0, 4)}/${item.id}.mdx`, announcementText(item));
}

const disclosures = (programmes: readonly string[]): string => `expected:
  - id: budget
    name: "Budget"
    question: "How much was set?"
    asks_for: "information that shows how much was set for it"
    about_money: yes
programmes:
${programmes.map((id) => `  ${id}:\n    budget:\n      state: unknown\n      note: "Nothing found."\n`).join('')}`;

const programmeText = (id: string, name: string, summary: string, source: string): string => `---
name: "${name}"
short_name: "${name}"
theme: records
kind: programme
named_at_launch: no
status: active
status_on: "2021"
summary: "${summary}"
outcome: "Nothing is known of what came of it."
no_total: "No statement is counted."
status_history:
  - on: "2021"
    status: active
    note: "Seen at work."
    source: ${source}
sources:
  - ${source}
---

It is called ${id}. <Source id="${source}" />
`;

const announcementText = (item: Announcement): string => `---
title: "${item.title}"
date: "${item.date}"
programmes:
  - ${item.programme}
organisations:
  - ${item.body}
figures:
${item.statements.map((id) => `  - ${id}`).join('\n')}
sources:
  - ${item.source}
---

${bound(item, (id) => `<Money id="${id}" />`, `<Source id="${item.source}" />`)}
`;
