// The files of bytes that others load: SQLite, Parquet and the zip hold what the JSON of each data set holds, and the
// questions that a page answers get the same answers from them all.
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { questionsPage } from '../../src/open-data/questions-page.ts';
import { DIST, few, files, pageAt, read, readText } from './built-site.ts';
import { named, textIn } from './html-tree.ts';

type Row = Record<string, unknown>;
const SETS = [...files].flatMap((file) => /^\/data\/(.+)\.schema\.json$/.exec(file)?.[1] ?? []);
const rowsOf = (set: string) => (JSON.parse(readText(`/data/${set}.json`)) as { rows: Row[] }).rows;

const database = new DatabaseSync(`${DIST}/data/nhsx-record.sqlite`, { readOnly: true });
const all = (sql: string): Row[] =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

describe('the SQLite file', () => {
  test('is whole, and every foreign key names a row that is there', () => {
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
    expect(all('SELECT max(amount_gbp) AS most FROM statements')).toEqual([{ most: 20_500_000_000 }]);
  });

  const stored = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value);
  test.each(SETS)('holds the rows of %s', (set) => {
    const rows = all(`SELECT * FROM "${set.replaceAll('-', '_')}"`);
    const wanted = rowsOf(set);
    expect(rows).toHaveLength(wanted.length);
    const wrong = rows.flatMap((row, index) =>
      Object.entries(row)
        .filter(([name, cell]) => {
          const value = wanted[index]![name];
          return Array.isArray(value) ? cell !== JSON.stringify(value) : cell !== stored(value);
        })
        .map(([name, cell]) => `${index} ${name}: ${String(cell)}`),
    );
    expect(few(wrong)).toEqual([]);
  });

  test('finds every statement, promise and programme by its words', () => {
    const found = (table: string) => all(`SELECT count(*) AS n FROM search WHERE "table" = '${table}'`)[0]!.n;
    for (const table of ['statements', 'promises', 'programmes']) expect(found(table)).toBe(rowsOf(table).length);
    expect(all('SELECT id FROM search WHERE search MATCH \'"artificial intelligence"\'').length).toBeGreaterThan(10);
  });
});

test.each(SETS)('the Parquet of %s holds the rows of its JSON', async (set) => {
  const bytes = read(`/data/${set}.parquet`);
  const rows = (await parquetReadObjects({ file: new Uint8Array(bytes).buffer })) as Row[];
  const flat = rowsOf(set).map((row) =>
    Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, row[name]])),
  );
  expect(rows).toHaveLength(flat.length);
  expect(
    few(
      rows
        .filter((row, index) => JSON.stringify(row) !== JSON.stringify(flat[index]))
        .map((row) => JSON.stringify(row)),
    ),
  ).toEqual([]);
});

test('the zip holds every file of data as it is published, with checksums that are right', () => {
  const zip = Object.entries(unzipSync(read('/data/nhsx-record.zip'))).map(
    ([name, bytes]) => [name.replace('nhsx-record/', ''), bytes] as const,
  );
  const published = [...files].flatMap((file) => /^\/data\/([^/]+\.(?!html)\w+)$/.exec(file)?.[1] ?? []);
  const held = zip.map(([name]) => name).filter((name) => published.includes(name));
  expect(held.toSorted()).toEqual(published.filter((name) => name !== 'nhsx-record.zip').toSorted());
  expect(held.filter((name) => !read(`/data/${name}`).equals(zip.find(([one]) => one === name)![1]))).toEqual([]);
  const sums = new TextDecoder().decode(zip.find(([name]) => name === 'SHA256SUMS')![1]);
  for (const [name, bytes] of zip.filter(([name]) => name !== 'SHA256SUMS'))
    expect(sums).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
});

/** The SQL of a question as the page prints it, and its answer from the file. */
const answer = (question: string): unknown[][] => {
  const section = named(pageAt('/data/questions/').tree, 'section').find(
    ({ attributes }) => attributes.get('aria-labelledby') === question,
  )!;
  const sql = named(section, 'code').find(({ attributes }) => attributes.get('data-language') === 'sql')!;
  return all(textIn(sql)).map((row) => Object.values(row));
};
test('every answer is printed line by line as it was written', () => {
  const printed = named(pageAt('/data/questions/').tree, 'code').map((code) => textIn(code));
  expect(printed).toEqual(questionsPage().questions.flatMap(({ answers }) => answers.map(({ code }) => code)));
});

const texts = (value: unknown) => JSON.stringify(value);
const byText = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).toSorted();

describe('the five questions, asked of SQLite as the page says, have the answers of the JSON', () => {
  test('what was announced, programme by programme', () => {
    const wanted = rowsOf('statements')
      .filter(({ kind }) => kind === 'announced')
      .map((row) => [row.programme, row.id, row.amount_in_words, texts(row.caveats), row.source_title, row.source_url]);
    expect(wanted.length).toBeGreaterThan(100);
    expect(byText(answer('announced'))).toEqual(byText(wanted));
  });
  test('what sources say of the AI Lab', () => {
    const wanted = rowsOf('quotations')
      .filter(({ programmes }) => (programmes as string[]).includes('ai-lab'))
      .map((row) => [row.id, row.says, row.quote, texts(row.caveats), row.source_title, row.source_url]);
    expect(wanted.length).toBeGreaterThan(10);
    expect(byText(answer('ai-lab'))).toEqual(byText(wanted));
  });
  test('who got money as an exemplar', () => {
    const wanted = [...rowsOf('statements'), ...rowsOf('awards-without-sums')]
      .filter((row) => row.programme === 'local-health-and-care-record-exemplars' && row.recipient !== null)
      .map((row) => [
        row.recipient,
        row.kind ?? null,
        row.amount_in_words ?? null,
        texts(row.caveats),
        row.quote,
        row.source_url,
      ]);
    expect(wanted.length).toBeGreaterThan(10);
    expect(byText(answer('recipients'))).toEqual(byText(wanted));
  });
  test('what changed in the last month', () => {
    const rows = rowsOf('changes');
    const monthOf = ({ at }: Row) => (at as string).slice(0, 7);
    const last = rows.map(monthOf).toSorted().at(-1);
    const wanted = rows
      .filter((row) => monthOf(row) === last)
      .map((row) => [row.id, row.kind, row.entry_name, row.what, row.field, row.before, row.after, row.note]);
    expect(byText(answer('changed'))).toEqual(byText(wanted));
  });
  test('which promises were missed', () => {
    const wanted = rowsOf('verdicts')
      .filter(({ verdict }) => verdict === 'missed')
      .map((row) => [row.id, row.programme, row.what, row.due, row.reason, texts(row.source_urls)]);
    expect(wanted.length).toBeGreaterThan(0);
    expect(byText(answer('missed'))).toEqual(byText(wanted));
  });
});
