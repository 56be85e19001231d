// An invented promise, so that each rule can be shown beside the case that decides it.
import type { PromiseEvidence, Undertaking } from '../../../src/domain/content.ts';
import type { PromiseCase } from '../../../src/domain/promises/promise-case.ts';
import type { Bears } from '../../../src/kinds/promise-evidence.ts';

const origin = { file: 'content/promises.csv', line: 2 };

export const undertaking = (fields: Partial<Undertaking> = {}): Undertaking => ({
  id: 'lamps-by-2021',
  programme: 'lantern',
  made_by: 'wickford',
  made_on: '2019-06',
  what: 'Every ward to have a lamp.',
  source: 'gazette',
  quote: 'every ward will have a lamp',
  origin,
  ...fields,
});

/** "2020-03 missed 40": a piece of evidence; its source is named after its place unless told. */
export const evidence = (words: string, source: string, promise = 'lamps-by-2021'): PromiseEvidence => {
  const [on, bears, value] = words.split(' ') as [string, Bears, string?];
  const fields = { promise, on, bears, source, says: 'Lamps were counted.', quote: 'we counted the lamps' };
  return { id: `${promise}.${words}`, origin, ...fields, ...(value === undefined ? {} : { value }) };
};

interface Given {
  due?: string;
  target?: string;
  evidence?: string[];
  /** When the promises that took its place were made. */
  replacedOn?: string[];
  asAt?: string;
}

/** The case of a promise with this date, target and evidence, as at 1 June 2024 unless told. */
export const given = ({
  due,
  target,
  evidence: pieces = [],
  replacedOn = [],
  asAt = '2024-06-01',
}: Given): PromiseCase => ({
  promise: { ...(due === undefined ? {} : { due }), ...(target === undefined ? {} : { target_value: target }) },
  evidence: pieces.map((words, index) => evidence(words, `source-${index}`)),
  replacements: replacedOn.map((made_on, index) => undertaking({ id: `lamps-later-${index}`, made_on })),
  asAt,
});
