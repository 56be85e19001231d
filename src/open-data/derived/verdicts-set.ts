// What became of each promise: the verdict, worked out by rules from dated evidence.
import { promiseAddress } from '../../domain/addresses.ts';
import { judged, type Judged } from '../../domain/promises/tally.ts';
import { VERDICTS } from '../../domain/promises/verdict.ts';
import type { PublicRecord } from '../../domain/record.ts';
import { promise as kind } from '../../kinds/promise.ts';
import { settings } from '../../settings.ts';
import { verdictView } from '../../views/promises/promise-line.ts';
import type { Row } from '../column.ts';
import { once, type DataSet } from '../data-set.ts';
import { ADDRESS, webAddress } from '../sets/additions.ts';
import { columnsOf, valuesOf } from '../sets/field-columns.ts';

/** What the promise was, so that a row can be read alone. */
const { programme, made_by, made_by_person, made_on, what, target_value, target_unit, due } = kind.fields;
const OF_PROMISE = { programme, made_by, made_by_person, made_on, what, target_value, target_unit, due };

export const verdictsSet: DataSet = {
  one: 'verdict',
  id: 'verdicts',
  title: 'Verdicts on promises',
  row: 'What became of one promise, worked out from its evidence by the rules on the page about the method.',
  columns: [
    { name: 'id', description: 'The id of the promise.', type: 'id', refersTo: 'promises' },
    ...columnsOf(OF_PROMISE),
    { name: 'verdict', description: 'What became of it.', type: 'word', values: VERDICTS },
    { name: 'reason', description: 'Why, with the date of the evidence that decided it.', type: 'text' },
    {
      name: 'decided_by',
      description: 'The evidence that decided it.',
      type: 'id',
      list: { separator: ';' },
      missing: 'A later promise decided it, or nothing was found.',
      refersTo: 'promise-evidence',
    },
    {
      name: 'source_urls',
      description: 'The addresses of the sources of that evidence, in its order.',
      type: 'web-address',
      list: { separator: ' ' },
      missing: 'There is no such evidence.',
    },
    {
      name: 'replaced_by',
      description: 'The promise that took its place, where that decided it.',
      type: 'id',
      missing: 'None did.',
      refersTo: 'promises',
    },
    ADDRESS,
  ],
  key: ['id'],
  of: null,
  rows: once((record) => judged(record, record.content.promises, settings.asAt).map((one) => verdictRow(record, one))),
};

function verdictRow(record: PublicRecord, one: Judged): Row {
  const { promise, verdict } = one;
  return {
    id: promise.id,
    ...valuesOf(record, OF_PROMISE, promise),
    verdict: verdict.verdict,
    reason: verdictView(one).reason,
    decided_by: verdict.evidence.map(({ id }) => id),
    source_urls: verdict.evidence.map(({ source }) => record.sources.get(source)!.url),
    replaced_by: verdict.replacement?.id ?? null,
    address: webAddress(promiseAddress(promise.id)),
  };
}
