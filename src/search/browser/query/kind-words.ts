// Kinds of entry and of money as people ask for them: "announcements in 2021", "spent on the app".
import type { SearchKind } from '../../facets.ts';
import type { Chosen } from './search-state.ts';

const KINDS: readonly [RegExp, SearchKind][] = [
  [/^announcements?$|^news$|^announced$/, 'Announcement'],
  [/^sources?$/, 'Source'],
  [/^disagreements?$|^contradictions?$/, 'Disagreement'],
  [/^statements?(?: of money)?$/, 'Statement of money'],
];

const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december)';
/** "announcements in March 2021", "what was announced in 2021 about care"; a date or a subject must follow. */
const OF_A_KIND = new RegExp(
  '^(?:all |every |what was )?' +
    '(announcements?|announced|news|sources?|disagreements?|contradictions?|statements?(?: of money)?)' +
    `(?: (?:in|of|from|during|for))?(?: ${MONTH})? (20\\d{2}|19\\d{2})(?: (?:about|on|by|for|from) (.+))?$`,
  'i',
);
/** "spent on the app", "how much was allocated to Royal Liverpool". */
const OF_MONEY = new RegExp(
  '^(?:what (?:was|is|were) |how much (?:money )?(?:was|were|has been|is|did they) |money |sums? |millions? )?' +
    '(spent|spend|allocated|approved|forecast) (?:on|to|for) (?:the )?(.+)$',
  'i',
);
const MONEY: Record<string, string> = {
  spent: 'Spent',
  spend: 'Spent',
  allocated: 'Allocated',
  approved: 'Approved',
  forecast: 'Forecast',
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Takes a kind, and the date that goes with it, out of a text that asks for nothing else but a subject. */
export function takeKind(text: string): { text: string; narrowing: Chosen } {
  const kind = OF_A_KIND.exec(text);
  if (kind !== null) {
    const [, word, month, year, subject = ''] = kind;
    const name = KINDS.find(([pattern]) => pattern.test(word!.toLowerCase()))![1];
    const when: Chosen = month === undefined ? { year: [year!] } : { month: [`${capital(month)} ${year}`] };
    return { text: subject, narrowing: { kind: [name], ...when } };
  }
  const money = OF_MONEY.exec(text);
  if (money !== null) return { text: money[2]!, narrowing: { money: [MONEY[money[1]!.toLowerCase()]!] } };
  return { text, narrowing: {} };
}
