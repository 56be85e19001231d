// The fixed views of the money, each with an address of its own: by programme, kind, financial year, year it was said,
// funder and recipient.
import { fundingViewAddress } from '../domain/addresses.ts';
import { yearOf } from '../domain/calendar.ts';
import type { Statement } from '../domain/content.ts';
import type { PublicRecord } from '../domain/record.ts';
import { groupStatements, NO_SINGLE_YEAR, yearGroup } from '../domain/totals.ts';
import { KIND_MEANING, KIND_WORD, KINDS, type Kind } from '../kinds/statement.ts';

export type FundingBy = 'programmes' | 'kinds' | 'years' | 'said' | 'funders' | 'recipients';

export interface FundingView {
  by: FundingBy;
  id: string;
  name: string;
  address: string;
  explanation: string;
  ids: string[];
}

/** Not stated: a bucket with a name, so that no statement falls out of a view. */
const NOT_STATED = 'not-stated';
const UNDATED = 'undated';

/** Every fixed view that has statements in it. */
export function fundingViews(record: PublicRecord): FundingView[] {
  const { statements } = record.content;
  const organisation = (id: string) => record.organisations.get(id)?.name ?? 'Not stated';
  const views = (
    by: FundingBy,
    keysOf: (statement: Statement) => readonly string[],
    name: (key: string) => string,
    explanation: (key: string) => string,
  ) =>
    [...groupStatements(statements, keysOf)].map(([key, rows]) => ({
      by,
      id: slug(key),
      name: name(key),
      address: fundingViewAddress(by, slug(key)),
      explanation: explanation(key),
      ids: rows.map((row) => row.id),
    }));
  const kinds = views(
    'kinds',
    (row) => [row.kind],
    (key) => KIND_WORD[key as Kind],
    (key) => `${KIND_WORD[key as Kind]}: ${KIND_MEANING[key as Kind]}.`,
  );
  const programme = (id: string) => record.programmes.get(id)!.name;
  return [
    ...views(
      'programmes',
      (row) => [row.programme],
      programme,
      (key) => `What sources say about money for ${programme(key)}.`,
    ),
    ...kinds.sort((a, b) => KINDS.indexOf(b.id as Kind) - KINDS.indexOf(a.id as Kind)),
    ...views(
      'years',
      (row) => [yearGroup(row)],
      (key) => (key === NO_SINGLE_YEAR ? 'Not one financial year' : `Financial year ${key}`),
      (key) =>
        key === NO_SINGLE_YEAR
          ? 'Statements whose source states no period, or a period other than one financial year.'
          : `Statements whose source gives the sum for April ${key.slice(0, 4)} to March ` +
            `${Number(key.slice(0, 4)) + 1}.`,
    ),
    ...views(
      'said',
      (row) => [row.said_on === undefined ? UNDATED : yearOf(row.said_on)],
      (key) => (key === UNDATED ? 'Said on no known date' : `Said in ${key}`),
      (key) =>
        key === UNDATED
          ? 'Statements whose source shows no date.'
          : `Statements that their sources made in ${key}, whatever year the money is for.`,
    ),
    ...views(
      'funders',
      (row) => (row.funders?.length ? row.funders : [NOT_STATED]),
      organisation,
      (key) =>
        key === NOT_STATED
          ? 'Statements whose source names no funder.'
          : `Statements of money from ${organisation(key)}.`,
    ),
    ...views(
      'recipients',
      (row) => [row.recipient ?? NOT_STATED],
      (key) => (key === NOT_STATED ? 'No single recipient' : organisation(key)),
      (key) =>
        key === NOT_STATED
          ? 'Statements for a programme as a whole, a part of it, or several unnamed bodies.'
          : `Statements of money to ${organisation(key)}.`,
    ),
  ];
}

const slug = (key: string) => (key === NO_SINGLE_YEAR ? 'not-one-year' : key);
