// Do the sums hold: every check of the record with both sides, the gap and its explanation.
import type { Statement } from '../domain/content.ts';
import { formatMoney } from '../domain/money.ts';
import { under, type PublicRecord } from '../domain/record.ts';
import { formatGap, reconciliations, type CheckKind, type Reconciliation } from '../domain/reconcile.ts';
import { formatTotal, totalOf, type Total } from '../domain/totals.ts';
import { KIND_WORD, KINDS } from '../kinds/statement.ts';
import { figure, type FigureView } from './figure.ts';
import { programmeNamed, type Named } from './statement-line.ts';
import { sourceView, type SourceView } from './source.ts';
import { count } from '../words/count.ts';

export interface CheckLine {
  id: string;
  kind: CheckKind;
  statement: FigureView;
  programme: Named;
  /** "its quotation gives £250 million", "its 12 parts add up to £150 million". */
  other: string;
  gap: string;
  state: Reconciliation['state'];
  stateWord: string;
  explanation: string | null;
  source: SourceView | null;
  parts: FigureView[];
}

const STATE_WORD: Record<Reconciliation['state'], string> = {
  equal: 'Equal',
  explained: 'Explained',
  unexplained: 'Unexplained',
};

interface Checks {
  all: Reconciliation[];
  /** Those that a statement takes part in, as itself or as a part. */
  of: ReadonlyMap<string, readonly Reconciliation[]>;
}

const cache = new WeakMap<PublicRecord, Checks>();

/** The reconciliations of a record, worked out once. */
function checksOf(record: PublicRecord): Checks {
  const known = cache.get(record);
  if (known !== undefined) return known;
  const all = reconciliations(record.content);
  const of = new Map<string, Reconciliation[]>();
  for (const check of all)
    for (const id of new Set([check.statement.id, ...(check.kind === 'quotation' ? [] : check.rows)]))
      of.set(id, [...(of.get(id) ?? []), check]);
  const checks = { all, of };
  cache.set(record, checks);
  return checks;
}

function checkLine(record: PublicRecord, check: Reconciliation): CheckLine {
  const sums = check.other === null ? 'no sum' : formatMoney(check.other);
  const other: Record<CheckKind, string> = {
    quotation: `its quotation gives ${sums}`,
    restatement: `the statement it repeats is ${sums}`,
    parts:
      check.rows.length === 2
        ? `its one part of the same kind is ${sums}`
        : `its ${check.rows.length - 1} parts of the same kind add up to ${sums}`,
  };
  return {
    id: check.id,
    kind: check.kind,
    statement: figure(record, check.statement.id),
    programme: programmeNamed(record, check.statement.programme),
    other: other[check.kind],
    gap: formatGap(check.gap),
    state: check.state,
    stateWord: STATE_WORD[check.state],
    explanation: check.explanation?.reason ?? null,
    source: check.explanation?.source === undefined ? null : sourceView(record.sources.get(check.explanation.source)!),
    parts: check.kind === 'parts' ? check.rows.slice(1).map((id) => figure(record, id)) : [],
  };
}

/** The checks that a statement takes part in, as itself or as a part. */
export const checkLines = (record: PublicRecord, id: string): CheckLine[] =>
  under(checksOf(record).of, id).map((check) => checkLine(record, check));

export interface TotalLine {
  kindWord: string;
  kind: Total['kind'];
  words: string;
  basis: Total['basis'];
  /** "from 2 of 9 figures announced". */
  stands: string;
  /** The counted statements, those with one reason together. */
  reasons: { reason: string; figures: FigureView[] }[];
}

/** The totals of one programme, one a kind, the most real first. */
export const totalLines = (record: PublicRecord, programme: string): (TotalLine & { programme: Named })[] =>
  totalsOver(record, record.statementsByProgramme.get(programme) ?? []).map((total) => ({
    ...total,
    programme: programmeNamed(record, programme),
  }));

/** The totals of any group of statements, one a kind, the most real first. */
export function totalsOver(record: PublicRecord, statements: readonly Statement[]): TotalLine[] {
  return [...KINDS].reverse().flatMap((kind) => {
    const total = totalOf(statements, kind);
    if (total === null) return [];
    return [
      {
        kind,
        kindWord: KIND_WORD[kind],
        words: formatTotal(total),
        basis: total.basis,
        stands: standsOn(total),
        reasons: [...groupBy(total.rows, (id) => record.statements.get(id)!.counted_reason ?? '')].map(
          ([reason, ids]) => ({ reason, figures: ids.map((id) => figure(record, id)) }),
        ),
      },
    ];
  });
}

/** What the total was made from: "the only figure announced", "all 3 figures allocated", "from 2 of 9 spent". */
function standsOn({ rows, of, kind }: Total): string {
  if (of === 1) return `the only figure ${kind}`;
  return rows.length === of ? `all ${of} figures ${kind}` : `from ${rows.length} of ${of} figures ${kind}`;
}

function groupBy(ids: readonly string[], keyOf: (id: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(keyOf(id), [...(groups.get(keyOf(id)) ?? []), id]);
  return groups;
}

export interface ChecksPage {
  sentence: string;
  groups: { kind: CheckKind; heading: string; explanation: string; sentence: string; lines: CheckLine[] }[];
  totals: (TotalLine & { programme: Named })[];
  withoutTotal: { programme: Named; reason: string }[];
  all: Reconciliation[];
}

const GROUPS: [CheckKind, string, string][] = [
  [
    'parts',
    'Wholes against their parts',
    'A sum that sources divide into parts, against the parts of the same kind that this record holds. Kinds are ' +
      'never added together.',
  ],
  [
    'restatement',
    'Repetitions against what they repeat',
    'A statement that repeats another should give the same sum; where it does not, the difference is explained.',
  ],
  [
    'quotation',
    'Sums against the words they come from',
    'Each sum is compared with the sums written in its own quotation. Only those that differ are listed.',
  ],
];

export function checksPage(record: PublicRecord): ChecksPage {
  const checks = checksOf(record).all;
  const number = (state: Reconciliation['state'], kind?: CheckKind) =>
    checks.filter((check) => check.state === state && (kind === undefined || check.kind === kind)).length;
  return {
    all: checks,
    sentence:
      `${count(checks.length, 'check')}: ${number('equal')} equal, ${number('explained')} with a gap that ` +
      `is explained, ${number('unexplained')} unexplained.`,
    groups: GROUPS.map(([kind, heading, explanation]) => ({
      kind,
      heading,
      explanation,
      sentence:
        `${count(checks.filter((check) => check.kind === kind).length, 'check')}: ${number('equal', kind)} ` +
        `equal, ${number('explained', kind)} explained.`,
      lines: checks
        .filter((check) => check.kind === kind && (kind === 'parts' || check.state !== 'equal'))
        .map((check) => checkLine(record, check)),
    })),
    totals: record.content.programmes.flatMap(({ id }) => totalLines(record, id)),
    withoutTotal: record.content.programmes.flatMap((programme) =>
      programme.no_total === undefined
        ? []
        : [{ programme: programmeNamed(record, programme.id), reason: programme.no_total }],
    ),
  };
}
