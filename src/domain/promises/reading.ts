// How one piece of evidence reads when its number is set beside the target: the number counts before the word.
import type { Bears } from '../../kinds/promise-evidence.ts';
import type { PromiseEvidence } from '../content.ts';

/**
 * Whether a number falls short of the target. A target of nothing, such as no fax machines, is reached from above;
 * every other from below. False where either is not known.
 */
export function isShort(value: string | undefined, target: string | undefined): boolean {
  if (value === undefined || target === undefined) return false;
  return Number(target) === 0 ? Number(value) > 0 : Number(value) < Number(target);
}

/** "Met" with a number short of the target reads as reached in part; all else reads as its source was read. */
export const readingOf = ({ bears, value }: PromiseEvidence, target: string | undefined): Bears =>
  bears === 'met' && isShort(value, target) ? 'partly' : bears;
