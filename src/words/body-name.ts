// Names of bodies and of the sorts of bodies they are.
import { bodyWord } from '../kinds/organisation.ts';

/** "Acute trust" for the kind "acute-trust". */
export const organisationKind = ({ kind }: { kind: string }): string => bodyWord(kind);

/** What a body's name holds when English puts "the" before it inside a sentence. */
const FIRST = /^(?:UK (?:Government|Health)|Department|Ministry|National (?:Institute|Audit|Programme|Care))\b/;
const LAST = /\b(?:Agency|Authority|Collaborative|Commission|Directorate|Fund|Lab|Office)$/;

/** A body's name inside a sentence: "the Department of Health", "the Health Foundation", "national bodies", "NHSX". */
export function bodyInSentence(name: string): string {
  if (name.startsWith('The ')) return `t${name.slice(1)}`;
  if (/^[A-Z][a-z]+ (?:[a-z]+ )*(?:bodies|systems)\b/.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  return FIRST.test(name) || LAST.test(name) ? `the ${name}` : name;
}

/** A body's name where room is short: "Barts Health" for "Barts Health NHS Trust". */
export const shortBodyName = (name: string): string => name.replace(/ NHS (Foundation )?Trust$/, '');
