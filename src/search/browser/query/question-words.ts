// The words around what a question is about.

const HEADS: readonly RegExp[] = [
  new RegExp(
    '^(?:please |can you |could you )*(?:tell me|show me|find me|give me|i want|i need|looking for|search for)' +
      '(?: to know)?(?: (?:about|all|everything))* (?=\\S)',
    'i',
  ),
  /^what(?:ever)? (?:has |had )?(?:happened|happens|became|become|came|come) (?:to|of|with) /i,
  /^how (?:much|many)(?: money)?(?: (?:was|were|is|are|has|have|had|did|does|do|been|will|would))* /i,
  /^who (?:ran|runs|leads|led|owns|owned|made|makes|built|was|is|are|were|did|paid for|paid) /i,
  /^(?:why|when|where|what|which|whose|how)(?: (?:did|does|do|was|were|is|are|has|have|had|will|would))* (?=\S)/i,
  /^(?:is|are|was|were|did|does|do|has|have) (?:there |the |it true that )/i,
];
/** "… paid", "… cost", at the end of a question about money. */
const TAIL = / (?:been )?(?:paid|cost|spent|costed|get|got|given|receive|received|end|ended|happen)$/i;

/** What a question is about; a text that is no question, or nothing else, stays as it is. */
export function withoutQuestion(text: string): string {
  const asked = text.replace(/[?!.\s]+$/, '');
  const head = HEADS.find((pattern) => pattern.test(asked));
  const rest = head === undefined ? asked : asked.replace(head, '');
  const question = head !== undefined || text.trim().endsWith('?');
  const about = (question ? rest.replace(TAIL, '') : rest)
    .replace(/^(?:the|a|an) (?=\S)/i, question ? '' : '$&')
    .trim();
  return about === '' ? text : about;
}
