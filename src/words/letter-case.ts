// Capitals: at the start of a sentence, inside one, and in the names of sorts of bodies that are written as ids.

/** The first letter large, all else as it is: "iRhythm" would be "IRhythm", so such names stay inside. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As it stands inside a sentence: the first letter small, unless the first word is an acronym ("NHS trust"). */
export const inSentence = (text: string): string =>
  /^\S*[A-Z]\S*[A-Z]|^\S+[A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Words that are written in capitals wherever they stand. */
const ACRONYMS = new Set(['nhs', 'gp', 'it', 'ai', 'uk', 'ccg']);

/** An id in words: "Acute trust" for "acute-trust", "NHS trust" for "nhs-trust". */
export const idInWords = (id: string): string =>
  capital(
    id
      .split('-')
      .map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word))
      .join(' '),
  );
