// What a branch changes, told to the person who approves it: facts, totals, sources and addresses, in Markdown and
// plain words.
import type { Stretch } from '../domain/changed-words.ts';
import { entryKey, type EntryChange, type EntryVersion } from '../domain/changes.ts';
import { toldOn } from '../domain/changes-history.ts';
import { pageAddresses } from '../domain/page-addresses.ts';
import { compare } from '../domain/problem.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { formatTotal, totalOf } from '../domain/totals.ts';
import { KIND_WORD, KINDS } from '../kinds/statement.ts';
import { changeLines, type ChangeLine } from './change-lines.ts';
import { entryHref, entryName, kindName } from './entry-names.ts';
import { count } from '../words/count.ts';
import { listed } from '../words/list.ts';

export interface Comparison {
  /** The branch or commit compared with, as it was typed. */
  base: string;
  before: PublicRecord;
  after: PublicRecord;
  changes: readonly EntryChange[];
  /** How many problems the content has now; with any, nothing can be published. */
  problems: number;
  notices: readonly string[];
}

/** The whole report. */
export function factsChanged(comparison: Comparison): string {
  const { base, changes, problems, notices } = comparison;
  const parts = [
    `# What changes for readers\n\nCompared with \`${base}\`. ${summary(comparison)}`,
    ...(problems > 0
      ? [
          `> **${count(problems, 'problem')} in the content.** Nothing can be published until they are mended: run ` +
            `\`npm run check\`. Entries that cannot be read are missing below.`,
        ]
      : []),
    ...addressesLost(comparison),
    ...totalsMoved(comparison),
    ...section(
      'Facts changed',
      changes
        .filter(({ before, after }) => before !== null && after !== null)
        .map((change) => changed(comparison.after, change)),
    ),
    ...section(
      'Taken out',
      changes.filter(({ after }) => after === null).map((change) => line(comparison.before, change.before!)),
    ),
    ...section(
      'New sources',
      changes
        .filter(({ before, collection }) => before === null && collection === 'sources')
        .map((change) => newSource(comparison.after, change.after!)),
    ),
    ...section(
      'Added',
      changes
        .filter(({ before, collection }) => before === null && collection !== 'sources')
        .map((change) => line(comparison.after, change.after!)),
    ),
    ...section('Pages to look at', pagesTouched(comparison)),
    ...section(
      'Could not be read',
      notices.map(plain).map((notice) => `- ${notice}`),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function summary({ changes, before, after }: Comparison): string {
  const kinds = [
    { found: changes.filter((change) => change.before !== null && change.after !== null).length, words: 'changed' },
    { found: changes.filter((change) => change.before === null).length, words: 'added' },
    { found: changes.filter((change) => change.after === null).length, words: 'taken out' },
  ].filter(({ found }) => found > 0);
  if (kinds.length === 0) return 'No fact changes.';
  const [was, now] = [pageAddresses(before.content), pageAddresses(after.content)];
  const pages = [...now].filter((address) => !was.has(address)).length;
  return (
    `${listed(
      kinds.map(({ found, words }, index) => `${index === 0 ? count(found, 'entry', 'entries') : found} ` + `${words}`),
    )}; ` + `${count(pages, 'new page')}.`
  );
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${heading}\n\n${lines.join('\n')}`];

/** An address that had a page and has none, nor a redirect: it must not die. */
function addressesLost({ before, after }: Comparison): string[] {
  const now = new Set([...pageAddresses(after.content), ...after.content.redirects.map(({ from }) => from)]);
  const lost = [...pageAddresses(before.content)].filter((address) => !now.has(address)).sort(compare);
  return section(
    'Addresses lost',
    lost.map((address) => `- **${address}** has no page any more: it needs a redirect.`),
  );
}

/** The totals of each programme and kind that are not what they were. */
function totalsMoved({ before, after }: Comparison): string[] {
  const programmes = [...new Set([...before.programmes.keys(), ...after.programmes.keys()])].sort(compare);
  const rows = programmes.flatMap((id) =>
    KINDS.flatMap((kind) => {
      const [was, now] = [before, after].map((record) => {
        const total = totalOf(under(record.statementsByProgramme, id), kind);
        return total === null ? 'none' : formatTotal(total);
      });
      const name = (after.programmes.get(id) ?? before.programmes.get(id))!.name;
      return was === now ? [] : [`| ${plain(name)} | ${KIND_WORD[kind].toLowerCase()} | ${was} | ${now} |`];
    }),
  );
  return section(
    'Totals moved',
    rows.length === 0 ? [] : ['| Programme | Kind of money | Before | After |', '| --- | --- | --- | --- |', ...rows],
  );
}

function changed(record: PublicRecord, change: EntryChange): string {
  const lines = changeLines(record, change).flatMap(factLines);
  return [line(record, change.after!), ...lines.map((words) => `  ${words}`)].join('\n');
}

function factLines({ label, pair, words, marked: text, paragraphs = [] }: ChangeLine): string[] {
  if (pair !== undefined) return [`- ${label}: ~~${plain(pair.was)}~~ → **${plain(pair.now)}**`];
  if (text !== undefined) return [`- ${label}: ${marked(text)}`];
  return [
    `- ${label}${words === undefined ? '' : `: ${plain(words)}`}`,
    ...paragraphs.map((paragraph) => `  - ${marked(paragraph)}`),
  ];
}

const marked = (text: readonly Stretch[]): string =>
  text
    .map(
      (stretch) =>
        ({ kept: plain(stretch.text), was: `~~${plain(stretch.text)}~~`, now: `**${plain(stretch.text)}**` })[
          stretch.mark
        ],
    )
    .join(' ');

const line = (record: PublicRecord, version: EntryVersion): string => {
  const href = entryHref(record, version);
  return (
    `- ${kindName(version.collection)} ` +
    `**${plain(entryName(record, version))}**${href === null ? '' : ` (${href})`}`
  );
};

/** The facts of a row of a table: text alone. */
type Cells = Record<string, string | undefined>;

function newSource(record: PublicRecord, version: EntryVersion): string {
  const { publisher = 'no publisher given', published_on = 'undated', url = '' } = version.facts as Cells;
  return `- **${plain(entryName(record, version))}**, ${plain(publisher)}, ${published_on}: <${url}>`;
}

/** The addresses of the pages on which something of this is told. */
function pagesTouched({ after, changes }: Comparison): string[] {
  const keys = new Set(changes.flatMap((change) => (change.after === null ? [] : [...toldOn(change)])));
  const addresses = [...keys].flatMap((key) => {
    const [collection, id] = key.split(' ') as [string, string];
    const own = changes.find((change) => entryKey(change) === key)?.after;
    return entryHref(after, own ?? { collection, id, facts: {}, text: [] })?.replace(/#.*/, '') ?? [];
  });
  return [...new Set(addresses)].sort(compare).map((address) => `- ${address}`);
}

/** Text in which nothing is taken for Markdown. */
const plain = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_~|<>[\]]/g, '\\$&');
