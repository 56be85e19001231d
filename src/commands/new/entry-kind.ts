// A kind of entry that npm run new can begin: its questions, what is written for it, and what comes next.
import type { Content } from '../../domain/content.ts';
import type { Answers, Question } from './question.ts';

/** A file with all that it is to hold; paths are below content/. */
export interface Writing {
  path: string;
  text: string;
  /** Whether the file may not be there yet. */
  isNew?: boolean;
}

export interface EntryKind {
  name: string;
  /** What it is, for the list to choose from. */
  label: string;
  questions: readonly Question[];
  /** Answers that nobody is asked for, such as the next id. */
  complete?: (answers: Answers, folder: string) => Answers;
  /** The files as they are to be. `read` gives the text of a file under content/ as it is. */
  write: (answers: Answers, content: Content, read: (path: string) => string) => Writing[];
  /** The address of its page. */
  address: (answers: Answers) => string;
  /** What else an editor has to do. */
  after?: (answers: Answers) => string[];
}
