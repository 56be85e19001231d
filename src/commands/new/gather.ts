// Gathers the answers for a new entry from flags and, at a terminal, by asking for the rest.
import type { Content } from '../../domain/content.ts';
import type { EntryKind } from './entry-kind.ts';
import { choicesOf, isList, remedy, type Answers, type Choice, type Question } from './question.ts';

/** Who asks: a terminal, or a test. Each gives the answer once `check` finds nothing wrong with it. */
export interface Asker {
  text(asked: {
    message: string;
    example: string;
    initial: string;
    check: (value: string) => string | null;
  }): Promise<string>;
  choose(asked: { message: string; choices: readonly Choice[]; initial: string }): Promise<string>;
  pick(asked: {
    message: string;
    choices: readonly Choice[];
    many: boolean;
    optional: boolean;
    check: (value: string) => string | null;
  }): Promise<string>;
}

/** Answers that cannot be used, or are missing where nobody can be asked. */
export class UnusableAnswers extends Error {
  readonly complaints: readonly string[];
  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'));
    this.complaints = complaints;
  }
}

export const flagOf = (name: string) => `--${name.replaceAll('_', '-')}`;

/**
 * The answers to all questions of a kind.
 * @param asker null when nobody can be asked
 * @throws UnusableAnswers with every complaint at once
 */
export async function gather(kind: EntryKind, given: Answers, content: Content, asker: Asker | null): Promise<Answers> {
  const answers: Answers = {};
  const complaints: string[] = [];
  for (const question of kind.questions) {
    if (question.when !== undefined && !question.when({ ...given, ...answers })) continue;
    const value = given[question.name];
    const initial = question.initial?.({ ...given, ...answers }, content) ?? '';
    if (value !== undefined) {
      const wrong = remedy(question, value, { ...given, ...answers }, content);
      if (wrong === null) answers[question.name] = value;
      else complaints.push(`${flagOf(question.name)} is "${value}". ${wrong}`);
    } else if (question.quiet || (asker === null && (question.optional || initial !== ''))) {
      answers[question.name] = initial;
    } else if (asker === null) {
      complaints.push(
        `${flagOf(question.name)} is missing. ` +
          `${question.ask}${
            question.example === undefined ? '' : ` Example: ${flagOf(question.name)} ` + `"${question.example}"`
          }`,
      );
    } else if (complaints.length === 0) {
      answers[question.name] = await ask(question, answers, content, asker, initial);
    }
  }
  const strange = Object.keys(given).filter((name) => !kind.questions.some((question) => question.name === name));
  complaints.push(...strange.map((name) => `${flagOf(name)} is not asked of ${kind.name}.`));
  if (complaints.length > 0) throw new UnusableAnswers(complaints);
  return answers;
}

function ask(question: Question, answers: Answers, content: Content, asker: Asker, initial: string): Promise<string> {
  const check = (value: string) => remedy(question, value, answers, content);
  const choices = choicesOf(question, content);
  const message = question.optional ? `${question.ask} (may be left out)` : question.ask;
  if (choices === null) return asker.text({ message, example: question.example ?? '', initial, check });
  if (question.field.refersTo !== undefined)
    return asker.pick({ message, choices, many: isList(question), optional: question.optional ?? false, check });
  return asker.choose({
    message,
    choices: question.optional ? [...choices, { value: '', label: 'leave it out' }] : choices,
    initial,
  });
}
