// A drafted request for one gap of a programme: whom it asks, what for, what is known already with its sources, and
// why. Every sentence is made from the record and says no more than it.
import { askAddress } from '../../domain/addresses.ts';
import { formatDate } from '../../domain/calendar.ts';
import type { Disclosure, Expected, Programme, Source } from '../../domain/content.ts';
import type { PublicRecord } from '../../domain/record.ts';
import type { BodyToAsk } from '../../domain/requests/whom-to-ask.ts';
import { settings } from '../../settings.ts';
import { bodyInSentence } from '../../words/body-name.ts';
import { inSentence } from '../../words/letter-case.ts';
import { programmeInSentence } from '../../words/programme-name.ts';
import { knownFigures } from './known-figures.ts';

/** A stretch of the letter; a sum leads to its statement. */
export interface LetterPiece {
  text: string;
  href?: string;
}

export interface Letter {
  subject: string;
  /** The whole text in its order, the line "To:" left out: it hangs on the body that is asked. */
  pieces: LetterPiece[];
}

/** What a letter is made from. */
export interface Gap {
  programme: Programme;
  expected: Expected;
  disclosure: Disclosure;
}

const paragraph = (text: string): LetterPiece[] => [{ text: `${text}\n\n` }];

/** @param bodies those that may be asked; with none, the letter does not say why it goes where it goes */
export function letter(record: PublicRecord, gap: Gap, bodies: readonly BodyToAsk[]): Letter {
  const { programme, expected } = gap;
  const name = programmeInSentence(programme.name);
  return {
    subject: `Freedom of information request: ${programme.short_name}, ${inSentence(expected.name)}`,
    pieces: [
      ...paragraph('Dear Freedom of Information team,'),
      ...paragraph(
        `This request is about ${name}. Under section 1 of the Freedom of Information Act 2000, please send me, as ` +
          `far as you hold it, ${expected.asks_for}.`,
      ),
      ...paragraph(
        'If it is published already, its address is enough. If you do not hold it, please tell me which body does.',
      ),
      ...known(record, gap),
      ...paragraph(`Why I ask: ${why(record, gap)}`),
      ...(bodies.length === 0 ? [] : paragraph(whyYou(programme, bodies))),
      ...paragraph('Yours faithfully,\n[your name, and an address for the answer]'),
      {
        text: `Drafted from ${settings.name} (unofficial): ${settings.site}${askAddress(programme.id)}#${expected.id}`,
      },
    ],
  };
}

/** The letter as plain text to copy. @param to the body it is addressed to; null addresses nobody */
export const letterText = ({ pieces }: Letter, to: string | null): string =>
  `${to === null ? '' : `To: ${to}\n\n`}${pieces.map(({ text }) => text).join('')}`;

/** "(Digital Health News, 8 August 2019): https://…"; a source without a date is said to be undated. */
export const cited = ({ publisher, published_on: on, url }: Source): string =>
  `(${publisher}, ${on === undefined ? 'undated' : formatDate(on)}): ${url}`;

/** What the record says of the gap itself, where a source shows it, and the figures that help to ask for money. */
function known(record: PublicRecord, { programme, expected, disclosure }: Gap): LetterPiece[] {
  const source = record.sources.get(disclosure.source ?? '');
  const lines: LetterPiece[][] = [
    ...(source === undefined ? [] : [[{ text: `${disclosure.note.replace(/\.$/, '')} ${cited(source)}` }]]),
    ...(expected.about_money === 'yes' ? knownFigures(record, programme.id) : []),
  ];
  if (lines.length === 0) return [];
  return [
    { text: 'What is known already, and where it was read:\n' },
    ...lines.flatMap((pieces) => [{ text: '- ' }, ...pieces, { text: '\n' }]),
    { text: '\n' },
  ];
}

/** A note that no source carries speaks of the search; one with a source stands under what is known. */
function why(record: PublicRecord, { disclosure }: Gap): string {
  const found = record.sources.has(disclosure.source ?? '')
    ? `the sources read for “${settings.name}” show no more than that.`
    : `“${settings.name}” says of this: “${disclosure.note}”`;
  return `${found} Sources were read up to ${formatDate(settings.asAt)}, and of most only the opening.`;
}

function whyYou({ lead_body: words }: Programme, bodies: readonly BodyToAsk[]): string {
  const after = bodies
    .flatMap(({ successions }) => successions)
    .map(({ from, to, source }) => {
      const took = `${bodyInSentence(to.name)} took over from ${bodyInSentence(from.name)}`;
      return `; ${took} ${cited(source)}`;
    });
  return `Why I ask you: that record names as its lead “${words}”${after.join('')}`;
}
