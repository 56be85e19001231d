// The one sentence with which a programme opens: what was promised, what is known of it, what was not found.
import type { Ledger } from '../../domain/ledger/ledger.ts';
import { counted, plural } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { stepClause, voidClause } from '../../words/step-words.ts';

/** "£250 million was announced in 2019; £139 million had been allocated by 2024; no source read shows …" */
export function programmeLead({ steps, void: nothing, forBodies }: Ledger): string {
  if (steps.length === 0)
    return forBodies > 0
      ? `Sources give ${counted(forBodies, 'sum')} for ${plural(forBodies, 'a single body', 'single bodies')}, ` +
          'and none for the programme.'
      : 'No source read gives a figure for it.';
  const said = steps.map((step, index) => stepClause(step, steps[index - 1]));
  return `${capital([...said, ...(nothing === null ? [] : [voidClause(nothing)])].join('; '))}.`;
}
