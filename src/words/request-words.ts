// The state of a request for information in words: for marks, for a line, and counted for the head of a list.
import type { InformationRequest } from '../domain/content.ts';
import { requestState, type RequestState } from '../domain/requests/request-state.ts';
import { bodyInSentence } from './body-name.ts';
import { counted, numberWord } from './count.ts';
import { capital } from './letter-case.ts';
import { listed } from './list.ts';
import { when } from './verdict-words.ts';

export const REQUEST_WORD: Record<RequestState, string> = {
  answered: 'Answered',
  refused: 'Refused',
  open: 'No answer recorded',
};

type Dates = Pick<InformationRequest, 'asked_on' | 'answered_on' | 'refused_on'>;

/** "Asked of NHS England on 3 May 2026; answered on 1 June 2026." What is not on record is said to be so. */
export function requestSentence(body: string, { asked_on: asked, answered_on, refused_on }: Dates): string {
  const end =
    answered_on !== undefined
      ? `answered ${when(answered_on)}`
      : refused_on !== undefined
        ? `refused ${when(refused_on)}`
        : 'no answer is recorded';
  return `Asked of ${bodyInSentence(body)} ${when(asked)}; ${end}.`;
}

const IN_ALL: readonly [RequestState, one: string, many: string][] = [
  ['answered', 'was answered', 'were answered'],
  ['refused', 'was refused', 'were refused'],
  ['open', 'has no answer on record', 'have no answer on record'],
];

/** "Three requests are recorded: one was answered and two have no answer on record." */
export function requestsSentence(requests: readonly Dates[]): string {
  if (requests.length === 0) return 'None has been recorded yet.';
  const states = IN_ALL.flatMap(([state, one, many]) => {
    const number = requests.filter((request) => requestState(request) === state).length;
    const which = requests.length === 1 ? 'it' : numberWord(number);
    return number === 0 ? [] : [`${which} ${number === 1 ? one : many}`];
  });
  const all = `${capital(counted(requests.length, 'request'))} ${requests.length === 1 ? 'is' : 'are'} recorded`;
  return `${all}: ${listed(states)}.`;
}
