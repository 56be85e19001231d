// The page that asks for what is missing of one programme: whom to ask, and a letter for each gap.
import { askAddress, organisationAddress, programmeAddress, termAnchor } from '../../domain/addresses.ts';
import type { Programme } from '../../domain/content.ts';
import { under, type PublicRecord } from '../../domain/record.ts';
import { whomToAsk, type BodyToAsk } from '../../domain/requests/whom-to-ask.ts';
import { bodyInSentence } from '../../words/body-name.ts';
import { counted, numberWord, plural } from '../../words/count.ts';
import { capital } from '../../words/letter-case.ts';
import { programmeInSentence } from '../../words/programme-name.ts';
import { sourceView, type SourceView } from '../source.ts';
import type { Named } from '../statement-line.ts';
import { letter, letterText, type LetterPiece } from './letter.ts';
import { mailLink } from './mail-link.ts';
import { requestLine, type RequestLine } from './request-line.ts';

export interface AskPage {
  address: string;
  title: string;
  sentence: string;
  programme: Named;
  /** Who led it, as the record has it in words, and what follows from that for the letters. */
  lead: string;
  /** The letters, by what they ask for. */
  jumps: Named[];
  bodies: BodyView[];
  /** Where the glossary says what right the letters use; null when it has no such term. */
  right: Named | null;
  letters: LetterView[];
  /** Requests about the programme that ask about none of these gaps. */
  otherRequests: RequestLine[];
}

export interface BodyView {
  body: Named;
  /** Which bodies it followed, each with the source that says so. */
  followed: { sentence: string; source: SourceView }[];
  /** Its address for requests, as it publishes it; null when the record has none. */
  mail: string | null;
}

export interface LetterView {
  id: string;
  name: string;
  question: string;
  note: string;
  subject: string;
  /** "NHS England"; null when nobody is addressed. */
  to: string | null;
  pieces: LetterPiece[];
  /** One link for each body that may be asked, or one that names nobody. */
  mails: { words: string; href: string }[];
  requests: RequestLine[];
}

export function askPage(record: PublicRecord, programme: Programme): AskPage {
  const bodies = whomToAsk(record, programme);
  const requests = under(record.requestsByProgramme, programme.id);
  const letters = record.content.expectedDisclosures.flatMap((expected) => {
    const disclosure = under(record.disclosures, programme.id).find((one) => one.disclosure === expected.id)!;
    if (disclosure.state !== 'unknown') return [];
    const drafted = letter(record, { programme, expected, disclosure }, bodies);
    return [
      {
        id: expected.id,
        name: expected.name,
        question: expected.question,
        note: disclosure.note,
        subject: drafted.subject,
        to: bodies[0]?.body.name ?? null,
        pieces: drafted.pieces,
        mails: mailsOf(bodies).map(({ words, name, to }) => ({
          words,
          href: mailLink(drafted.subject, letterText(drafted, name), to),
        })),
        requests: requests.filter(({ gap }) => gap === expected.id).map((request) => requestLine(record, request)),
      },
    ];
  });
  const asked = new Set(letters.map(({ id }) => id));
  return {
    address: askAddress(programme.id),
    title: `Ask about ${programmeInSentence(programme.name)}`,
    sentence: sentenceOf(letters.length, record.content.expectedDisclosures.length),
    programme: { name: programme.name, href: programmeAddress(programme.id) },
    lead: leadOf(programme, bodies.length),
    jumps: letters.map(({ id, name }) => ({ name, href: `#${id}` })),
    bodies: bodies.map(bodyView),
    right: rightOf(record),
    letters,
    otherRequests: requests
      .filter(({ gap }) => gap === undefined || !asked.has(gap))
      .map((request) => requestLine(record, request)),
  };
}

function leadOf({ lead_body: words }: Programme, bodies: number): string {
  if (words === undefined)
    return 'This record does not know: no source read says who led it. The letters are addressed to nobody.';
  const lead = `The record names as the lead “${words}”`;
  if (bodies === 0)
    return `${lead}, and does not know which body answers for that. The letters are addressed to nobody.`;
  return bodies === 1
    ? `${lead}.`
    : `${lead}. The letters are addressed to the first; the same may be asked of the others.`;
}

function rightOf(record: PublicRecord): Named | null {
  const term = record.content.glossary.find(({ id }) => id === 'freedom-of-information');
  return term === undefined ? null : { name: term.term, href: termAnchor(term.id) };
}

function sentenceOf(unknown: number, expected: number): string {
  if (unknown === 0)
    return 'Nothing that could be expected to be published is unknown, so there is nothing to ask for.';
  const of = `Of ${counted(expected, 'thing')} that could be expected to be published, ${numberWord(unknown)}`;
  const letters = plural(unknown, 'A letter asks for it', 'Each has a letter that asks for it');
  return `${of} ${plural(unknown, 'is', 'are')} unknown. ${letters}, to copy or to send by e-mail.`;
}

const mailsOf = (bodies: readonly BodyToAsk[]): { words: string; name: string | null; to: string | undefined }[] =>
  bodies.length === 0
    ? [{ words: 'Open as an e-mail', name: null, to: undefined }]
    : bodies.map(({ body }) => ({
        words: `Open as an e-mail to ${bodyInSentence(body.name)}`,
        name: body.name,
        to: body.requests_to,
      }));

const bodyView = ({ body, successions }: BodyToAsk): BodyView => ({
  body: { name: body.name, href: organisationAddress(body.id) },
  followed: successions.map(({ from, to, source }) => ({
    sentence: `${capital(bodyInSentence(to.name))} took over from ${bodyInSentence(from.name)}.`,
    source: sourceView(source),
  })),
  mail: body.requests_to ?? null,
});
