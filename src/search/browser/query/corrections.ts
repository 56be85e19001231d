// Other spellings of a word that the record does not hold: made when it is plain what was meant, else offered at most.
import { wordsIn } from './normalise.ts';
import { letterSteps } from './letter-steps.ts';

export interface Correction {
  word: string;
  /** Whether it is searched for in place of what was typed; otherwise it is only offered. */
  made: boolean;
}

/** Shorter words are near to too many others. */
const SHORTEST = 5;
const LONG = 8;

/**
 * The known word nearest to an unknown one; null when none is near. A name, which begins with a capital, is never taken
 * for a word that differs by more than one letter.
 */
export function correctionOf(typed: string, words: readonly string[]): Correction | null {
  const name = /^\p{Lu}/u.test(typed);
  const [word = '', ...parts] = wordsIn(typed);
  if (parts.length > 0 || word.length < SHORTEST || /\d/.test(word)) return null;
  const most = word.length >= LONG ? 2 : 1;
  let best: string | null = null;
  let least = most + 1;
  for (const known of words) {
    // What is typed goes on where the known word ends: it is another word, not a slip.
    if (word.startsWith(known) || Math.abs(known.length - word.length) > most || known.length < SHORTEST - 1) continue;
    // A slip is rarely in the first letter.
    const steps = letterSteps(word, known) + (word[0] === known[0] ? 0 : 0.5);
    if (steps <= most && steps < least) [least, best] = [steps, known];
  }
  if (best === null) return null;
  const one = word.length === best.length && swapped(word, best) ? 2 : least;
  const made = name || word.length === SHORTEST ? one <= 1 : least <= most;
  return { word: best, made };
}

/** Whether two letters beside each other have changed places: two letters differ, though it is one slip. */
const swapped = (a: string, b: string): boolean => [...a].filter((letter, place) => letter !== b[place]).length === 2;
