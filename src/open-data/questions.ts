// What people ask of the data first, each answered in the four languages they ask it in. The tests run the SQL.
import { settings } from '../settings.ts';

export type Language = 'sql' | 'duckdb' | 'pandas' | 'r';

export interface Question {
  id: string;
  question: string;
  /** What to know of the answer. */
  note: string;
  code: Readonly<Record<Language, string>>;
}

/** Each language, with the lines that come before any answer in it. */
export const LANGUAGES: Readonly<Record<Language, { name: string; first: readonly string[] }>> = {
  sql: { name: 'SQL, in SQLite', first: [] },
  duckdb: { name: 'SQL, in DuckDB', first: [] },
  pandas: { name: 'Python, with pandas', first: ['import pandas as pd', `data = '${settings.site}/data/'`] },
  r: {
    name: 'R',
    first: [
      `data <- '${settings.site}/data/'`,
      "take <- function(set) read.csv(paste0(data, set, '.csv'), fileEncoding = 'UTF-8-BOM')",
    ],
  },
};

/** A data set as DuckDB opens it: from its address. */
const parquet = (set: string) => `'${settings.site}/data/${set}.parquet'`;

const LAB = 'ai-lab';
const EXEMPLARS = 'local-health-and-care-record-exemplars';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'announced',
    question: 'What was announced, programme by programme, and who says so?',
    note: 'Rows are statements, not money: several may speak of the same sum, so do not add them up.',
    code: {
      sql: `SELECT programme, statement, amount_in_words, caveats, source_title, source_url
FROM announced_by_programme
ORDER BY programme, statement;`,
      duckdb: `SELECT programme, id, amount_in_words, caveats, source_title, source_url
FROM ${parquet('statements')}
WHERE kind = 'announced'
ORDER BY programme, id;`,
      pandas: `rows = pd.read_csv(data + 'statements.csv')
rows = rows[rows.kind == 'announced'].sort_values(['programme', 'id'])
rows[['programme', 'id', 'amount_in_words', 'caveats', 'source_title', 'source_url']]`,
      r: `rows <- subset(take('statements'), kind == 'announced',
  c(programme, id, amount_in_words, caveats, source_title, source_url))
rows[order(rows$programme, rows$id), ]`,
    },
  },
  {
    id: 'ai-lab',
    question: 'What do sources say of the NHS AI Lab, in their own words?',
    note: 'Write the id of another programme in its place: it stands in the address of its page.',
    code: {
      sql: `SELECT quotation, says, quote, caveats, source_title, source_url
FROM quotations_by_programme
WHERE programme = '${LAB}'
ORDER BY quotation;`,
      duckdb: `SELECT id, says, quote, caveats, source_title, source_url
FROM ${parquet('quotations')}
WHERE list_contains(programmes, '${LAB}')
ORDER BY id;`,
      pandas: `rows = pd.read_csv(data + 'quotations.csv')
about = rows.programmes.fillna('').str.split(';').apply(lambda ids: '${LAB}' in ids)
rows[about].sort_values('id')[['id', 'says', 'quote', 'caveats', 'source_title', 'source_url']]`,
      r: `rows <- take('quotations')
about <- sapply(strsplit(rows$programmes, ';'), function(ids) '${LAB}' %in% ids)
rows[about, c('id', 'says', 'quote', 'caveats', 'source_title', 'source_url')]`,
    },
  },
  {
    id: 'recipients',
    question: 'Who got money as a local health and care record exemplar?',
    note: 'A body without a sum was named as a recipient, and no source read says how much it got.',
    code: {
      sql: `SELECT recipient, kind, amount_in_words, caveats, quote, source_url
FROM recipients
WHERE programme = '${EXEMPLARS}'
ORDER BY recipient, kind, amount_gbp, source_url;`,
      duckdb: `SELECT recipient, kind, amount_in_words, caveats, quote, source_url
FROM (
  FROM ${parquet('statements')}
  UNION ALL BY NAME
  FROM ${parquet('awards-without-sums')}
)
WHERE programme = '${EXEMPLARS}' AND recipient IS NOT NULL
ORDER BY recipient, kind, amount_gbp, source_url;`,
      pandas: `rows = pd.concat([pd.read_csv(data + 'statements.csv'), pd.read_csv(data + 'awards-without-sums.csv')])
rows = rows[(rows.programme == '${EXEMPLARS}') & rows.recipient.notna()]
rows[['recipient', 'kind', 'amount_in_words', 'caveats', 'quote', 'source_url']].sort_values('recipient')`,
      r: `columns <- c('programme', 'recipient', 'amount_in_words', 'caveats', 'quote', 'source_url')
named <- cbind(take('awards-without-sums'), amount_in_words = NA)
rows <- rbind(take('statements')[columns], named[columns])
subset(rows, programme == '${EXEMPLARS}' & recipient != '', -programme)`,
    },
  },
  {
    id: 'changed',
    question: 'What changed in the record in the last month in which anything did?',
    note: 'Rows without a field are entries that came or went.',
    code: {
      sql: `SELECT change, kind, entry_name, what, field, before, after, note
FROM changes_by_month
WHERE month = (SELECT max(month) FROM changes_by_month)
ORDER BY change;`,
      duckdb: `SELECT id, kind, entry_name, what, field, before, after, note
FROM ${parquet('changes')}
WHERE left("at", 7) = (SELECT max(left("at", 7)) FROM ${parquet('changes')})
ORDER BY id;`,
      pandas: `rows = pd.read_csv(data + 'changes.csv')
month = rows['at'].str[:7]
rows[month == month.max()][['id', 'kind', 'entry_name', 'what', 'field', 'before', 'after', 'note']]`,
      r: `rows <- take('changes')
month <- substr(rows$at, 1, 7)
rows[month == max(month), c('id', 'kind', 'entry_name', 'what', 'field', 'before', 'after', 'note')]`,
    },
  },
  {
    id: 'missed',
    question: 'Which promises were missed?',
    note: 'The verdict is worked out from dated evidence by rules; where nothing was found it says so instead.',
    code: {
      sql: `SELECT promise, programme, what, due, reason, source_urls
FROM promises_missed
ORDER BY due NULLS LAST, promise;`,
      duckdb: `SELECT id, programme, what, due, reason, source_urls
FROM ${parquet('verdicts')}
WHERE verdict = 'missed'
ORDER BY due, id;`,
      pandas: `rows = pd.read_csv(data + 'verdicts.csv')
rows = rows[rows.verdict == 'missed'].sort_values(['due', 'id'])
rows[['id', 'programme', 'what', 'due', 'reason', 'source_urls']]`,
      r: `rows <- subset(take('verdicts'), verdict == 'missed', c(id, programme, what, due, reason, source_urls))
rows[order(rows$due, rows$id), ]`,
    },
  },
];
