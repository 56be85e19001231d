// The promises with their verdicts as CSV: what the page of promises lists.
import { csvFile } from './csv.ts';
import { judged } from '../domain/promises/tally.ts';
import type { PublicRecord } from '../domain/record.ts';
import { settings } from '../settings.ts';
import { plainText } from '../views/inline.ts';
import { verdictView } from '../views/promises/promise-line.ts';

const COLUMNS = ['id', 'programme', 'made_by', 'made_on', 'what', 'target_value', 'target_unit', 'due', 'verdict'];

/** The verdict stands with the ids of the evidence, or of the promise, that decided it. */
export function promisesCsv(record: PublicRecord): string {
  const rows = judged(record, record.content.promises, settings.asAt).map((one) => {
    const { promise, verdict } = one;
    return [
      promise.id,
      promise.programme,
      promise.made_by ?? promise.made_by_person ?? '',
      promise.made_on ?? '',
      plainText(record, promise.what),
      promise.target_value ?? '',
      promise.target_unit ?? '',
      promise.due ?? '',
      verdict.verdict,
      verdictView(one).reason,
      verdict.evidence.map(({ source }) => source).join(';'),
      verdict.replacement?.id ?? '',
    ];
  });
  return csvFile([[...COLUMNS, 'reason', 'decided_by_sources', 'replaced_by'], ...rows]);
}
