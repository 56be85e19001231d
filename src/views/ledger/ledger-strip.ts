// The ledger line as a strip of text: what was said, hollow to solid, and the void.
import { yearOf } from '../../domain/calendar.ts';
import type { Ledger, Step } from '../../domain/ledger/ledger.ts';
import type { Kind } from '../../kinds/statement.ts';
import { stepShort, voidShort } from '../../words/step-words.ts';

/** One piece of the strip: its mark (a kind of money, or the void), its words, its statements. */
export interface StripPiece {
  mark: Kind | 'void';
  text: string;
  statements: string[];
  /**
   * What stands before it: an arrow; a dot where the order of time would contradict the arrow or is not known; nothing
   * at the start.
   */
  before: '' | ' → ' | ' · ';
}

export function ledgerStrip({ steps, void: nothing, forBodies }: Ledger): StripPiece[] {
  if (steps.length === 0)
    return [
      {
        mark: 'void',
        text: forBodies > 0 ? 'figures for single bodies only' : 'no figure found',
        statements: [],
        before: '',
      },
    ];
  const pieces = steps.map((step, index): StripPiece => ({
    mark: step.kind,
    text: stepShort(step),
    statements: step.statements,
    before: index === 0 ? '' : follows(steps[index - 1]!, step) ? ' → ' : ' · ',
  }));
  if (nothing === null) return pieces;
  return [...pieces, { mark: 'void', text: voidShort(nothing), statements: [], before: ' → ' }];
}

/** An arrow claims that one came after the other: not where the years that are printed run backwards. */
function follows(earlier: Step, later: Step): boolean {
  if (earlier.date === null || later.date === null) return earlier.kind !== later.kind;
  return yearOf(earlier.date.on) <= yearOf(later.until ?? later.date.on);
}

/** The strip as one line of text: "£250m announced 2019 → £139m allocated by 2024 → spent: not found". */
export const stripText = (pieces: readonly StripPiece[]): string =>
  pieces.map(({ before, text }) => before + text).join('');
