// Verdicts in words: one or two for lists and marks, a sentence for why, and the tally of them.
import { formatDate } from '../domain/calendar.ts';
import type { Verdict, VerdictName } from '../domain/promises/verdict.ts';
import { counted, numberWord } from './count.ts';
import { capital } from './letter-case.ts';
import { listed } from './list.ts';

export const VERDICT_WORD: Record<VerdictName, string> = {
  met: 'Met',
  'met-late': 'Met late',
  partly: 'Met in part',
  missed: 'Missed',
  dropped: 'Dropped',
  replaced: 'Replaced',
  disputed: 'Disputed',
  'not-due': 'Not due',
  'nothing-found': 'Nothing found',
};

/** "on 8 August 2019", "in August 2019", "in 2019". */
export const when = (date: string): string => `${date.length === 10 ? 'on' : 'in'} ${formatDate(date)}`;

/** Why the verdict is what it is, in a sentence that says no more than the evidence. */
export function verdictReason({ verdict, evidence, replacement }: Verdict, due: string | undefined): string {
  const on = evidence[0]?.on;
  const asAt = on === undefined ? '' : `as at ${formatDate(on)}`;
  const wasDue = due === undefined ? 'no date was set' : `it was due ${when(due)}`;
  switch (verdict) {
    case 'met':
      return `Reached, a source shows ${asAt}; ${wasDue}.`;
    case 'met-late':
      return `The first evidence that it was reached is ${asAt}; ${wasDue}.`;
    case 'partly':
      return `Reached in part ${asAt}; ${wasDue}.`;
    case 'missed':
      return `Not reached ${asAt}; ${wasDue}.`;
    case 'dropped':
      return `Given up, a source shows ${asAt}; ${wasDue}.`;
    case 'replaced':
      if (replacement?.made_on !== undefined)
        return `A later promise took its place ${when(replacement.made_on)}; ${wasDue}.`;
      return `Replaced, a source shows ${asAt}; ${wasDue}.`;
    case 'disputed':
      return `Sources disagree whether it was reached; ${wasDue}.`;
    case 'not-due':
      return due === undefined
        ? `No date was set, and the last evidence says that it was not yet reached ${asAt}.`
        : `It is due ${when(due)}, and sources were read only up to an earlier day.`;
    case 'nothing-found':
      return due === undefined
        ? 'No source read shows what came of it; no date was set.'
        : `No source read shows what had been reached when it was due ${when(due)}.`;
  }
}

const ENDED: readonly [VerdictName, string][] = [
  ['met', 'met'],
  ['met-late', 'met late'],
  ['partly', 'met in part'],
  ['missed', 'missed'],
  ['dropped', 'dropped'],
  ['replaced', 'replaced'],
  ['disputed', 'disputed'],
];

/** "Of 90 promises, 12 were met, nine met late and 16 missed. Nine are not due. For 13 no source read shows …" */
export function tallySentence(tally: ReadonlyMap<VerdictName, number>): string {
  const of = (verdict: VerdictName) => tally.get(verdict) ?? 0;
  const all = [...tally.values()].reduce((sum, number) => sum + number, 0);
  if (all === 0) return 'No promise is on record.';
  const ended = ENDED.filter(([verdict]) => of(verdict) > 0).map(([verdict, words], index) => {
    const verb = index > 0 ? '' : of(verdict) === 1 ? ' was' : ' were';
    return `${numberWord(of(verdict))}${verb} ${words}`;
  });
  return [
    ended.length === 0 ? `${capital(counted(all, 'promise'))}.` : `Of ${counted(all, 'promise')}, ${listed(ended)}.`,
    ...(of('not-due') === 0
      ? []
      : [`${capital(numberWord(of('not-due')))} ${of('not-due') === 1 ? 'is' : 'are'} not due.`]),
    ...(of('nothing-found') === 0
      ? []
      : [
          `For ${numberWord(of('nothing-found'))} no source read shows what came of ` +
            `${of('nothing-found') === 1 ? 'it' : 'them'}.`,
        ]),
  ].join(' ');
}
