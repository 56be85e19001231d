// A letter as a link that opens a mail program: subject and text filled in, and an address only where one is on record.

/** @param to the e-mail address as the record has it; undefined leaves the line for it empty */
export const mailLink = (subject: string, text: string, to?: string): string =>
  `mailto:${to ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
